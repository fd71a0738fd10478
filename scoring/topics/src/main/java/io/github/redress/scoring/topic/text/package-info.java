/**
 * What a message is made of: terms, phrases that nobody listed beforehand, and texts that are the same text again.
 *
 * <p>{@link io.github.redress.scoring.topic.text.NearDuplicates} folds copies,
 * {@link io.github.redress.scoring.topic.text.PhraseFinder} finds the phrases of a heap of texts, and
 * {@link io.github.redress.scoring.topic.text.PhraseBook} finds them again in each text. A
 * {@link io.github.redress.scoring.topic.text.Tokenizer} cuts a text into words where somebody has a dictionary for that.
 */
@NullMarked
package io.github.redress.scoring.topic.text;

import org.jspecify.annotations.NullMarked;
