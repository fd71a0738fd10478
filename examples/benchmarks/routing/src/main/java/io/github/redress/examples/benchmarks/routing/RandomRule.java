package io.github.redress.examples.benchmarks.routing;

import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule; what is null or empty asks for nothing. */
record RandomRule(
        String id,
        int priority,
        String category,
        @Nullable String district,
        @Nullable ComplaintKind kind,
        @Nullable Channel channel,
        @Nullable Days days,
        List<String> words,
        String department) {

    /** The order in which rules win: priority, depth of the category and of the district, sorts of conditions, id. */
    static final Comparator<RandomRule> STRONGEST_FIRST = Comparator.<RandomRule>comparingInt(rule -> -rule.priority())
            .thenComparingInt(rule -> -depth(rule.category()))
            .thenComparingInt(rule -> -depth(rule.district()))
            .thenComparingInt(rule -> -rule.sorts())
            .thenComparing(RandomRule::id);

    /** Returns it as a rule of a file. */
    String json() {
        StringBuilder when = new StringBuilder("\"category\":\"" + category + "\"");
        if (kind != null) {
            when.append(",\"kind\":[\"").append(kind).append("\"]");
        }
        if (district != null) {
            when.append(",\"district\":\"").append(district).append('"');
        }
        if (channel != null) {
            when.append(",\"channel\":[\"").append(channel).append("\"]");
        }
        if (days != null) {
            when.append(",\"time\":{\"days\":\"")
                    .append(days.inFile())
                    .append("\",\"from\":\"08:00\",\"to\":\"20:00\"}");
        }
        if (!words.isEmpty()) {
            String list =
                    words.stream().distinct().map(word -> "\"" + word + "\"").collect(Collectors.joining(","));
            when.append(",\"text\":{\"anyOf\":[").append(list).append("]}");
        }
        return "{\"id\":\"" + id + "\",\"priority\":" + priority + ",\"accept\":[\"AMBIGUOUS_TIE\"],\"when\":{" + when
                + "},\"route\":{\"department\":\"" + department + "\"}}";
    }

    /** Returns how many sorts of conditions it has. */
    int sorts() {
        return 1
                + (district == null ? 0 : 1)
                + (kind == null ? 0 : 1)
                + (channel == null ? 0 : 1)
                + (days == null ? 0 : 1)
                + (words.isEmpty() ? 0 : 1);
    }

    static int depth(@Nullable String path) {
        return path == null ? 0 : path.split("/").length;
    }
}
