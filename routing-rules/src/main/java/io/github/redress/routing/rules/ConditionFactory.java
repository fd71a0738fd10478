package io.github.redress.routing.rules;

import io.github.redress.json.StrictValue;
import java.util.Optional;

/**
 * Reads conditions that a host adds to the language of rules: {@code "custom": {"type": "weather", "atLeast": "ORANGE"}}.
 *
 * <p>Found with {@link java.util.ServiceLoader}, or given to {@link RuleSetReader}. What it makes belongs to a rule set,
 * which decides on many threads and for ever alike. So a factory and its conditions must keep this:
 *
 * <ol>
 *   <li>Safe for many threads at once, and without locks that other work may hold.
 *   <li>Pure: the same settings, subject and text always give the same answer, with no look at a clock, a database or the
 *       net; what a condition needs to know is in the settings, or an attribute of the subject. Otherwise a stored decision
 *       could not be repeated.
 *   <li>Equal settings make conditions that hold for the same complaints.
 *   <li>Nothing of the text is kept or logged.
 * </ol>
 *
 * <p>An index cannot look into such a condition: it is asked, in a microsecond or so, for each rule with it whose other
 * conditions hold.
 */
public interface ConditionFactory {

    /** Returns the {@code type} that the file names: not blank, and that of no other factory. */
    String type();

    /**
     * Reads one condition. Called for each that stands in a file, when it is read.
     *
     * @param settings the object with its {@code type}; each fault is added to the value that has it, so that it comes with
     *     pointer and line
     * @return the condition; empty after a fault was added
     * @throws IllegalArgumentException if the settings are wrong; the message becomes a fault of the whole object
     */
    Optional<CustomCondition> read(StrictValue settings);
}
