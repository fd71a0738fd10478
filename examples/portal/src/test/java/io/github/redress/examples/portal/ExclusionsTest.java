package io.github.redress.examples.portal;

import static io.github.redress.examples.portal.AuditedPortal.WUHAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Receipt;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What published boards took out of scores, as an auditor looks through it. */
class ExclusionsTest {

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
    void exclusionsOfAPublishedBoardAreListedWithTheScoreIfThereWereNone() throws IOException {
        Receipt receipt = portal.told();
        PublishedBoard board = boardWithOneTakenOut(receipt);
        portal.bean(Storage.class)
                .transact(tx -> tx.put(new Document(
                        "portal-board", board.key(), 1, new Blob(PublishedBoard.FORMAT, 1, board.toJson()))));
        Browser auditor = portal.worker("auditor-1");

        String page =
                auditor.open("/office/audit/exclusions?week=" + board.key()).body();

        assertThat(page)
                .contains(receipt.number(), "centre-1", "the demand was not reasonable", "Water")
                .contains("100 (rank 1)", "50 (rank 1)");
        assertThat(auditor.open("/office/audit/exclusions/" + board.key() + ".csv")
                        .body())
                .contains(receipt.number(), "UNREASONABLE_DEMAND", "centre-1");
    }

    private static PublishedBoard boardWithOneTakenOut(Receipt receipt) throws IOException {
        LocalDate week = Cadence.WEEKLY.firstDayBefore(portal.today());
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
}
