package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import io.github.redress.routing.RouteKind;
import io.github.redress.scoring.Period;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of a city's cases, from one seed: 117 departments whose shares fall off like 1 over their place (Zipf), six channels, eight
 * categories to a department out of 120, and some six to eight events a case, in the order in which a desk writes them.
 *
 * <p>Received, routed, dispatched, two promises, the first contact and the reply; six in ten rate. Of a hundred cases, eight have a
 * supporter, always the same one for a category, eight are late, three are still open, two are done again and one is taken out of the score. A desk writes some more:
 * accepted, acknowledged, warned and closed by time, and further promises; they change no result.
 */
final class Town {

    static final int UNITS = 117;
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), ZONE);

    private static final List<Channel> CHANNELS = Stream.of("HOTLINE", "WECHAT", "APP", "WEB", "QR", "LETTER")
            .map(Channel::of)
            .toList();
    private static final List<String> TOPS = List.of(
            "education",
            "environment",
            "government",
            "health",
            "housing",
            "labour",
            "market",
            "roads",
            "sanitation",
            "traffic");
    private static final List<DepartmentId> DEPARTMENTS = IntStream.range(0, UNITS)
            .mapToObj(unit -> DepartmentId.of("bureau-" + unit))
            .toList();
    private static final int CATEGORIES = 120;
    private static final int CATEGORIES_OF_A_UNIT = 8;
    private static final List<SatisfactionRating> RATINGS = List.of(SatisfactionRating.values());
    private static final Duration TERM = Duration.ofDays(7);
    private static final Duration CONTACT_TERM = Duration.ofDays(1);
    private static final SortedMap<String, Long> VERSIONS = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("sla/city", 1L, "calendar/office", 1L, "routing/rules", 3L)));
    private static final ContentHash HASH = ContentHash.of("what people wrote is of no matter here");

    private final long seed;
    private final double[] shares = new double[UNITS];
    private final List<CategoryPath> categories = new ArrayList<>();

    Town(long seed) {
        this.seed = seed;
        double sum = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            sum += 1.0 / (unit + 1);
            shares[unit] = sum;
        }
        for (int number = 0; number < CATEGORIES; number++) {
            categories.add(CategoryPath.of(TOPS.get(number % TOPS.size()) + "/matter-" + number / TOPS.size()));
        }
    }

    /** Returns the department with this number. */
    static DepartmentId department(int unit) {
        return DEPARTMENTS.get(unit);
    }

    /** Returns the events of one case, always the same for its number. */
    List<Recorded> history(int number) {
        Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
        int unit = unit(random);
        DepartmentId lead = department(unit);
        int category = (unit * 7 + random.nextInt(CATEGORIES_OF_A_UNIT)) % CATEGORIES;
        DepartmentId helper = department(category * 13 % UNITS);
        boolean helped = random.nextInt(100) < 8 && !helper.equals(lead);
        Case life = new Case(
                new UUID(seed, number), YEAR.fromInclusive().plusSeconds(random.nextInt(365 * 86_400)), random);
        life.add(0, Actor.complainant(), received(category, number, random));
        life.add(1, Actor.system("routing"), routed(lead));
        life.add(
                900,
                Actor.dispatcher("desk-1"),
                new ComplaintDispatched(lead, helped ? List.of(helper) : List.of(), List.of(), "rule-" + unit, null));
        life.add(0, Actor.system("clock"), promise(GoalName.FIRST_CONTACT, lead, life.now(), CONTACT_TERM));
        life.add(0, Actor.system("clock"), promise(GoalName.RESOLUTION, lead, life.now(), TERM));
        Actor handler = Actor.handler("li-" + unit, lead);
        life.add(random.nextInt(100) < 90 ? 3_600 : 100_000, handler, new FirstContactMade(1, lead, null));
        if (random.nextInt(100) < 3) {
            return life.events();
        }
        life.add(
                random.nextInt(100) < 92 ? 86_400 : 900_000,
                handler,
                new ComplaintReplied(1, lead, Outcome.RESOLVED, Visibility.PUBLIC, life.words()));
        if (random.nextInt(100) < 60) {
            int quality = 40 + unit * 13 % 50;
            boolean content = random.nextInt(100) < quality;
            SatisfactionRating rating = RATINGS.get(content ? random.nextInt(3) : 3 + random.nextInt(2));
            life.add(7_200, Actor.complainant(), new ComplaintRated(rating, content, null));
        }
        if (random.nextInt(100) < 2) {
            life.add(7_200, Actor.dispatcher("desk-1"), new ReworkOrdered(1, List.of(), life.words()));
        }
        if (random.nextInt(100) < 1) {
            life.add(7_200, Actor.operator("centre-1"), new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));
        }
        return life.events();
    }

    private int unit(Random random) {
        double at = random.nextDouble() * shares[UNITS - 1];
        int unit = 0;
        while (shares[unit] < at) {
            unit++;
        }
        return unit;
    }

    private ComplaintReceived received(int category, int number, Random random) {
        return new ComplaintReceived(
                String.format("%012d", number),
                new UUID(random.nextLong(), random.nextLong()),
                ComplaintKind.GRIEVANCE,
                CHANNELS.get(Math.min(random.nextInt(6), random.nextInt(6))),
                categories.get(category),
                DistrictPath.of("district-" + random.nextInt(13) + "/street-" + random.nextInt(12)),
                words(random),
                words(random),
                words(random),
                words(random),
                words(random),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of());
    }

    private static ComplaintRouted routed(DepartmentId lead) {
        return new ComplaintRouted(
                RouteKind.RULE, "rule-" + lead, lead, List.of(), List.of(), List.of(), null, "city", "3", HASH);
    }

    private static DeadlineSet promise(GoalName goal, DepartmentId department, Instant start, Duration term) {
        Instant due = start.plus(term);
        return new DeadlineSet(
                goal,
                1,
                department,
                start,
                due,
                false,
                "city",
                "office",
                1,
                DeadlineSource.POLICY,
                List.of(due.minus(term.dividedBy(4))),
                List.of(due.plus(term.dividedBy(4))),
                null);
    }

    private static SealedText words(Random random) {
        return new SealedText(new UUID(random.nextLong(), random.nextLong()), HASH);
    }

    /** One case as it goes on. */
    private static final class Case {

        private final UUID id;
        private final Random random;
        private final List<Recorded> events = new ArrayList<>();
        private Instant now;

        Case(UUID id, Instant begun, Random random) {
            this.id = id;
            this.now = begun;
            this.random = random;
        }

        /** Adds what happened up to so many seconds later, half of them at least. */
        void add(int seconds, Actor actor, ComplaintEvent event) {
            now = now.plusSeconds(seconds / 2 + random.nextInt(seconds / 2 + 1));
            long version = events.size() + 1;
            @Nullable ContentHash previous = version == 1 ? null : HASH;
            events.add(new Recorded(ComplaintId.of(id), version, now, now, actor, VERSIONS, previous, event));
        }

        Instant now() {
            return now;
        }

        SealedText words() {
            return Town.words(random);
        }

        List<Recorded> events() {
            return events;
        }
    }
}
