package io.github.redress.storage;

/**
 * What collecting staged attachments came to.
 *
 * @param confirmed how many were referred to, and are kept for good now
 * @param removed how many belonged to nobody, and are gone
 */
public record Collected(int confirmed, int removed) {}
