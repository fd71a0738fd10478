package io.github.redress.examples.portal;

import static io.github.redress.examples.portal.AuditedPortal.TITLE;
import static io.github.redress.examples.portal.AuditedPortal.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opened which complaint is noted, or it is not opened. */
class ReadingsTest {

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
    void pageDataAndFilesAreNotedByCaseAndByAccount() throws IOException {
        Receipt receipt = portal.told();
        String file = fileOf(receipt);
        Browser dispatcher = portal.worker("dispatcher-1");
        assertThat(dispatcher.open(page(receipt)).body()).contains(TITLE);
        assertThat(dispatcher.open(page(receipt) + "/files/" + file).statusCode())
                .isEqualTo(200);
        Browser program = portal.visitor().with("Authorization", basic("centre-1"));
        assertThat(program.open("/api/office/cases/" + receipt.number()).body()).contains(receipt.number());

        Browser auditor = portal.worker("auditor-1");

        assertThat(lines(auditor, "number=" + receipt.number()))
                .containsExactly(
                        "hotline centre centre-1 data", "dispatcher dispatcher-1 file", "dispatcher dispatcher-1 page");
        assertThat(lines(auditor, "account=centre-1")).hasSize(1);
        assertThat(auditor.open("/office/audit/readings?account=centre-1").body())
                .contains(receipt.number())
                .doesNotContain(TITLE);
    }

    @Test
    void refusedFormThatShowsTheCaseAgainIsNotedToo() throws IOException {
        Receipt receipt = portal.told();
        Browser dispatcher = portal.worker("dispatcher-1");
        dispatcher.open(page(receipt));
        assertThat(dispatcher.submit(page(receipt) + "/decline", Map.of()).statusCode())
                .isEqualTo(422);

        assertThat(lines(portal.worker("auditor-1"), "number=" + receipt.number()))
                .hasSize(2);
    }

    @Test
    void whatWasNotShownIsNotNoted() throws IOException {
        Receipt receipt = portal.told();
        Browser stranger = portal.worker("water-affairs-bureau-1");
        assertThat(stranger.open(page(receipt)).statusCode()).isEqualTo(404);
        assertThat(stranger.open("/office/cases/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);

        Browser auditor = portal.worker("auditor-1");
        assertThat(lines(auditor, "number=" + receipt.number())).isEmpty();
        assertThat(lines(auditor, "account=water-affairs-bureau-1")).isEmpty();
    }

    @Test
    void auditorsReadingIsNotedAsEverybodysIs() throws IOException {
        Receipt receipt = portal.told();
        Browser auditor = portal.worker("auditor-1");
        auditor.open(page(receipt));

        assertThat(lines(auditor, "number=" + receipt.number())).containsExactly("auditor auditor-1 page");
    }

    @Test
    void whatCannotBeNotedIsNotShown() throws Exception {
        Receipt receipt = portal.told();
        String file = fileOf(receipt);
        Browser dispatcher = portal.worker("dispatcher-1");
        Browser program = portal.visitor().with("Authorization", basic("centre-1"));
        change("CREATE TRIGGER no_notes BEFORE INSERT ON redress_document WHEN NEW.document_kind LIKE 'portal-reading%'"
                + " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        try {
            for (String path : List.of(page(receipt), page(receipt) + "/files/" + file)) {
                assertThat(dispatcher.open(path).statusCode()).isEqualTo(500);
                assertThat(dispatcher.open(path).body()).doesNotContain(TITLE, "disk is full", "a picture");
            }
            assertThat(program.open("/api/office/cases/" + receipt.number()).statusCode())
                    .isEqualTo(500);
        } finally {
            change("DROP TRIGGER no_notes");
        }

        assertThat(dispatcher.open(page(receipt)).body()).contains(TITLE);
        assertThat(lines(portal.worker("auditor-1"), "number=" + receipt.number()))
                .hasSize(1);
    }

    @Test
    void longListGoesOnBehindEachPage() throws IOException {
        Receipt receipt = portal.told();
        Browser dispatcher = portal.worker("dispatcher-1");
        for (int i = 0; i < 60; i++) {
            dispatcher.open(page(receipt));
        }
        Browser auditor = portal.worker("auditor-1");

        assertThat(lines(auditor, "number=" + receipt.number())).hasSize(50);
        String next = auditor.found("class=\"button second\" href=\"/office/audit/readings\\?([^\"]+)\"")
                .orElseThrow();
        assertThat(lines(auditor, next.replace("&amp;", "&"))).hasSize(10);
    }

    private static void change(String sql) throws SQLException {
        try (Connection file = portal.file();
                Statement statement = file.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String fileOf(Receipt receipt) {
        StagedFile staged = done(portal.desk()
                .files()
                .stage(
                        Actor.complainant(),
                        StagePersonFileRequest.of(receipt.number(), receipt.secret(), "1.jpeg", "image/jpeg"),
                        new ByteArrayInputStream("a picture".getBytes(StandardCharsets.UTF_8))));
        done(portal.desk()
                .files()
                .add(Actor.complainant(), AddFilesRequest.of(receipt.number(), receipt.secret(), staged)));
        return staged.ref().toString();
    }

    private static String page(Receipt receipt) {
        return "/office/cases/" + receipt.id();
    }

    /** Returns who opened what, line by line. */
    private static List<String> lines(Browser auditor, String query) {
        String page = auditor.open("/office/audit/readings?" + query).body();
        List<String> lines = new ArrayList<>();
        Matcher line = Pattern.compile(
                        "<span>([^<]+)</span> <a [^>]+>([^<]+)</a>.*?· <span>(?:the |a )?(page|data|file)",
                        Pattern.DOTALL)
                .matcher(page);
        while (line.find()) {
            lines.add(line.group(1) + " " + line.group(2) + " " + line.group(3));
        }
        return lines;
    }

    private static String basic(String account) throws IOException {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((account + ":" + portal.password()).getBytes(StandardCharsets.UTF_8));
    }
}
