package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What an auditor looks through, over HTTP: the record, exclusions, and whether the record is as it was written. */
class AuditTest {

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    private static final String TITLE = "路灯不亮";
    private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");
    private static final List<String> PAGES = List.of(
            "/office/audit",
            "/office/audit/record.csv",
            "/office/audit/readings",
            "/office/audit/exclusions",
            "/office/audit/chain",
            "/office/audit/checks");
    private static final int PATIENCE = 2_000;

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext portal;
    private static ComplaintDesk desk;
    private static URI address;

    @BeforeAll
    static void start() {
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        desk = portal.getBean(ComplaintDesk.class);
        address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void auditorFindsWhoDidWhatWithoutAnybodysWords() throws IOException {
        Receipt receipt = told();
        done(desk.accept(Actor.dispatcher("dispatcher-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = worker("auditor-1");
        String of = "/office/audit?number=" + receipt.number();

        assertThat(auditor.open("/office").body()).contains("href=\"/office/audit\"");
        assertThat(auditor.open("/office/audit").body())
                .contains(receipt.number(), "dispatcher-1")
                .doesNotContain(STORY, TITLE);
        assertThat(lines(auditor.open(of))).hasSize((int) versionOf(receipt));
        assertThat(lines(auditor.open(of + "&account=dispatcher-1")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("dispatcher-1"));
        assertThat(lines(auditor.open(of + "&role=COMPLAINANT")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).doesNotContain("anonymous", "dispatcher-1"));
        assertThat(lines(auditor.open(of + "&step=ComplaintAccepted"))).hasSize(1);
        assertThat(lines(auditor.open(of + "&department=water-affairs-bureau"))).isEmpty();
        assertThat(lines(auditor.open(of + "&day=" + today()))).hasSize((int) versionOf(receipt));
        assertThat(lines(auditor.open(of + "&day=2020-01-01"))).isEmpty();
        assertThat(lines(auditor.open("/office/audit?day=2020-01-01"))).isEmpty();
        assertThat(auditor.open("/office/audit?day=" + today()).body()).contains(receipt.number());
        assertThat(lines(auditor.open("/office/audit?number=20200101-AAAAAA"))).isEmpty();
    }

    @Test
    void wordOfAStepIsFoundInBothLanguages() throws IOException {
        Receipt receipt = told();
        done(desk.accept(Actor.dispatcher("dispatcher-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = worker("auditor-1");
        String name = auditor.open("/office/audit?step=ComplaintAccepted&number=" + receipt.number())
                .body();
        String called = name.replaceAll("(?s).*</time>\\s*<strong>([^<]+)<.*", "$1");

        assertThat(called).isNotEqualTo(name);
        assertThat(lines(auditor.open("/office/audit?number=" + receipt.number() + "&step="
                        + URLEncoder.encode(called, StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(lines(auditor.open("/office/audit?number=" + receipt.number() + "&step=%E5%8F%97%E7%90%86")))
                .isNotEmpty();
    }

    @Test
    void earlierPagesGoOnWhereTheyWereWhateverHappensMeanwhile() throws IOException {
        for (int i = 0; i < 40; i++) {
            told();
        }
        Browser auditor = worker("auditor-1");
        long all = auditor.open("/office/audit/record.csv").body().lines().count() - 1;
        List<String> seen = new ArrayList<>(steps(auditor.open("/office/audit")));
        String earlier = "class=\"button second\" href=\"([^\"]*from=[0-9]+)\"";
        for (Optional<String> next = auditor.found(earlier); next.isPresent(); next = auditor.found(earlier)) {
            told();
            seen.addAll(steps(auditor.open(next.get().replace("&amp;", "&"))));
        }

        assertThat(seen).hasSize((int) all).doesNotHaveDuplicates();
    }

    @Test
    void tableHasTheSameLinesAndNoCellThatASpreadsheetReckons() throws IOException {
        Receipt receipt = told();
        done(desk.accept(Actor.of(Role.CENTRE, "-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = worker("auditor-1");

        HttpResponse<String> csv = auditor.open("/office/audit/record.csv?number=" + receipt.number());

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines())
                .hasSize((int) versionOf(receipt) + 1)
                .anySatisfy(line -> assertThat(line).contains(",CENTRE,\"'-1\","));
        assertThat(csv.body()).doesNotContain(STORY, TITLE);
        assertThat(auditor.open("/office/audit/record.csv").body().lines().count())
                .isGreaterThan(versionOf(receipt) + 1);
    }

    @Test
    void pagesAreForAuditorsAlone() throws IOException {
        for (String other : List.of(
                "centre-1",
                "supervisor-1",
                "dispatcher-1",
                "administrator-1",
                "evaluator-1",
                "water-affairs-bureau-head")) {
            Browser browser = worker(other);
            for (String page : PAGES) {
                assertThat(browser.open(page).statusCode()).as(other + page).isEqualTo(403);
            }
            browser.open("/office");
            assertThat(browser.submit("/office/audit/checks", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        Browser nobody = new Browser(address, "en");
        for (String page : PAGES) {
            assertThat(nobody.open(page).uri().getPath()).isEqualTo("/login");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number=<script>alert(1)</script>",
                "account=<img src=x onerror=alert(1)>\"'",
                "step=' OR 1=1; DROP TABLE redress_event; --",
                "department=../../etc/passwd",
                "role=\u202Egnp\u200B\uFEFF",
                "number=\0",
                "account=\0\0",
                "day=",
                "from="
            })
    void whatNobodyTypesFindsNothingAndBreaksNothing(String parameter) throws IOException {
        Browser auditor = worker("auditor-1");
        int equals = parameter.indexOf('=');
        String query = "?" + parameter.substring(0, equals + 1)
                + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8);

        for (String page : PAGES) {
            HttpResponse<String> answer = auditor.open(page + query);
            assertThat(answer.statusCode()).as(page + query).isIn(200, 404);
            assertThat(answer.body()).doesNotContain("<script>", "<img src", "SQL", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/audit?from=nonsense",
                "/office/audit?from=-1",
                "/office/audit?from=0",
                "/office/audit?from=99999999999999999999",
                "/office/audit?day=yesterday",
                "/office/audit?day=%2B999999999-12-31",
                "/office/audit/readings?account=a&before=x",
                "/office/audit/readings?account=a&before=-5",
                "/office/audit/exclusions?week=2026-W99",
                "/office/audit/exclusions?week=..%2F..%2Fx",
                "/office/audit/exclusions/2026-W99.csv",
                "/office/audit/chain?number=20200101-AAAAAA"
            })
    void whatNoPageEndedWithFindsNoPage(String path) throws IOException {
        assertThat(worker("auditor-1").open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void positionBehindTheEndIsTheEnd() throws IOException {
        Receipt receipt = told();

        assertThat(worker("auditor-1")
                        .open("/office/audit?from=" + Long.MAX_VALUE)
                        .body())
                .contains(receipt.number());
    }

    @Test
    void caseThatTheAuditorSteppedAsideFromIsNotThere() throws IOException {
        Receipt receipt = told();
        done(desk.oversight()
                .recuse(Actor.of(Role.CENTRE, "centre-1"), new RecuseRequest(receipt.id(), "auditor-1", "亲属")));
        Browser auditor = worker("auditor-1");

        assertThat(auditor.open("/office/audit").body()).doesNotContain(receipt.number());
        assertThat(lines(auditor.open("/office/audit?number=" + receipt.number())))
                .isEmpty();
        assertThat(auditor.open("/office/audit/chain?number=" + receipt.number())
                        .statusCode())
                .isEqualTo(404);
        assertThat(lines(auditor.open("/office/audit/readings?number=" + receipt.number())))
                .isEmpty();
    }

    @Test
    void exclusionsOfAPublishedBoardAreListedWithTheScoreIfThereWereNone() throws IOException {
        Receipt receipt = told();
        PublishedBoard board = boardWithOneTakenOut(receipt);
        portal.getBean(Storage.class)
                .transact(tx -> tx.put(new Document(
                        "portal-board", board.key(), 1, new Blob(PublishedBoard.FORMAT, 1, board.toJson()))));
        Browser auditor = worker("auditor-1");

        String page =
                auditor.open("/office/audit/exclusions?week=" + board.key()).body();

        assertThat(page)
                .contains(receipt.number(), "centre-1", "the demand was not reasonable", "Water")
                .contains("100 (rank 1)", "50 (rank 1)");
        assertThat(auditor.open("/office/audit/exclusions/" + board.key() + ".csv")
                        .body())
                .contains(receipt.number(), "UNREASONABLE_DEMAND", "centre-1");
    }

    @Test
    void damagedStepIsNamedOnEveryPageAndTheRestStillWorks() throws Exception {
        Receipt damaged = told();
        Receipt beside = told();
        damage(damaged, 2);
        Browser auditor = worker("auditor-1");

        String record = auditor.open("/office/audit").body();
        String chain =
                auditor.open("/office/audit/chain?number=" + damaged.number()).body();
        auditor.open("/office/audit/checks");
        auditor.submit("/office/audit/checks", Map.of());
        String checks = auditor.open("/office/audit/checks").body();
        for (int looked = 0; looked < PATIENCE && !checks.contains("something is wrong"); looked++) {
            checks = auditor.open("/office/audit/checks").body();
        }

        assertThat(record).contains(damaged.number(), beside.number());
        assertThat(lines(auditor.open("/office/audit?number=" + damaged.number())))
                .hasSize((int) versionOf(beside))
                .filteredOn(line -> line.contains("Cannot be read"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(damaged.number(), "step 2"));
        assertThat(chain).contains("does not hold", "Cannot be read");
        assertThat(auditor.open("/office/audit/chain?number=" + beside.number()).body())
                .contains("holds")
                .doesNotContain("does not hold");
        assertThat(checks)
                .contains("auditor-1", damaged.number(), "step 2", "This step cannot be read")
                .doesNotContain(beside.number());
        assertThat(auditor.open("/office/audit/record.csv?number=" + damaged.number())
                        .body())
                .contains(damaged.number() + ",2,,,,,,,true");
        assertThat(auditor.open("/office/audit/record.csv").statusCode()).isEqualTo(200);
        assertThat(auditor.open("/office/queues/TO_ACCEPT").body()).contains(damaged.number(), beside.number());
        repair(damaged, 2);
    }

    private static final AtomicReference<byte[]> KEPT = new AtomicReference<>();

    /** Does to the file what a broken disk or a careless hand would do. */
    private static void damage(Receipt receipt, int version) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("portal/portal.db"));
                PreparedStatement read = file.prepareStatement(
                        "SELECT event_data FROM redress_event WHERE case_version = ? AND case_id ="
                                + " (SELECT case_id FROM redress_case WHERE case_number = ?)")) {
            read.setInt(1, version);
            read.setString(2, receipt.number());
            try (var row = read.executeQuery()) {
                assertThat(row.next()).isTrue();
                KEPT.set(row.getBytes(1));
            }
        }
        write(receipt, version, "no event".getBytes(StandardCharsets.UTF_8));
    }

    private static void repair(Receipt receipt, int version) throws SQLException {
        write(receipt, version, KEPT.get());
    }

    private static void write(Receipt receipt, int version, byte[] bytes) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("portal/portal.db"));
                PreparedStatement write = file.prepareStatement(
                        "UPDATE redress_event SET event_data = ? WHERE case_version = ? AND case_id ="
                                + " (SELECT case_id FROM redress_case WHERE case_number = ?)")) {
            file.createStatement().execute("PRAGMA busy_timeout = 10000");
            write.setBytes(1, bytes);
            write.setInt(2, version);
            write.setString(3, receipt.number());
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }

    private static PublishedBoard boardWithOneTakenOut(Receipt receipt) throws IOException {
        LocalDate week = Cadence.WEEKLY.firstDayBefore(today());
        var due = week.plusDays(2).atTime(12, 0).atZone(WUHAN).toInstant();
        CaseResult good = CaseResult.builder("10000000-0000-0000-0000-000000000001", "water-affairs-bureau")
                .due(due)
                .closed(due.minusSeconds(60))
                .rating(SatisfactionRating.SATISFIED)
                .build();
        CaseResult out = CaseResult.builder(receipt.id().toString(), "water-affairs-bureau")
                .due(due)
                .closed(due.plusSeconds(60))
                .rating(SatisfactionRating.DISSATISFIED)
                .excluded("UNREASONABLE_DEMAND", "centre-1")
                .build();
        Roster roster = Roster.builder()
                .unit("water-affairs-bureau", Text.of("水务局", "Water bureau"))
                .build();
        FormulaDocument formula =
                FormulaDocument.read("formula.json", Files.readAllBytes(Path.of("../city/city/formula.json")));
        return PublishedBoard.of(BoardTerms.of(Cadence.WEEKLY, week, WUHAN, formula, roster), 1, List.of(good, out));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(portal.getBean(Clock.class).instant(), WUHAN);
    }

    private static Receipt told() {
        return done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.ASSISTANCE, TITLE, STORY).about(CategoryPath.of("roads/lighting"))));
    }

    private static long versionOf(Receipt receipt) {
        return desk.view(Actor.of(Role.CENTRE, "centre-1"), receipt.id())
                .orElseThrow()
                .version();
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }

    private static List<String> lines(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return found("<li>\\s*(<time.*?)</li>", page.body());
    }

    private static List<String> steps(HttpResponse<String> page) {
        return lines(page).stream()
                .map(line -> line.replaceAll("(?s).*number=([0-9A-Z-]+)\".*step ([0-9]+).*", "$1 $2"))
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Browser worker(String account) throws IOException {
        Browser browser = new Browser(address, "en");
        browser.open("/login");
        browser.submit(
                "/login",
                Map.of("username", account, "password", Files.readString(data.resolve("portal/password.txt"))));
        return browser;
    }
}
