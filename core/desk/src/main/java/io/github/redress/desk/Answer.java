package io.github.redress.desk;

/**
 * What a command comes to. A refusal by a rule is a value to look at, never an exception.
 *
 * <pre>{@code
 * if (answer instanceof Done<Receipt> done) {
 *     print(done.value().number());
 * } else if (answer instanceof Refused<Receipt> refused) {
 *     print(refused.faults());
 * }
 * }</pre>
 *
 * @param <T> what is answered when it is done
 */
public sealed interface Answer<T> permits Done, Refused {}
