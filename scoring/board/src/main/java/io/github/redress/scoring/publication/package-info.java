/**
 * Boards as published documents: drawn once, hashed, never changed, and recounted by anybody who holds the events.
 *
 * <p>Start with {@link io.github.redress.scoring.publication.PublishedBoard}. {@link
 * io.github.redress.scoring.publication.BoardTerms} say what is to be drawn, {@link
 * io.github.redress.scoring.publication.Recount} whether the events give the same document again.
 */
@NullMarked
package io.github.redress.scoring.publication;

import org.jspecify.annotations.NullMarked;
