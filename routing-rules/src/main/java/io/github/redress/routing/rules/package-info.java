/**
 * Rule sets: files of the format {@code redress.routing/1} that say which department owns which complaint.
 *
 * <p>Start with {@link io.github.redress.routing.rules.RuleSet}, which decides, and {@link
 * io.github.redress.routing.rules.RuleSetReader}, which reads one from a file. What the reader reads stands in {@code
 * Rule}, {@code When} and {@code Condition}; the reader's parts are named after what they read. How a decision is found stands in
 * {@code RuleIndex}; a host adds conditions of its own with {@link io.github.redress.routing.rules.ConditionFactory}.
 *
 * <p>{@link io.github.redress.routing.rules.RuleTimeline} keeps the versions of a set, {@link
 * io.github.redress.routing.rules.RuleReplay} tells what a new one changes, {@link
 * io.github.redress.routing.rules.RuleReturns} what returned complaints teach, and {@link
 * io.github.redress.routing.rules.RuleTable} makes a table of the rules.
 */
@NullMarked
package io.github.redress.routing.rules;

import org.jspecify.annotations.NullMarked;
