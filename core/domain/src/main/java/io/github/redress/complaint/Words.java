package io.github.redress.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Where a person's words are kept; null for what was never said.
 *
 * @param title the headline
 * @param text the story
 * @param place where exactly
 * @param name the person's name
 * @param phone the person's phone number
 */
public record Words(
        @Nullable SealedText title,
        @Nullable SealedText text,
        @Nullable SealedText place,
        @Nullable SealedText name,
        @Nullable SealedText phone) {}
