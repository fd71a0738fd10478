package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In whatever order and parts events are read, and however often: the results are the same. */
class CaseResultsProperties {

    @Provide
    Arbitrary<List<Recorded>> feeds() {
        return AnyHistories.feeds();
    }

    @Property
    void theOrderOfEventsNeverMatters(@ForAll("feeds") List<Recorded> feed, @ForAll Random random) {
        assertThat(results(read(shuffled(feed, random)))).containsExactlyInAnyOrderElementsOf(results(read(feed)));
    }

    @Property
    void beingToldTwiceChangesNothing(@ForAll("feeds") List<Recorded> feed, @ForAll Random random) {
        List<Recorded> twice = new ArrayList<>(feed);
        twice.addAll(feed);

        assertThat(results(read(shuffled(twice, random)))).containsExactlyInAnyOrderElementsOf(results(read(feed)));
    }

    @Property
    void partsPutTogetherInAnyOrderAndGroupingAreTheWhole(@ForAll("feeds") List<Recorded> feed, @ForAll Random random) {
        List<List<Recorded>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        feed.forEach(event -> parts.get(random.nextInt(3)).add(event));
        // Some events are read by two of them.
        feed.stream().filter(event -> random.nextInt(4) == 0).forEach(parts.get(random.nextInt(3))::add);

        CaseResults leftFirst = read(parts.get(0));
        leftFirst.addAll(read(parts.get(1)));
        leftFirst.addAll(read(parts.get(2)));
        CaseResults right = read(parts.get(2));
        right.addAll(read(parts.get(1)));
        CaseResults rightFirst = read(parts.get(0));
        rightFirst.addAll(right);

        assertThat(results(leftFirst)).containsExactlyInAnyOrderElementsOf(results(read(feed)));
        assertThat(results(rightFirst)).containsExactlyInAnyOrderElementsOf(results(read(feed)));
    }

    @Property
    void countsKeptUpToDateAreThoseCountedAtOnce(@ForAll("feeds") List<Recorded> feed) {
        CaseResults results = new CaseResults();
        Tallies kept = Tallies.in(Results.JANUARY);

        feed.forEach(event -> kept.apply(results.change(event, DepartmentId::value)));

        assertThat(kept).isEqualTo(counted(read(feed)));
    }

    @Property
    void whoeverGoesOnFromStoredCountsWithTheHistoryOfTouchedCasesMissesNothing(
            @ForAll("feeds") List<Recorded> feed, @ForAll Random random) {
        int position = random.nextInt(feed.size() + 1);
        KeptTallies stored = new KeptTallies(position, counted(read(feed.subList(0, position))));

        Tallies tallies = KeptTallies.read("tallies.json", stored.toJson()).tallies();
        CaseResults touched = new CaseResults();
        for (Recorded event : feed.subList(position, feed.size())) {
            feed.subList(0, position).stream()
                    .filter(before -> before.complaint().equals(event.complaint()))
                    .forEach(touched::add);
            tallies.apply(touched.change(event, DepartmentId::value));
        }

        assertThat(tallies).isEqualTo(counted(read(feed)));
    }

    @Property
    void everyResultCanBeCounted(@ForAll("feeds") List<Recorded> feed) {
        assertThat(results(read(feed))).noneMatch(CaseResult::isClosedWithoutDue);
    }

    @Property
    void aCaseHasOneLeadAtMostAndEachUnitOnePart(@ForAll("feeds") List<Recorded> feed) {
        List<CaseResult> results = results(read(feed));

        assertThat(results).extracting(result -> result.id() + result.unit()).doesNotHaveDuplicates();
        assertThat(results.stream().filter(result -> result.part() == Part.LEAD))
                .containsExactlyInAnyOrderElementsOf(read(feed).all(DepartmentId::value));
    }

    @Property
    void leavingNeverUndoesWhatWasOverdue(@ForAll("feeds") List<Recorded> feed, @ForAll boolean withdrawn) {
        Instant leaves = Results.DUE.plusSeconds(86_400);
        ComplaintEvent event = withdrawn
                ? new ComplaintWithdrawn(null)
                : new DuplicateLinked(ComplaintId.of(new UUID(7, 9)), "20260115-7K3M9Q", List.of());

        assertThat(overdue(read(withLast(feed, leaves, event)), leaves)).containsAll(overdue(read(feed), leaves));
    }

    /** Returns the cases that were due, and neither done nor judged by their source, at an instant. */
    private static List<String> overdue(CaseResults results, Instant at) {
        return results.all(DepartmentId::value).stream()
                .filter(result -> result.onTime() == OnTimeFlag.UNSTATED
                        && result.closed() == null
                        && result.due() != null
                        && result.due().isBefore(at))
                .map(result -> result.id() + " " + result.unit() + " " + result.due())
                .toList();
    }

    @Property
    void caseThatPartedIsWhoseTheEventSays(@ForAll("feeds") List<Recorded> feed) {
        Instant parts = Results.DUE.plusSeconds(86_400);

        assertThat(read(withLast(feed, parts, AnyHistories.parted("lighting"))).all(DepartmentId::value))
                .hasSameSizeAs(feed.stream().map(Recorded::complaint).distinct().toList())
                .allMatch(result -> result.unit().equals("lighting"));
    }

    /** Returns a feed in which the same event happens last in every case. */
    private static List<Recorded> withLast(List<Recorded> feed, Instant at, ComplaintEvent event) {
        List<Recorded> more = new ArrayList<>(feed);
        feed.stream()
                .collect(Collectors.toMap(Recorded::complaint, Recorded::version, Math::max))
                .forEach((id, version) -> more.add(
                        AnyHistories.recorded((int) id.value().getLeastSignificantBits(), version + 1, at, event)));
        return more;
    }

    private static List<Recorded> shuffled(List<Recorded> feed, Random random) {
        List<Recorded> shuffled = new ArrayList<>(feed);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static CaseResults read(List<Recorded> events) {
        CaseResults results = new CaseResults();
        events.forEach(results::add);
        return results;
    }

    private static List<CaseResult> results(CaseResults results) {
        return results.everyPart(DepartmentId::value);
    }

    private static Tallies counted(CaseResults results) {
        Tallies tallies = Tallies.in(Results.JANUARY);
        results(results).forEach(tallies::add);
        return tallies;
    }
}
