package io.github.redress.examples.portal.board;

/**
 * A board was published, or corrected.
 *
 * @param key the short name of its period
 */
public record BoardPublished(String key) {}
