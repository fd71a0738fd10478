package io.github.redress.routing.rules;

import io.github.redress.routing.Route;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a complaint has its route. It names rules, conditions and places in the text, never the person's words.
 *
 * @param route who owns the complaint
 * @param matched each condition of the rule that fits best; empty where none does or several must not
 * @param runnersUp the next rules that fit too, the strongest first; at most five
 * @param nearMisses rules of at least two conditions that all hold but one, the strongest first; at most five
 */
public record Explanation(Route route, List<Check> matched, List<RunnerUp> runnersUp, List<NearMiss> nearMisses) {

    /** How many runners-up and how many near misses are named. */
    static final int MOST = 5;

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(route, "route");
        matched = List.copyOf(matched);
        runnersUp = List.copyOf(runnersUp);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * One condition of a rule, held against a complaint. Words are a condition each.
     *
     * @param condition its key in the file: {@code category}, {@code kind}, {@code text}, …; {@code effective} for the dates
     * @param expected what the rule wants, in the file's form; words in the form in which they are compared
     * @param actual what the complaint has; null for texts, for facts that may hold a person's words, and for nothing
     * @param holds whether the complaint has what the rule wants
     * @param start where in the text, as it was given, the word first begins; null for other conditions and absent words
     * @param end where it has ended; null with {@code start}
     */
    public record Check(
            String condition,
            String expected,
            @Nullable String actual,
            boolean holds,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /**
     * A rule that fits, but less well.
     *
     * @param rule its id
     * @param lostOn what the best rule has more of
     */
    public record RunnerUp(String rule, Precedence lostOn) {}

    /**
     * A rule that would fit if one condition held.
     *
     * @param rule its id
     * @param condition the key of the condition that does not hold
     */
    public record NearMiss(String rule, String condition) {}
}
