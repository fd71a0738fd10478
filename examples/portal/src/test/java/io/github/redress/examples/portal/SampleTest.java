package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.scoring.sample.AnswerClass;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.FrameCase;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.Stratum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample for independent verification: planned, drawn, shared out, judged, counted, and drawn again by somebody outside. */
class SampleTest {

    private static final String MONTH = "2026-03";
    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    private static final Pattern OWN = Pattern.compile("/office/cases/([0-9a-f-]{36})\\?queue=TO_VERIFY");
    private static final Map<String, String> ALL = Map.of(
            "period", MONTH, "size", "ALL", "hundredths", "", "minimum", "2", "ratingDays", "3", "verdictDays", "14");

    @TempDir
    Path data;

    private final City clock = new City(Instant.parse("2026-03-02T01:00:00Z"));
    private ConfigurableApplicationContext portal;
    private URI address;

    /** A clock that a test moves. */
    private static final class City extends Clock {

        private volatile Instant now;

        City(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @BeforeEach
    void start() {
        SpringApplication application = new SpringApplication(Portal.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("cityClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        portal = application.run(
                "--server.port=0",
                "--portal.limits.sent.count=1000",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void sampleIsPlannedInPublicDrawnOnceSharedOutJudgedAndCounted() {
        Browser supervisor = worker("supervisor-1");
        supervisor.open("/office/samples");
        supervisor.submit("/office/samples", ALL);
        Browser visitor = new Browser(address, "en");
        visitor.open("/samples/" + MONTH);
        String commitment =
                visitor.found("<code class=\"code-small\">([0-9a-f]{64})<").orElseThrow();
        assertThat(visitor.open("/samples").body()).contains(commitment);
        Set<ComplaintId> unhappy = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            unhappy.add(rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));
            unhappy.add(rated("housing-bureau", SatisfactionRating.DISSATISFIED));
            rated("housing-bureau", SatisfactionRating.SATISFIED);
        }
        supervisor.open("/office/samples/" + MONTH);
        assertThat(supervisor
                        .submit("/office/samples/" + MONTH + "/draw", Map.of())
                        .statusCode())
                .as("before the cut-off")
                .isEqualTo(422);
        assertThat(file(visitor).has("register")).isFalse();

        timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + MONTH);
        supervisor.submit("/office/samples/" + MONTH + "/draw", Map.of());
        assertThat(supervisor
                        .submit("/office/samples/" + MONTH + "/draw", Map.of())
                        .statusCode())
                .as("a second draw")
                .isEqualTo(409);

        Browser one = worker("evaluator-1");
        Browser two = worker("evaluator-2");
        Set<ComplaintId> ofOne = own(one);
        Set<ComplaintId> ofTwo = own(two);
        assertThat(ofOne).hasSize(4).doesNotContainAnyElementsOf(ofTwo);
        assertThat(union(ofOne, ofTwo)).isEqualTo(unhappy);

        ComplaintId passed = ofOne.iterator().next();
        one.open("/office/cases/" + passed);
        HttpResponse<String> aside =
                one.submit("/office/cases/" + passed + "/recuse", Map.of("staff", "evaluator-1", "reason", "与诉求人相识"));
        assertThat(aside.statusCode()).isEqualTo(200);
        assertThat(own(one)).hasSize(3).doesNotContain(passed);
        assertThat(own(two)).hasSize(5).contains(passed);

        judge(two, passed, false);
        int given = 1;
        for (ComplaintId each : own(one)) {
            judge(one, each, given++ % 2 == 0);
        }
        for (ComplaintId each : own(two)) {
            judge(two, each, false);
        }
        assertThat(own(two)).isEmpty();
        assertThat(two.open("/office/samples/" + MONTH).body()).contains("已给出结论 5 件");
        assertThat(supervisor.open("/office/samples/" + MONTH).body())
                .containsPattern("evaluator-1</td><td>0</td><td>3<")
                .containsPattern("evaluator-2</td><td>0</td><td>5<");

        JsonNode file = file(visitor);
        assertThat(visitor.open("/samples/" + MONTH).body())
                .contains("Of 8 cases whose people were not satisfied, an estimated 87.5% are upheld")
                .contains("0.0% of the drawn cases have no verdict");
        assertThat(file.get("result").get("upheldShare").decimalValue()).isEqualByComparingTo("0.875");
        assertThat(file.get("commitment").stringValue()).isEqualTo(commitment);
        drawnAgain(file);
    }

    @Test
    void whoeverHasTheFileDrawsTheSameCasesAndFindsNobodyInIt() {
        Browser centre = worker("centre-1");
        planned(centre, "PERCENT", "40");
        List<ComplaintId> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));
        }
        timeIs("2026-04-04T01:00:00Z");
        centre.open("/office/samples/" + MONTH);
        centre.submit("/office/samples/" + MONTH + "/draw", Map.of());
        ids.add(rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));

        Browser visitor = new Browser(address, "en");
        JsonNode file = file(visitor);

        Sample sample = drawnAgain(file);
        assertThat(file.get("register").size()).isEqualTo(10);
        assertThat(sample.cases()).hasSize(4);
        assertThat(ids.subList(0, 10).stream().map(id -> SampleFrame.publicId(MONTH, id)))
                .containsAll(sample.cases().stream().map(DrawnCase::id).toList());
        ids.forEach(id -> assertThat(file.toString()).doesNotContain(id.toString()));
        assertThat(file.toString()).doesNotContain("evaluator-1", "evaluator-2", "centre-1", "water-affairs-bureau-1");
        Browser auditor = worker("auditor-1");
        auditor.open("/office/samples/" + MONTH);
        assertThat(auditor.submit("/office/samples/" + MONTH + "/check", Map.of())
                        .body())
                .contains("一致：按全部记录重抽");
        Sample sharing = Sample.read(
                "sharing.json",
                auditor.open("/office/samples/" + MONTH + "/sharing.json")
                        .body()
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(ids).containsAll(sharing.cases().stream().map(DrawnCase::id).toList());
    }

    @Test
    void evaluatorOfADepartmentGetsNoneOfItsCasesAndWhatNobodyMayJudgeIsSaid() {
        Browser administrator = worker("administrator-1");
        administrator.open("/office/accounts");
        for (String each : List.of("evaluator-1", "evaluator-2")) {
            administrator.submit(
                    "/office/accounts/move",
                    Map.of("id", each, "role", "EVALUATOR", "department", "water-affairs-bureau"));
        }
        Browser supervisor = worker("supervisor-1");
        planned(supervisor, "ALL", "");
        ComplaintId theirs = rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        ComplaintId others = rated("housing-bureau", SatisfactionRating.DISSATISFIED);
        timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + MONTH);
        assertThat(supervisor
                        .submit("/office/samples/" + MONTH + "/draw", Map.of())
                        .body())
                .contains("无人可以核查", "/office/cases/" + theirs);

        assertThat(union(own(worker("evaluator-1")), own(worker("evaluator-2"))))
                .containsExactly(others);

        administrator.open("/office/accounts");
        administrator.submit("/office/accounts/move", Map.of("id", "evaluator-2", "role", "EVALUATOR"));
        assertThat(own(worker("evaluator-2"))).contains(theirs);
        assertThat(supervisor.open("/office/samples/" + MONTH).body()).doesNotContain("无人可以核查");
    }

    @Test
    void whatIsNotJudgedInTimeIsSaidAndVerdictsThatComeLaterChangeNothing() {
        Browser supervisor = worker("supervisor-1");
        planned(supervisor, "ALL", "");
        for (int i = 0; i < 3; i++) {
            rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        }
        timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + MONTH);
        supervisor.submit("/office/samples/" + MONTH + "/draw", Map.of());
        Browser one = worker("evaluator-1");
        Browser two = worker("evaluator-2");
        List<ComplaintId> ofBoth = new ArrayList<>(own(one));
        int first = ofBoth.size();
        judge(one, ofBoth.get(0), true);
        ofBoth.addAll(own(two));
        judge(two, ofBoth.get(first), false);
        Browser visitor = new Browser(address, "en");
        assertThat(visitor.open("/samples/" + MONTH).body())
                .contains("Drawn: 3. Put to evaluators: 3. Judged: 2.")
                .doesNotContain("upheld;");
        assertThat(file(visitor).has("result")).isFalse();

        timeIs("2026-04-18T01:00:00Z");
        List<ComplaintId> late = new ArrayList<>(own(one));
        late.addAll(own(two));
        judge(late.equals(new ArrayList<>(own(one))) ? one : two, late.get(0), false);

        assertThat(visitor.open("/samples/" + MONTH).body())
                .containsPattern("the 95 % interval is [0-9.]+–[0-9.]+%")
                .contains("an estimated 50.0% are upheld", "33.3% of the drawn cases have no verdict")
                .contains("the share would be 33.3–66.7%");
        assertThat(file(visitor)
                        .get("result")
                        .get("strata")
                        .get(0)
                        .get("judged")
                        .intValue())
                .isEqualTo(2);
        assertThat(supervisor
                        .submit("/office/samples/" + MONTH + "/ask", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void sampleThatNobodyDrewInTimeIsNeverDrawn() {
        Browser supervisor = worker("supervisor-1");
        planned(supervisor, "ALL", "");
        rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        timeIs("2026-04-17T16:00:00Z");

        assertThat(supervisor.open("/office/samples/" + MONTH).body())
                .contains("没有在核查截止之前抽取")
                .doesNotContain("/draw\"");
        assertThat(supervisor
                        .submit("/office/samples/" + MONTH + "/draw", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(new Browser(address, "en").open("/samples/" + MONTH).body()).contains("It was not drawn before");
    }

    @Test
    void ofTwoWhoPlanOrDrawAtOnceOneIsToldSo() throws Exception {
        Browser supervisor = worker("supervisor-1");
        Browser centre = worker("centre-1");
        supervisor.open("/office/samples");
        centre.open("/office/samples");
        assertThat(both(
                        () -> supervisor.submit("/office/samples", ALL).statusCode(),
                        () -> centre.submit("/office/samples", ALL).statusCode()))
                .containsExactlyInAnyOrder(200, 422);
        rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + MONTH);
        centre.open("/office/samples/" + MONTH);

        assertThat(both(
                        () -> supervisor
                                .submit("/office/samples/" + MONTH + "/draw", Map.of())
                                .statusCode(),
                        () -> centre.submit("/office/samples/" + MONTH + "/draw", Map.of())
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(worker("evaluator-1").open("/office/samples/" + MONTH).body())
                .contains("抽中 1 件，已提交核查 1 件");
    }

    @Test
    void onlySupervisorsAndTheCentrePlanAndDrawAndOthersSeeNothingOfIt() {
        Browser supervisor = worker("supervisor-1");
        planned(supervisor, "ALL", "");
        for (String other : List.of("evaluator-1", "auditor-1")) {
            Browser browser = worker(other);
            assertThat(browser.open("/office/samples").body()).doesNotContain("name=\"ratingDays\"");
            assertThat(browser.submit("/office/samples", with("period", "2026-W11"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.submit("/office/samples/" + MONTH + "/draw", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        for (String other :
                List.of("dispatcher-1", "operator-1", "reviewer-1", "administrator-1", "water-affairs-bureau-head")) {
            Browser browser = worker(other);
            assertThat(browser.open("/office").body()).doesNotContain("href=\"/office/samples\"");
            assertThat(browser.open("/office/samples").statusCode()).isEqualTo(403);
            assertThat(browser.open("/office/samples/" + MONTH + "/sharing.json")
                            .statusCode())
                    .isEqualTo(403);
        }
        rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + MONTH);
        supervisor.submit("/office/samples/" + MONTH + "/draw", Map.of());
        Browser evaluator = worker("evaluator-1");
        evaluator.open("/office/samples/" + MONTH);
        assertThat(evaluator.open("/office/samples/" + MONTH + "/sharing.json").statusCode())
                .isEqualTo(404);
        assertThat(evaluator
                        .submit("/office/samples/" + MONTH + "/check", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nonsenseIsRefusedWithWhatWasTypedAndPlansNothing() {
        Browser supervisor = worker("supervisor-1");
        supervisor.open("/office/samples");
        Map<String, List<String>> nonsense = Map.of(
                "period",
                        List.of("", "2026-W09", "2027-W01", "../2026-W10", "<script>alert(1)</script>", "' OR 1=1 --"),
                "size", List.of("", "NONE", "all", "\u202eLLA"),
                "minimum", List.of("", "-1", "1001", "1e3", "٣", "99999999999999999999", "2\u200b"),
                "ratingDays", List.of("", "-1", "32", "3.5"),
                "verdictDays", List.of("", "0", "93", "NaN"));
        nonsense.forEach((field, values) -> values.forEach(value -> {
            HttpResponse<String> refused = supervisor.submit("/office/samples", with(field, value));
            assertThat(refused.statusCode()).as(field + " " + value).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("<script>alert");
        }));
        for (String number : List.of("", "0", "100.1", "5,5", "-5", "1e2", "0.01", "５")) {
            Map<String, String> margin = new HashMap<>(with("size", "PERCENT"));
            margin.put("hundredths", number);
            assertThat(supervisor.submit("/office/samples", margin).statusCode())
                    .as(number)
                    .isEqualTo(422);
            margin.put("size", "MARGIN");
            assertThat(supervisor.submit("/office/samples", margin).statusCode())
                    .as(number)
                    .isEqualTo(422);
        }
        for (String path :
                List.of("2026-W10", "2026-W99", "0", "W", "..%2f", "2026-W10'", "%E2%80%AE", "1".repeat(5000))) {
            assertThat(supervisor.open("/office/samples/" + path).statusCode())
                    .as(path)
                    .isIn(400, 404);
            assertThat(supervisor.open("/samples/" + path).statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
        assertThat(supervisor.open("/samples/2026-W10.json").statusCode()).isEqualTo(404);
        supervisor.open("/office/samples");
        assertThat(supervisor.submit("/office/samples/2026-W10/draw", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(supervisor.open("/office/samples").body()).contains("尚未安排抽样");

        supervisor.submit("/office/samples", ALL);
        supervisor.open("/office/samples");
        assertThat(supervisor.submit("/office/samples", ALL).statusCode()).isEqualTo(422);
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : people.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> form = new HashMap<>(ALL);
        form.put(field, value);
        return form;
    }

    private void planned(Browser browser, String size, String number) {
        browser.open("/office/samples");
        Map<String, String> form = new HashMap<>(with("size", size));
        form.put("hundredths", number);
        assertThat(browser.submit("/office/samples", form).uri().getPath()).isEqualTo("/office/samples/" + MONTH);
    }

    /** Draws again with the library and nothing but the file. */
    private static Sample drawnAgain(JsonNode file) {
        Sample sample = Sample.read("sample.json", file.get("sample").toString().getBytes(StandardCharsets.UTF_8));
        List<FrameCase> cases = new ArrayList<>();
        for (JsonNode each : file.get("register")) {
            cases.add(new FrameCase(
                    ComplaintId.parse(each.get("id").stringValue()),
                    new Stratum(
                            each.get("unit").stringValue(),
                            AnswerClass.valueOf(each.get("answers").stringValue())),
                    new TreeSet<>(),
                    new TreeSet<>()));
        }

        assertThat(sample.seed().opens(new ContentHash(file.get("commitment").stringValue())))
                .isTrue();
        assertThat(sample.isDrawnFrom(new SampleFrame(sample.period(), cases))).isTrue();
        return sample;
    }

    private static JsonNode file(Browser visitor) {
        return JsonMapper.shared()
                .readTree(visitor.open("/samples/" + MONTH + ".json").body());
    }

    private static Set<ComplaintId> own(Browser evaluator) {
        Matcher found = OWN.matcher(evaluator.open("/office/samples/" + MONTH).body());
        Set<ComplaintId> own = new HashSet<>();
        while (found.find()) {
            own.add(ComplaintId.parse(found.group(1)));
        }
        return own;
    }

    private static void judge(Browser evaluator, ComplaintId id, boolean unfounded) {
        assertThat(evaluator.open("/office/cases/" + id + "?queue=TO_VERIFY").statusCode())
                .isEqualTo(200);
        HttpResponse<String> given = evaluator.submit(
                "/office/cases/" + id + "/verdict",
                Map.of(
                        "demandReasonable",
                        Boolean.toString(!unfounded),
                        "dutyPerformed",
                        "true",
                        "note",
                        "已电话核实并查看现场。"));
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.uri().getPath()).isEqualTo("/office/queues/TO_VERIFY");
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Lets time pass, as the portal's own scheduler would. */
    private void timeIs(String instant) {
        clock.now = Instant.parse(instant);
        ComplaintDesk desk = portal.getBean(ComplaintDesk.class);
        while (desk.sweep(500).notices() > 0) {
            // the next sweep finds what this one led to
        }
    }

    /** Somebody complains, is answered and says what they think of it, at the desk and all at once. */
    private ComplaintId rated(String department, SatisfactionRating rating) {
        ComplaintDesk desk = portal.getBean(ComplaintDesk.class);
        DepartmentId lead = DepartmentId.of(department);
        Actor handler = Actor.handler(department + "-1", lead);
        Receipt receipt =
                done(desk.submit(Actor.complainant(), SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", STORY)));
        done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Actor.dispatcher("dispatcher-1"), DispatchRequest.to(receipt.id(), lead)));
        done(desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id())));
        done(desk.recordFirstContact(handler, FirstContactRequest.of(receipt.id(), "已电话了解情况。")));
        done(desk.reply(handler, ReplyRequest.inPublic(receipt.id(), Outcome.EXPLAINED, "已办理，欢迎监督。")));
        done(desk.rate(
                Actor.complainant(),
                new RateRequest(receipt.number(), receipt.secret(), rating, rating.isSatisfied(), null)));
        return receipt.id();
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done<T>) answer).value();
    }

    private Browser worker(String account) {
        try {
            Browser browser = new Browser(address, "zh-CN");
            browser.open("/login");
            browser.submit(
                    "/login",
                    Map.of("username", account, "password", Files.readString(data.resolve("portal/password.txt"))));
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
