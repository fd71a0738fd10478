package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.publication.PublishedBoard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole portal, on SQLite, looked at from outside. */
class PortalTest {

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    @Test
    void lampIsToldOfByCodeGivenOutAnsweredAndRated() throws IOException {
        Browser citizen = portal.visitor("zh-CN");
        citizen.open("/q/place-jiangan");
        citizen.submit(
                "/tell",
                Map.of(
                        "kind",
                        "ASSISTANCE",
                        "category",
                        "roads/lighting",
                        "district",
                        "jiangan",
                        "title",
                        "路灯不亮",
                        "text",
                        STORY,
                        "place",
                        "幸福小区东门"));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        Browser dispatcher = portal.worker("dispatcher-1");
        String path =
                dispatcher.found("(/office/cases/[0-9a-f-]{36})\">" + number).orElseThrow();
        dispatcher.open(path);
        dispatcher.submit(path + "/accept", Map.of());
        dispatcher.submit(path + "/dispatch", Map.of("lead", "jiangan-urban-management"));
        assertThat(dispatcher.found("class=\"faults\"")).isEmpty();

        Browser handler = portal.worker("jiangan-urban-management-1");
        handler.open(path);
        handler.submit(path + "/acknowledge", Map.of());
        handler.submit(path + "/first-contact", Map.of("note", "已电话联系"));
        handler.submit(
                path + "/reply", Map.of("outcome", "RESOLVED", "visibility", "PUBLIC", "text", "路灯已于今日修复，请您查看。"));

        citizen.open("/follow/case");
        assertThat(citizen.found("(路灯已于今日修复)")).isPresent();
        citizen.submit("/follow/case/rate", Map.of("rating", "SATISFIED", "resolved", "true"));
        assertThat(citizen.found("class=\"faults\"")).isEmpty();
        assertThat(citizen.found("<summary>(评价)")).isEmpty();
    }

