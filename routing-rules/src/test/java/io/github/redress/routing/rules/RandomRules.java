package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DistrictPath;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.rules.Attributes.Operator;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Rules and complaints that meet often: few values, and all sorts of conditions. */
record RandomRules(Random random) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String[] CATEGORIES = {"a", "a/b", "a/b/c", "a/b/c/d", "a/x", "ab", "b", "b/b", "b/b/b/b/b/b"};
    private static final String[] DISTRICTS = {"n", "n/e", "n/e/1", "s", "s/1/2/3/4", "ne"};
    private static final String[] WORDS = {
        "水", "水管", "管", "漏水", "水管漏水", "a", "ab", "abc", "bc", "c", "aa", "aaa", "𠀀", "𠀀水", "\uFFFF", "b\uFFFF"
    };
    private static final Instant BEGINNING = Instant.parse("2026-04-03T14:00:00Z"); // Friday, 22:00 in Shanghai
    private static final WorkTimeline OFFICE =
            WorkTimeline.of(WorkCalendar.weekdays(CalendarId.of("office"), ZONE, TimeWindow.parse("09:00-23:00")));
    private static final int CHANNELS = 80;

    RuleSet set(HitPolicy policy, List<Rule> rules, List<Addition> additions) {
        Assignee centre = new Assignee.Named(City.id("centre"));
        return new RuleSet(
                new RuleSet.Header("city", "1", ZONE, policy, centre),
                ContentHash.of("rules"),
                rules,
                additions,
                City.departments());
    }

    List<Rule> rules(int count) {
        List<Rule> rules = new ArrayList<>();
        Function<Random, When> when = whens();
        for (int position = 0; position < count; position++) {
            rules.add(rule("r" + random.nextInt(10_000) + "-" + position, position, when.apply(random)));
        }
        return rules;
    }

    Rule rule(String id, int position, When when) {
        Assignee lead = new Assignee.Named(City.id(random.nextBoolean() ? "parks" : "water-bureau"));
        int priority = random.nextInt(6) == 0 ? random.nextInt(3) - 1 : 0;
        return new Rule(
                id,
                position,
                priority,
                random.nextInt(12) > 0,
                period(),
                when,
                new Rule.Target(lead, List.of(), List.of(), null),
                Set.of());
    }

    List<Addition> additions(int count) {
        List<Addition> additions = new ArrayList<>();
        Function<Random, When> when = whens();
        for (int i = 0; i < count; i++) {
            additions.add(new Addition("add" + i, when.apply(random), List.of(), List.of(), Set.of("tag" + i)));
        }
        return additions;
    }

    /** Returns what makes conditions: anywhere, or of a set whose rules all stand in one place. */
    private Function<Random, When> whens() {
        return random.nextInt(3) == 0
                ? one -> new When(Set.of(CategoryPath.of("a")), Set.of(), conditions())
                : one -> new When(
                        some(2, CATEGORIES, CategoryPath::of), some(2, DISTRICTS, DistrictPath::of), conditions());
    }

    When when() {
        return whens().apply(random);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            conditions.add(new Condition.Kinds(some(1, 3, ComplaintKind.values(), kind -> kind)));
        }
        if (random.nextInt(6) == 0) {
            conditions.add(new Condition.Areas(some(1, 2, new String[] {"pier", "airport", "park"}, area -> area)));
        }
        if (random.nextInt(5) == 0) {
            conditions.add(new Condition.Channels(Set.of(channel())));
        }
        if (random.nextInt(8) == 0) {
            LocalTime from = LocalTime.of(random.nextInt(4) * 6 % 24, 0);
            conditions.add(new Hours(
                    some(1, 4, DayOfWeek.values(), day -> day), from, from.plusHours(random.nextInt(3) * 6 + 6L)));
        }
        if (random.nextInt(12) == 0) {
            Hours window =
                    new Hours(some(1, 4, DayOfWeek.values(), day -> day), LocalTime.of(22, 0), LocalTime.of(6, 0));
            conditions.add(new WorkingHours(OFFICE, window.days(), random.nextBoolean() ? window : null));
        }
        if (random.nextInt(2) == 0) {
            conditions.add(words());
        }
        if (random.nextInt(5) == 0) {
            conditions.add(new Attributes(Set.of(test())));
        }
        if (random.nextInt(10) == 0) {
            String word = one(WORDS);
            conditions.add(new Custom(word, "rules.json", (subject, text) -> text.contains(word)));
        }
        return conditions;
    }

    private Words words() {
        return switch (random.nextInt(4)) {
            case 0 -> new Words(Set.of(), some(1, 3, WORDS, word -> word), Set.of());
            case 1 -> new Words(Set.of(), Set.of(), some(1, 2, WORDS, word -> word));
            case 2 ->
                new Words(
                        some(1, 3, WORDS, word -> word),
                        some(0, 1, WORDS, word -> word),
                        some(0, 2, WORDS, word -> word));
            default -> new Words(some(1, 6, WORDS, word -> word), Set.of(), Set.of());
        };
    }

    private Attributes.Test test() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(90));
        return switch (random.nextInt(4)) {
            case 0 -> new Attributes.Test("people", Operator.GTE, List.of(number));
            case 1 -> new Attributes.Test("people", Operator.IN, List.of(number, "ring", Boolean.TRUE));
            case 2 -> new Attributes.Test("people", Operator.EXISTS, List.of(random.nextBoolean()));
            default -> new Attributes.Test("road", Operator.EQ, List.of(number));
        };
    }

    private Period period() {
        if (random.nextInt(5) > 0) {
            return Period.ALWAYS;
        }
        Instant from = random.nextBoolean() ? BEGINNING.plusSeconds(random.nextInt(3) * 3600L) : null;
        Instant to = random.nextBoolean() ? BEGINNING.plusSeconds(3 * 3600L + random.nextInt(3) * 3600L) : null;
        return new Period(from, to);
    }

    /** Returns a complaint; what may be unknown is so at times. */
    Facts complaint() {
        Instant at = random.nextInt(5) == 0 ? null : instant();
        Map<String, Object> attributes = new HashMap<>();
        if (random.nextBoolean()) {
            attributes.put("people", fact());
        }
        if (random.nextBoolean()) {
            attributes.put("road", fact());
        }
        String below = random.nextInt(3) == 0 ? "/unknown" : "";
        return new Facts(
                one(ComplaintKind.values()),
                CategoryPath.of(one(CATEGORIES) + below),
                DistrictPath.of(random.nextInt(6) == 0 ? "elsewhere" : one(DISTRICTS) + below),
                random.nextInt(4) == 0 ? null : channel(),
                at,
                at == null ? null : at.atZone(ZONE),
                some(0, 2, new String[] {"pier", "airport", "lake"}, area -> area),
                attributes,
                Set.of(),
                text());
    }

    private Instant instant() {
        long edge = random.nextInt(7) * 3600L;
        return BEGINNING
                .plusSeconds(edge)
                .plusNanos(random.nextInt(3) - 1L)
                .plusSeconds(random.nextInt(2) * 86_400L * 2);
    }

    private Object fact() {
        return switch (random.nextInt(4)) {
            case 0 -> "ring";
            case 1 -> Double.NaN;
            case 2 -> true;
            default -> random.nextInt(90);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(one(WORDS));
        }
        return text.toString();
    }

    private Channel channel() {
        return Channel.of("C" + random.nextInt(CHANNELS));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T, R> Set<R> some(int max, T[] values, Function<T, R> make) {
        return some(0, max, values, make);
    }

    private <T, R> Set<R> some(int min, int max, T[] values, Function<T, R> make) {
        Set<R> some = new HashSet<>();
        for (int i = min + random.nextInt(max - min + 1); i > 0; i--) {
            some.add(make.apply(one(values)));
        }
        return some;
    }

    /** Returns the route that the linear reading expects, as the set gives it. */
    static LinearReading.Outcome outcome(RuleSet set, Facts facts) {
        Decision decision = set.decide(facts);
        return new LinearReading.Outcome(
                Optional.ofNullable(decision.route().rule()),
                decision.route().kind() == RouteKind.AMBIGUOUS,
                decision.additions());
    }
}
