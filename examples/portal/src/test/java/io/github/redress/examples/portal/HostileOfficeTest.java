package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without good will sends to the forms of those who work here, with an account or without the right one. */
class HostileOfficeTest {

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    private static final DepartmentId WATER = DepartmentId.of("water-affairs-bureau");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]*\\sname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    @RegisterExtension
    static RunningPortal portal =
            RunningPortal.with("--portal.limits.all.count=1000000", "--portal.limits.sent.count=1000000");

    private static ComplaintDesk desk;

    @BeforeAll
    static void start() {
        desk = portal.bean(ComplaintDesk.class);
    }

    /** A form as a page shows it: where it goes, what is hidden in it, and what somebody fills in. */
    private record Form(String action, Map<String, String> hidden, List<String> filled) {

        static List<Form> of(String page) {
            List<Form> forms = new ArrayList<>();
            Matcher form = FORM.matcher(page);
            while (form.find()) {
                Map<String, String> hidden = new LinkedHashMap<>();
                List<String> filled = new ArrayList<>();
                Matcher field = FIELD.matcher(form.group(2));
                while (field.find()) {
                    Matcher value = VALUE.matcher(field.group());
                    if (field.group().contains("type=\"hidden\"")) {
                        hidden.put(field.group(1), value.find() ? value.group(1) : "");
                    } else {
                        filled.add(field.group(1));
                    }
                }
                forms.add(new Form(form.group(1), hidden, filled));
            }
            return forms;
        }

        Map<String, String> with(String value) {
            Map<String, String> all = new LinkedHashMap<>();
            filled.forEach(name -> all.put(name, value));
            all.putAll(hidden);
            return all;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>'; DROP TABLE redress_case; --${7*7}__${T(java.lang.Runtime)}__::.x",
                "../路灯\u202E\u2066\u200B\u0000\u0007不亮"
            })
    void everyFormOfEveryRoleTakesOrRefusesItAndNeverFails(String hostile) throws IOException {
        int forms = 0;
        String open = dispatched(STORY).id().toString();
        String told = told(STORY).id().toString();
        for (String account : List.of(
                "operator-1",
                "dispatcher-1",
                "centre-1",
                "supervisor-1",
                "evaluator-1",
                "auditor-1",
                "administrator-1",
                "water-affairs-bureau-1",
                "water-affairs-bureau-head")) {
            Browser worker = portal.worker(account);
            for (String page : List.of(
                    "/office",
                    "/office/queues/TO_ACCEPT",
                    "/office/queues/DEPARTMENT",
                    "/office/cases/" + told,
                    "/office/cases/" + open,
                    "/office/intake",
                    "/office/rules",
                    "/office/boards",
                    "/office/accounts",
                    "/office/configuration",
                    "/office/supervision")) {
                for (Form form : Form.of(worker.open(page).body())) {
                    if (form.action().equals("/logout")) {
                        continue;
                    }
                    forms++;
                    worker.open(page);
                    HttpResponse<String> answer = worker.submit(form.action(), form.with(hostile));
                    assertThat(answer.statusCode())
                            .as("%s sends %s to %s", account, hostile, form.action())
                            .isLessThan(500);
                    assertThat(answer.body())
                            .as("%s sends %s to %s", account, hostile, form.action())
                            .doesNotContain("<script>alert", "Exception");
                }
            }
        }
        assertThat(forms).isGreaterThan(60);
        // Who is refused gets back what they typed, as they typed it; nobody else ever sees it.
        assertThat(portal.worker("auditor-1").open("/office/cases/" + open).body())
                .contains(STORY)
                .doesNotContain("\u202E", "\u200B", "\u0000", "\u0007");
    }

    @Test
    void anotherDepartmentsCaseIsNotThereWhateverIsSentToIt() throws IOException {
        Receipt water = dispatched(STORY);
        long before = version(water.id());
        Browser housing = portal.worker("housing-bureau-1");
        String path = "/office/cases/" + water.id();

        assertThat(housing.open(path).statusCode()).isEqualTo(404);
        for (String command : List.of(
                "acknowledge",
                "first-contact",
                "reply",
                "interim-reply",
                "withdraw",
                "contest",
                "extension",
                "accept")) {
            housing.open("/office");
            HttpResponse<String> answer = housing.submit(
                    path + "/" + command,
                    Map.of("note", "x", "text", STORY, "outcome", "RESOLVED", "visibility", "PUBLIC", "reason", STORY));
            assertThat(answer.statusCode()).as(command).isIn(404, 422);
            assertThat(answer.body()).as(command).doesNotContain(STORY, water.number());
        }
        housing.open("/office");
        assertThat(housing.submit("/office/find", Map.of("number", water.number()))
                        .body())
                .doesNotContain(STORY);
        assertThat(housing.open("/api/office/cases/" + water.number()).body()).doesNotContain(STORY);
        assertThat(version(water.id())).isEqualTo(before);
    }

    @Test
    void tipOffIsKeptFromTheDepartmentThatItAccusesByAnyDoor() throws IOException {
        String secret = "水务局科长李某收受施工队红包，附转账时间，请查处。";
        Receipt tipOff = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报收受红包", secret).against(List.of(WATER))));
        for (String account : List.of("water-affairs-bureau-1", "water-affairs-bureau-head")) {
            Browser accused = portal.worker(account);
            String path = "/office/cases/" + tipOff.id();
            assertThat(accused.open(path).statusCode()).isEqualTo(404);
            assertThat(accused.open("/api/office/cases/" + tipOff.number()).body())
                    .doesNotContain(secret, "举报收受红包");
            assertThat(accused.open(path + "/files/00000000-0000-0000-0000-000000000000")
                            .statusCode())
                    .isEqualTo(404);
            accused.open("/office");
            assertThat(accused.submit(path + "/acknowledge", Map.of()).body()).doesNotContain(secret, "举报收受红包");
            accused.open("/office");
            assertThat(accused.submit("/office/find", Map.of("number", tipOff.number()))
                            .body())
                    .doesNotContain(secret, "举报收受红包");
            assertThat(accused.open("/office/queues/DEPARTMENT").body()).doesNotContain(tipOff.number());
        }
        Browser visitor = portal.visitor("zh-CN");
        assertThat(visitor.open("/cases/" + tipOff.number()).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/cases?q=" + encoded("红包")).body()).doesNotContain("举报收受红包");
    }

    @ParameterizedTest
    @CsvSource({"nonsense, 1", "00000000-0000-0000-0000-000000000000, -1", "'', 999999999", "<script>, 1e9"})
    void forgedKeyOrVersionDoesNothingTwiceAndNothingUnseen(String key, String version) throws IOException {
        Receipt water = dispatched(STORY);
        Browser handler = portal.worker("water-affairs-bureau-1");
        String path = "/office/cases/" + water.id();
        handler.open(path);

        HttpResponse<String> answer = handler.submit(path + "/acknowledge", Map.of("key", key, "version", version));

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("<script>", "Exception");
        handler.open(path);
        handler.submit(path + "/acknowledge", Map.of());
        assertThat(version(water.id())).isEqualTo(acknowledgedOnce());
    }

    @Test
    void tenMegabytesOfReplyAreRefusedAndTheCaseIsAsItWas() throws IOException {
        Receipt water = dispatched(STORY);
        Browser handler = portal.worker("water-affairs-bureau-1");
        String path = "/office/cases/" + water.id();
        handler.open(path);
        handler.submit(path + "/acknowledge", Map.of());
        long before = version(water.id());
        handler.open(path);

        HttpResponse<String> answer = handler.submit(
                path + "/reply", Map.of("outcome", "RESOLVED", "visibility", "PUBLIC", "text", "水".repeat(1_200_000)));

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).hasSizeLessThan(6_000_000);
        assertThat(version(water.id())).isEqualTo(before);
        assertThat(handler.open(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16LE"})
    void replyInAnotherEncodingIsRefusedAndNotGuessedAt(String encoding) throws IOException {
        Receipt water = dispatched(STORY);
        done(desk.acknowledge(Actor.handler("water-affairs-bureau-1", WATER), AcknowledgeRequest.of(water.id())));
        long before = version(water.id());
        Browser handler = portal.worker("water-affairs-bureau-1");
        String path = "/office/cases/" + water.id();
        handler.open(path);

        HttpResponse<String> answer = handler.submitRaw(
                path + "/reply",
                "outcome=RESOLVED&visibility=PUBLIC&text=" + URLEncoder.encode("已修复，请查看。", Charset.forName(encoding)));

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).doesNotContain("Exception");
        assertThat(version(water.id())).isEqualTo(before);
    }

    private static long acknowledgedOnce() {
        Receipt other = dispatched(STORY);
        done(desk.acknowledge(Actor.handler("water-affairs-bureau-1", WATER), AcknowledgeRequest.of(other.id())));
        return version(other.id());
    }

    private static Receipt told(String text) {
        return done(desk.submit(Actor.complainant(), SubmitRequest.of(ComplaintKind.GRIEVANCE, "路灯不亮", text)));
    }

    private static Receipt dispatched(String text) {
        Receipt receipt = told(text);
        done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Actor.dispatcher("dispatcher-1"), DispatchRequest.to(receipt.id(), WATER)));
        return receipt;
    }

    private static long version(ComplaintId complaint) {
        return desk.view(Actor.dispatcher("dispatcher-1"), complaint)
                .orElseThrow()
                .version();
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
