/**
 * Boards that rank units by how they treated people, from counts that anybody can check.
 *
 * <p>A {@link io.github.redress.scoring.CaseResult} says how one case went, a {@link io.github.redress.scoring.Tally} counts
 * the results of a unit in a {@link io.github.redress.scoring.Period}, and a {@link io.github.redress.scoring.Board} puts the
 * units in order by a {@link io.github.redress.scoring.Formula}. Start with {@link io.github.redress.scoring.Tallies};
 * {@link io.github.redress.scoring.CaseResults} makes results of stored events.
 */
@NullMarked
package io.github.redress.scoring;

import org.jspecify.annotations.NullMarked;
