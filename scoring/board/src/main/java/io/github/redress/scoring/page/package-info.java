/**
 * A published board for people: a page that needs nothing but itself, and a table for spreadsheets.
 *
 * <p>Start with {@link io.github.redress.scoring.page.BoardPage}. Everything shown stands in the published document; nothing is reckoned
 * here but where a mark is drawn.
 */
@NullMarked
package io.github.redress.scoring.page;

import org.jspecify.annotations.NullMarked;