    @Test
    void formThatIsSentTwiceIsOneComplaint() {
        Browser citizen = portal.visitor("en");
        Map<String, String> told = Map.of("kind", "GRIEVANCE", "title", "Noise at night", "text", STORY);
        String form = citizen.open("/tell").body();
        citizen.submit("/tell", told);
        String first = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        String key = form.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        citizen.open("/tell");
        citizen.submit("/tell", plus(told, "key", key));

        assertThat(citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<")).hasValue(first);
    }

    @Test
    void loginPageSaysThatSomethingWasWrongOnlyWhereItWas() {
        Browser person = portal.visitor("en");

        assertThat(person.open("/login").body()).doesNotContain("role=\"alert\"");
        assertThat(person.open("/login?error").body()).containsOnlyOnce("role=\"alert\"");
    }

    @Test
    void publicFormThatComesAgainIsAnsweredAsTheFirstTimeAndNotWithItsOwnComplaint() {
        Browser citizen = portal.visitor("en");
        Map<String, String> told = Map.of(
                "title",
                "Cover of a manhole rattles",
                "text",
                "The cover of the manhole before number 12 rattles all night long.",
                "category",
                "roads/covers",
                "district",
                "hanyang",
                "publicly",
                "true");
        String key = citizen.open("/tell").body().replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        citizen.submit("/tell", plus(told, "key", key));
        String first = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        citizen.open("/tell");
        citizen.submit("/tell", plus(told, "key", key));

        assertThat(citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<")).hasValue(first);
    }

    @Test
    void formThatWasChangedAfterItWasSentSaysSoAndIsAnotherComplaintThen() {
        Browser citizen = portal.visitor("en");
        Map<String, String> told = Map.of("title", "Noise at night", "text", STORY);
        String key = citizen.open("/tell").body().replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        citizen.submit("/tell", plus(told, "key", key));
        String first = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        citizen.open("/tell");
        HttpResponse<String> refused = citizen.submit("/tell", plus(plus(told, "title", "Noise by day"), "key", key));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("was sent before with other words", "Noise by day")
                .doesNotContain(key);

        citizen.submit("/tell", plus(told, "title", "Noise by day"));
        assertThat(citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow())
                .isNotEqualTo(first);
    }

    @Test
    void codeOfADepartmentIsSaidOnTheFormAndSpeaksForTheDepartment() {
        Browser citizen = portal.visitor("zh-CN");
        assertThat(citizen.open("/q/department-lighting-bureau").body()).contains("您扫描的是“市路灯管理局”的二维码");
        citizen.submit("/tell", Map.of("title", "反映一件事", "text", STORY, "code", "department-lighting-bureau"));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        Browser dispatcher = portal.worker("dispatcher-1");
        String path =
                dispatcher.found("(/office/cases/[0-9a-f-]{36})\">" + number).orElseThrow();
        dispatcher.open(path);
        dispatcher.submit(path + "/accept", Map.of());

        assertThat(dispatcher.open(path).body()).contains("扫码来源", "诉求人扫描了该单位的二维码");
    }

    @Test
    void boardIsPublishedOnceAndCorrectedOnlyWhereSomethingChanged() throws IOException {
        Browser supervisor = portal.worker("supervisor-1");
        supervisor.open("/office/boards");
        String day = supervisor.found("name=\"day\" value=\"([0-9-]+)\"").orElseThrow();
        supervisor.submit("/office/boards", Map.of("cadence", "WEEKLY", "day", day));
        String key = supervisor.open("/board").body().replaceAll("(?s).*/boards/([0-9]{4}-W[0-9]{2})\".*", "$1");

        Browser visitor = portal.visitor("en");
        String page = visitor.open("/boards/" + key).body();
        String json = visitor.open("/boards/" + key + ".json").body();
        assertThat(PublishedBoard.read(key, json.getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo(key);
        assertThat(page)
                .contains(PublishedBoard.read(key, json.getBytes(StandardCharsets.UTF_8))
                        .hash()
                        .value());

        supervisor.open("/office/boards");
        assertThat(supervisor
                        .submit("/office/boards", Map.of("cadence", "WEEKLY", "day", day))
                        .statusCode())
                .isEqualTo(422);
        Browser handler = portal.worker("water-affairs-bureau-1");
        assertThat(handler.open("/office/boards").statusCode()).isEqualTo(403);
    }

    @Test
    void whatAPersonPublishesEverybodyReadsMasked() {
        Browser citizen = portal.visitor("zh-CN");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", "公开路灯", "text", STORY + "我的电话是13912345678。", "publicly", "true"));

        Browser visitor = portal.visitor("zh-CN");
        visitor.open("/cases");
        String path = visitor.found("href=\"(/cases/[0-9A-Z-]+)\">公开路灯").orElseThrow();

        assertThat(visitor.open(path).body()).contains("小区门口的路灯").doesNotContain("13912345678");
        assertThat(visitor.open("/cases/20260101-AAAAAA").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/cases?from=nonsense").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Story | must have 20 to 2000 characters
            zh-CN | 内容  | 20 至 2000
            """)
    void whatIsWrongIsSaidInTheReadersLanguage(String language, String field, String fault) {
        Browser citizen = portal.visitor(language);
        citizen.open("/tell");

        HttpResponse<String> refused = citizen.submit("/tell", Map.of("title", "Lamp", "text", "too short"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(citizen.found("role=\"alert\">(.*?)</ul>").orElseThrow()).contains(field, fault);
        assertThat(refused.body()).contains("too short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tell", "/follow", "/cases", "/board", "/codes", "/login"})
    void everyPageIsInBothLanguagesAndLoadsNothingFromElsewhere(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            HttpResponse<String> page = portal.visitor(language).open(path);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\">")
                    .doesNotContain("??", "http://", "https://");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .doesNotContain("unsafe-inline", "unsafe-eval"));
        }
    }

    @Test
    void wrongSecretsAndOthersCasesOpenNothing() throws IOException {
        Browser stranger = portal.visitor("en");
        stranger.open("/follow");
        assertThat(stranger.submit("/follow", Map.of("number", "20260914-AAAAAA", "secret", "<script>"))
                        .statusCode())
                .isEqualTo(422);

        Browser handler = portal.worker("water-affairs-bureau-1");
        assertThat(handler.open("/office/cases/a8417b42-11ed-8f8d-891b-ca1d05c63348")
                        .statusCode())
                .isEqualTo(404);
        assertThat(handler.open("/office/cases/nonsense").statusCode()).isEqualTo(404);
        assertThat(portal.visitor("en").open("/office").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void wordsOfPeopleAreNeverMarkup() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", "<b>Lamp</b>", "text", "<script>alert(1)</script> \u202E" + STORY));

        String page = citizen.open("/follow/case").body();

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>", "<b>Lamp");
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
