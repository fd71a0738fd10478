package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the analyser finds of hours and dates where clocks are put forward or back. */
class ClockChangeProperties {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant PUT_FORWARD = Instant.parse("2026-03-29T01:00:00Z");
    private static final Instant PUT_BACK = Instant.parse("2026-10-25T01:00:00Z");

    @Property
    void answersAreThoseOfTryingEveryMinute(@ForAll Random random) {
        Instant change = random.nextBoolean() ? PUT_FORWARD : PUT_BACK;
        Instant from = change.plus(Duration.ofMinutes(5L * (random.nextInt(48) - 36)));
        Instant to = from.plus(Duration.ofMinutes(5L * (1 + random.nextInt(48))));
        RuleSet rules = inBerlin(
                rule("strong", 2, hours(random), "centre"),
                rule("stronger", 1, hours(random), "centre"),
                effective("late", hours(random), from, to));

        Set<String> fitting = new TreeSet<>();
        Set<String> deciding = new TreeSet<>();
        for (Instant at = from; at.isBefore(to); at = at.plus(Duration.ofMinutes(1))) {
            Facts complaint = complaintAt(at);
            rules.content().branches().stream()
                    .filter(branch -> branch.holds(complaint))
                    .map(branch -> branch.rule().id())
                    .forEach(fitting::add);
            String decides = rules.decide(complaint).route().rule();
            deciding.add(decides == null ? "" : decides);
        }

        assertThat(found(rules).contains(FindingCode.CONTRADICTION))
                .as("no minute fits")
                .isEqualTo(!fitting.contains("late"));
        assertThat(found(rules).stream()
                        .anyMatch(Set.of(FindingCode.SHADOWED, FindingCode.SHADOWED_BY_UNION)::contains))
                .as("stronger rules leave no minute")
                .isEqualTo(fitting.contains("late") && !deciding.contains("late"));
        assertThat(found(rules)).doesNotContain(FindingCode.UNDECIDED);
    }

    @Example
    void windowThatBeginsInTheSkippedHourHoldsAfterIt() {
        RuleSet rules = inBerlin(effective(
                "late",
                window("02:30", "03:15"),
                Instant.parse("2026-03-28T23:00:00Z"),
                Instant.parse("2026-03-29T10:00:00Z")));

        assertThat(rules.decide(complaintAt(Instant.parse("2026-03-29T01:05:00Z")))
                        .route()
                        .rule())
                .isEqualTo("late");
        assertThat(found(rules)).doesNotContain(FindingCode.CONTRADICTION);
    }

    @Example
    void ruleThatLeavesTheMinutesAfterTheSkippedHourShadowsNothing() {
        RuleSet rules = inBerlin(
                rule("day", 1, window("03:15", "02:30"), "centre"),
                effective(
                        "late",
                        "{\"category\": \"water\"}",
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z")));

        assertThat(found(rules)).doesNotContain(FindingCode.SHADOWED, FindingCode.SHADOWED_BY_UNION);
    }

    @Example
    void windowHoldsInTheSecondPassOfTheHourThatComesTwice() {
        RuleSet rules = inBerlin(effective(
                "late",
                window("02:10", "02:20"),
                Instant.parse("2026-10-25T00:45:00Z"),
                Instant.parse("2026-10-25T01:45:00Z")));

        assertThat(found(rules)).doesNotContain(FindingCode.CONTRADICTION);
    }

    private static RuleSet inBerlin(String... rules) {
        return sound(withRules(rules).replace("Asia/Shanghai", BERLIN.getId()));
    }

    private static String effective(String id, String when, Instant from, Instant to) {
        return "{ \"id\": \"" + id + "\", \"when\": " + when + ", \"route\": { \"department\": \"parks\" }, "
                + "\"effective\": { \"from\": \"" + from.atZone(BERLIN).toOffsetDateTime() + "\", \"to\": \""
                + to.atZone(BERLIN).toOffsetDateTime() + "\" } }";
    }

    private static String hours(Random random) {
        String from = time(random);
        String to = Stream.generate(() -> time(random))
                .filter(other -> !other.equals(from))
                .findFirst()
                .orElseThrow();
        return window(from, to);
    }

    private static String time(Random random) {
        return String.format("%02d:%02d", 1 + random.nextInt(3), 5 * random.nextInt(12));
    }

    private static String window(String from, String to) {
        return "{\"time\": {\"from\": \"" + from + "\", \"to\": \"" + to + "\"}}";
    }

    private static Set<FindingCode> found(RuleSet rules) {
        return RuleAnalyser.of(City.known(), SmallWorld.NOW).findings(rules).stream()
                .filter(finding -> "late".equals(finding.rule()))
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    private static Facts complaintAt(Instant at) {
        return new Facts(
                ComplaintKind.GRIEVANCE,
                CategoryPath.of("water"),
                DistrictPath.of("north"),
                Channel.WEB,
                at,
                at.atZone(BERLIN),
                Set.of(),
                Map.of(),
                Set.of(),
                "");
    }
}
