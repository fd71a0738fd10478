package io.github.redress.routing.rules;

import io.github.redress.Subject;

/** A condition of a rule that a host made; {@link ConditionFactory} says what it must keep. */
@FunctionalInterface
public interface CustomCondition {

    /**
     * Returns whether the complaint fits. One that throws a {@link RuntimeException} does not fit, and its class is logged
     * as a warning, without its message, which might hold words of the complaint.
     *
     * <p>A test in a rule file may leave out the channel or the instant; then nobody is asked, and it does not fit.
     *
     * @param subject what the complaint is about; whoever decides by its kind, category or district alone should write that
     *     into the rule
     * @param text title and text as the person wrote them
     */
    boolean fits(Subject subject, String text);
}
