/**
 * Suggestions learned from labelled text: which department, or which category, complaints like this one had.
 *
 * <p>Start with {@link io.github.redress.routing.suggest.KeywordLearner}, which learns a {@link
 * io.github.redress.routing.suggest.KeywordTable} that a person can read and edit, and {@link
 * io.github.redress.routing.suggest.Suggester}, which ranks labels by it. Nothing here dispatches: a person picks.
 */
@NullMarked
package io.github.redress.routing.suggest;

import org.jspecify.annotations.NullMarked;
