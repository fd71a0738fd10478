package io.github.redress.routing.rules;

import io.github.redress.routing.RuleDocument;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Versions of one rule set, and the times from which they hold. */
final class Versions {

    static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private Versions() {}

    /** Returns a file in which everything is the parks' by a rule that bears the version's name, as does its tag. */
    static byte[] marked(int version) {
        return bytes(
                Integer.toString(version),
                RuleFiles.rule("r-" + version, "{\"kind\":[\"GRIEVANCE\"]}", "parks"),
                "\"additions\":[{\"id\":\"a\",\"when\":{\"kind\":[\"GRIEVANCE\"]},\"add\":{\"tags\":[\"t-" + version
                        + "\"]}}]");
    }

    /** Returns a file that gives water to this department and all else to nobody. */
    static byte[] waterTo(String version, String department) {
        return bytes(version, RuleFiles.rule("water", "{\"category\":\"water\"}", department), "\"tests\":[]");
    }

    static byte[] bytes(String version, String rule, String member) {
        return RuleFiles.file("\"rules\":[" + rule + "]", member)
                .replace("\"version\": \"1\"", "\"version\": \"" + version + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a timeline in the middle of March, since whose beginning version 1 has given water to the water bureau. */
    static RuleTimeline sinceMarch() {
        return timeline(waterTo("1", "water-bureau"));
    }

    static RuleTimeline timeline(byte[] first) {
        return RuleTimeline.of(City.known(), midMarch(), List.of(RuleDocument.of("city", "1", MARCH, first)));
    }

    static Clock midMarch() {
        return Clock.fixed(Instant.parse("2026-03-15T00:00:00Z"), ZoneOffset.UTC);
    }

    static RuleSet read(byte[] content) {
        return RuleFiles.sound(new String(content, StandardCharsets.UTF_8));
    }
}
