package io.github.redress.scoring;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in one case, an event a minute, and what is counted of it in January 2026. */
final class CaseHistory {

    static final DepartmentId WATER = DepartmentId.of("water");
    static final DepartmentId PARKS = DepartmentId.of("parks");
    static final DepartmentId STREET = DepartmentId.of("street");

    private final List<Recorded> events = new ArrayList<>();

    /** Begins with a case that the water bureau has, with the street's help, and has to answer by the middle of January. */
    static CaseHistory given() {
        return new CaseHistory()
                .add(
                        Results.DUE.minusSeconds(3_600),
                        new ComplaintDispatched(WATER, List.of(STREET), List.of(), null, null))
                .add(Results.DUE.minusSeconds(3_600), AnyHistories.promised(Results.DUE));
    }

    static ComplaintReplied answer(DepartmentId by) {
        return new ComplaintReplied(1, by, Outcome.RESOLVED, Visibility.PUBLIC, AnyHistories.WORDS);
    }

    static ComplaintRated rating(SatisfactionRating rating, @Nullable Boolean resolved) {
        return new ComplaintRated(rating, resolved, null);
    }

    static ReworkOrdered rework() {
        return new ReworkOrdered(2, List.of(WATER), AnyHistories.WORDS);
    }

    CaseHistory add(Instant at, ComplaintEvent event) {
        events.add(AnyHistories.recorded(1, events.size() + 1, at, event));
        return this;
    }

    CaseHistory inTime(ComplaintEvent event) {
        return add(Results.DUE.minusSeconds(3_000 - 60L * events.size()), event);
    }

    CaseHistory tooLate(ComplaintEvent event) {
        return add(Results.DUE.plusSeconds(60L * events.size()), event);
    }

    List<CaseResult> everyPart() {
        CaseResults results = new CaseResults();
        events.forEach(results::add);
        return results.everyPart(DepartmentId::value);
    }

    CaseResult lead() {
        return everyPart().stream()
                .filter(result -> result.part() == Part.LEAD)
                .findFirst()
                .orElseThrow();
    }

    Tallies tallies() {
        Tallies tallies = Tallies.in(Results.JANUARY);
        everyPart().forEach(tallies::add);
        return tallies;
    }
}
