package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an integrator writes: the week's board from the feed, and the same kept up to date. */
class CityWeekExampleTest {

    private static final DepartmentId WATER = DepartmentId.of("water");

    private static final List<Recorded> FEED = List.of(
            recorded(1, new ComplaintDispatched(WATER, List.of(DepartmentId.of("street")), List.of(), null, null)),
            recorded(2, AnyHistories.promised(Results.DUE)),
            recorded(3, new ComplaintReplied(1, WATER, Outcome.RESOLVED, Visibility.PUBLIC, AnyHistories.WORDS)),
            recorded(4, new ComplaintRated(SatisfactionRating.SATISFIED, true, null)));

    @Test
    void boardOfAWeekComesFromStoredEventsAlone() {
        CaseResults results = new CaseResults();
        FEED.forEach(results::add);

        LocalDate monday = LocalDate.of(2026, 1, 12);
        Tallies week = Tallies.in(Period.of(monday, monday.plusWeeks(1), ZoneOffset.UTC));
        results.everyPart(DepartmentId::value).forEach(week::add);

        Formula formula = ShippedFormula.CN_WUHAN.read();
        Board board = Board.of(formula, week.byUnit());

        BoardRow first = board.rows().get(0);
        assertThat(first.unit()).isEqualTo("water");
        assertThat(first.score()).isEqualByComparingTo("1E+2");
        assertThat(first.named()).isEqualTo(Named.NOT);
        assertThat(board.rows().get(1).isRanked()).isFalse();
    }

    @Test
    void countsAreKeptAndGoneOnFrom() {
        Tallies month = Tallies.in(Results.JANUARY);
        CaseResults results = new CaseResults();
        FEED.subList(0, 3).forEach(event -> month.apply(results.change(event, DepartmentId::value)));
        byte[] document = new KeptTallies(3, month).toJson();

        KeptTallies kept = KeptTallies.read("tally/2026-01", document);
        CaseResults touched = new CaseResults();
        for (Recorded event : FEED.subList((int) kept.position(), FEED.size())) {
            FEED.subList(0, (int) kept.position()).forEach(touched::add); // the history of the case it touches
            kept.tallies().apply(touched.change(event, DepartmentId::value));
        }

        assertThat(kept.tallies().byUnit().get("water").satisfied()).isEqualTo(1);
    }

    private static Recorded recorded(long version, ComplaintEvent event) {
        return AnyHistories.recorded(1, version, Results.DUE.minusSeconds(3_600).plusSeconds(version), event);
    }
}
