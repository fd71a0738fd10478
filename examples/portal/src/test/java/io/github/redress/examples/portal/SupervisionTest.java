package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.walk.WalkedPortal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules of supervision say, as the portal's own scheduler lets them look. */
class SupervisionTest {

    @TempDir
    static Path data;

    private static WalkedPortal portal;
    private static URI address;
    private static Receipt late;

    /** A complaint is given out on a Monday, and nobody answers for three weeks. */
    @BeforeAll
    static void start() {
        portal = WalkedPortal.start(data, LocalDate.of(2026, 9, 14));
        address = portal.address();
        portal.at(1, "09:00");
        ComplaintDesk desk = portal.bean("desk", ComplaintDesk.class);
        late = done(desk.submit(
                Actor.complainant(), SubmitRequest.of(ComplaintKind.GRIEVANCE, "小区停水", "小区已经停水三天了，没有任何通知，请尽快恢复供水。")));
        done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(late.id())));
        done(desk.dispatch(
                Actor.dispatcher("dispatcher-1"),
                DispatchRequest.to(late.id(), DepartmentId.of("water-affairs-bureau"))));
        portal.at(22, "09:00");
        portal.letsRulesLook();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void lateDepartmentIsUrgedOnceAndThenSupervisedAndTheNoticeLeadsToTheCase() {
        Browser supervisor = worker("supervisor-1");
        portal.letsRulesLook();
        String urges = supervisor.open("/office/supervision?kind=URGE").body();
        assertThat(urges).contains("共 1 项", "市水务局", "【催办】", late.id().toString());
        String supervised =
                supervisor.open("/office/supervision?kind=SUPERVISION").body();
        assertThat(supervised).contains("共 1 项", "市水务局", "【督办】");

        supervisor.open("/office/supervision");
        String notice = supervisor.found("(/office/supervision/[0-9a-f]{64})").orElseThrow();
        String page = supervisor.open(notice).body();

        assertThat(page).contains("仍在计时", "/office/cases/" + late.id());
        assertThat(supervisor.open("/office/cases/" + late.id()).statusCode()).isEqualTo(200);
        assertThat(new Browser(address, "en").open(notice).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void oneDepartmentsNoticesAreFoundByIt() {
        Browser auditor = worker("auditor-1");

        assertThat(auditor.open("/office/supervision?unit=water-affairs-bureau").body())
                .doesNotContain("共 0 项");
        assertThat(auditor.open("/office/supervision?unit=police").body()).contains("共 0 项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-affairs-bureau-1", "dispatcher-1", "evaluator-1", "administrator-1"})
    void whoDoesNotSuperviseReadsNoNotice(String account) {
        assertThat(worker(account).open("/office/supervision").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=0", "?page=99", "?page=-2147483648", "/nonsense"})
    void nonsenseIsNotFound(String nonsense) {
        assertThat(worker("supervisor-1").open("/office/supervision" + nonsense).statusCode())
                .isEqualTo(404);
    }

    @Test
    void wordsInTheAddressAreNeverMarkup() {
        Browser supervisor = worker("supervisor-1");

        assertThat(supervisor
                        .open("/office/supervision?unit=%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>alert");
        assertThat(supervisor.open("/office/supervision?kind=%3Cscript%3E").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void boardOfAMonthAndOfAYearIsPublishedWhenItIsOver() {
        Browser supervisor = worker("supervisor-1");
        supervisor.open("/office/boards");
        assertThat(supervisor
                        .submit("/office/boards", Map.of("cadence", "MONTHLY", "day", "2026-09-01"))
                        .statusCode())
                .isEqualTo(200);

        Browser visitor = new Browser(address, "zh-CN");
        assertThat(visitor.open("/board").body()).contains("2026年9月", "/boards/2026-09.json");
        assertThat(visitor.open("/boards/2026-09").statusCode()).isEqualTo(200);
        supervisor.open("/office/boards");
        assertThat(supervisor
                        .submit("/office/boards", Map.of("cadence", "YEARLY", "day", "2026-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.open("/boards/2026").statusCode()).isEqualTo(404);
    }

    @Test
    void formulaWhoseRulesNameNoCalendarOfTheCityIsNotPublished() throws Exception {
        Browser admin = worker("administrator-1");
        String formula = Files.readString(Path.of("../city/city/formula.json"));
        admin.open("/office/configuration");
        admin.upload(
                "/office/configuration/drafts",
                Map.of("reason", "other days"),
                Map.of("formula.json", formula.replaceFirst("\"wuhan-office\"", "\"moon-office\"")));

        assertThat(admin.found("formula.json</td>.{0,400}(moon-office)")).isPresent();

        admin.open("/office/configuration");
        admin.upload(
                "/office/configuration/drafts",
                Map.of("reason", "nonsense"),
                Map.of(
                        "formula.json",
                        formula.replace("\"weight\": 50", "\"weight\": \"half\""),
                        "calendars.json",
                        "[]nonsense"));
        assertThat(admin.found("formula.json</td>.{0,400}(weight)")).isPresent();
        assertThat(admin.found("(calendars.json</td>)")).isPresent();
    }

    private static Browser worker(String account) {
        Browser browser = new Browser(address, "zh-CN");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", portal.password()));
        return browser;
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }
}
