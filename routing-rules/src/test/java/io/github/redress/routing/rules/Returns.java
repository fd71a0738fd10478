package io.github.redress.routing.rules;

import io.github.redress.complaint.ContestReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Complaints about water that the water bureau kept or gave back. */
final class Returns {

    static final Set<String> WORDS = Set.of("leak", "lawn", "bill");

    private Returns() {}

    static SettledCase kept(String category, String district, String text) {
        return new SettledCase(one(category, district, text), "water", City.id("water-bureau"));
    }

    static ReturnedCase given(String category, String district, String text, String to) {
        return new ReturnedCase(
                one(category, district, text),
                "water",
                City.id("water-bureau"),
                City.id(to),
                ContestReason.OWNERSHIP,
                Duration.ofDays(2));
    }

    static RuleCase one(String category, String district, String text) {
        return RuleCase.of(category + "@" + district, Subjects.of(category, district), text);
    }

    static List<RuleReport> learn(String file, Collection<SettledCase> kept, Collection<ReturnedCase> given) {
        return RuleReturns.learn(file.getBytes(StandardCharsets.UTF_8), City.known(), kept, given, WORDS);
    }
}
