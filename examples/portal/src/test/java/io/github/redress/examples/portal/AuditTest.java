package io.github.redress.examples.portal;

import static io.github.redress.examples.portal.AuditedPortal.STORY;
import static io.github.redress.examples.portal.AuditedPortal.TITLE;
import static io.github.redress.examples.portal.AuditedPortal.done;
import static io.github.redress.examples.portal.AuditedPortal.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.RecuseRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what when, as an auditor looks through it; and whom else these pages are for, and what they do with nonsense: nobody, and nothing. */
class AuditTest {

    private static final List<String> PAGES = List.of(
            "/office/audit",
            "/office/audit/record.csv",
            "/office/audit/readings",
            "/office/audit/exclusions",
            "/office/audit/chain",
            "/office/audit/checks");

    @TempDir
    static Path data;

    private static AuditedPortal portal;

    @BeforeAll
    static void start() {
        portal = AuditedPortal.in(data);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void auditorFindsWhoDidWhatWithoutAnybodysWords() throws IOException {
        Receipt receipt = portal.told();
        done(portal.desk().accept(Actor.dispatcher("dispatcher-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = portal.worker("auditor-1");
        String of = "/office/audit?number=" + receipt.number();

        assertThat(auditor.open("/office").body()).contains("href=\"/office/audit\"");
        assertThat(auditor.open("/office/audit").body())
                .contains(receipt.number(), "dispatcher-1")
                .doesNotContain(STORY, TITLE);
        assertThat(lines(auditor.open(of))).hasSize(portal.steps(receipt));
        assertThat(lines(auditor.open(of + "&account=dispatcher-1")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("dispatcher-1"));
        assertThat(lines(auditor.open(of + "&role=COMPLAINANT")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).doesNotContain("anonymous", "dispatcher-1"));
        assertThat(lines(auditor.open(of + "&step=ComplaintAccepted"))).hasSize(1);
        assertThat(lines(auditor.open(of + "&department=water-affairs-bureau"))).isEmpty();
        assertThat(lines(auditor.open(of + "&day=" + portal.today()))).hasSize(portal.steps(receipt));
        assertThat(lines(auditor.open(of + "&day=2020-01-01"))).isEmpty();
        assertThat(lines(auditor.open("/office/audit?day=2020-01-01"))).isEmpty();
        assertThat(auditor.open("/office/audit?day=" + portal.today()).body()).contains(receipt.number());
        assertThat(lines(auditor.open("/office/audit?number=20200101-AAAAAA"))).isEmpty();
    }

    @Test
    void wordOfAStepIsFoundInBothLanguages() throws IOException {
        Receipt receipt = portal.told();
        done(portal.desk().accept(Actor.dispatcher("dispatcher-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = portal.worker("auditor-1");
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
            portal.told();
        }
        Browser auditor = portal.worker("auditor-1");
        long all = auditor.open("/office/audit/record.csv").body().lines().count() - 1;
        List<String> seen = new ArrayList<>(steps(auditor.open("/office/audit")));
        String earlier = "class=\"button second\" href=\"([^\"]*from=[0-9]+)\"";
        for (Optional<String> next = auditor.found(earlier); next.isPresent(); next = auditor.found(earlier)) {
            portal.told();
            seen.addAll(steps(auditor.open(next.get().replace("&amp;", "&"))));
        }

        assertThat(seen).hasSize((int) all).doesNotHaveDuplicates();
    }

    @Test
    void tableHasTheSameLinesAndNoCellThatASpreadsheetReckons() throws IOException {
        Receipt receipt = portal.told();
        done(portal.desk().accept(Actor.of(Role.CENTRE, "-1"), AcceptRequest.of(receipt.id())));
        Browser auditor = portal.worker("auditor-1");

        HttpResponse<String> csv = auditor.open("/office/audit/record.csv?number=" + receipt.number());

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines())
                .hasSize(portal.steps(receipt) + 1)
                .anySatisfy(line -> assertThat(line).contains(",CENTRE,\"'-1\","));
        assertThat(csv.body()).doesNotContain(STORY, TITLE);
        assertThat(auditor.open("/office/audit/record.csv").body().lines().count())
                .isGreaterThan(portal.steps(receipt) + 1);
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
            Browser browser = portal.worker(other);
            for (String page : PAGES) {
                assertThat(browser.open(page).statusCode()).as(other + page).isEqualTo(403);
            }
            browser.open("/office");
            assertThat(browser.submit("/office/audit/checks", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        Browser nobody = portal.visitor();
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
        Browser auditor = portal.worker("auditor-1");
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
        assertThat(portal.worker("auditor-1").open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void positionBehindTheEndIsTheEnd() throws IOException {
        Receipt receipt = portal.told();

        assertThat(portal.worker("auditor-1")
                        .open("/office/audit?from=" + Long.MAX_VALUE)
                        .body())
                .contains(receipt.number());
    }

    @Test
    void caseThatTheAuditorSteppedAsideFromIsNotThere() throws IOException {
        Receipt receipt = portal.told();
        done(portal.desk()
                .oversight()
                .recuse(Actor.of(Role.CENTRE, "centre-1"), new RecuseRequest(receipt.id(), "auditor-1", "亲属")));
        Browser auditor = portal.worker("auditor-1");

        assertThat(auditor.open("/office/audit").body()).doesNotContain(receipt.number());
        assertThat(lines(auditor.open("/office/audit?number=" + receipt.number())))
                .isEmpty();
        assertThat(auditor.open("/office/audit/chain?number=" + receipt.number())
                        .statusCode())
                .isEqualTo(404);
        assertThat(lines(auditor.open("/office/audit/readings?number=" + receipt.number())))
                .isEmpty();
    }

    private static List<String> steps(HttpResponse<String> page) {
        return lines(page).stream()
                .map(line -> line.replaceAll("(?s).*number=([0-9A-Z-]+)\".*step ([0-9]+).*", "$1 $2"))
                .toList();
    }
}
