package io.github.redress.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.AnyHistories;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Recount;
import io.github.redress.scoring.publication.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an integrator writes: a week's board, published, shown, and recounted by somebody else. */
class PublishedWeekExampleTest {

    private static final byte[] FORMULA_FILE = """
            { "format": "redress.score/1", "id": "on-time-only", "version": "1",
              "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
              "unrated": "EXCLUDE", "minimum": 0, "decimals": 2, "rounding": "HALF_UP" }
            """.getBytes(UTF_8);

    private static final DepartmentId SEWERS = DepartmentId.of("sewers");
    private static final Instant DUE = Instant.parse("2026-01-15T09:00:00Z");

    private static final List<Recorded> FEED = List.of(
            AnyHistories.recorded(1, 1, DUE, new ComplaintDispatched(SEWERS, List.of(), List.of(), null, null)),
            AnyHistories.recorded(1, 2, DUE, AnyHistories.promised(DUE)));

    @Test
    void weekIsPublishedShownAndRecounted() {
        List<Recorded> events = FEED;
        long position = events.size();

        Roster roster = Roster.builder()
                .unit("water", Text.of("水务局", "Water bureau"), "bureaus")
                .unit("parks", Text.of("园林局", "Parks bureau"), "bureaus")
                .group("bureaus", Text.of("市直部门", "City bureaus"))
                .counts(DepartmentId.of("sewers"), "water")
                .build();
        BoardTerms terms = BoardTerms.of(
                Cadence.WEEKLY,
                LocalDate.of(2026, 1, 14),
                ZoneId.of("Asia/Shanghai"),
                FormulaDocument.read("formula.json", FORMULA_FILE),
                roster);

        PublishedBoard board = PublishedBoard.ofEvents(terms, position, events);
        byte[] json = board.toJson(); // the document itself: put it where everybody can fetch it
        String page = BoardPage.of(board, Locale.SIMPLIFIED_CHINESE);
        byte[] table = BoardCsv.of(board, Locale.SIMPLIFIED_CHINESE);

        PublishedBoard fetched = PublishedBoard.read("2026-W03.json", json);
        Recount recount = Recount.of(fetched, events);

        assertThat(recount.isSame()).isTrue();
        assertThat(page).contains("水务局", board.hash().value());
        assertThat(table).isNotEmpty();
        assertThat(board.board().rows().get(0).unit()).isEqualTo("water");
    }
}
