package io.github.redress.desk;

/**
 * What a sweep did.
 *
 * @param woken how many complaints were looked at; as many as the limit means that more may be waiting
 * @param notices how many warnings, misses and escalations were written
 * @param failed how many complaints could not be decided; they are logged, and tried again later
 */
public record SweepResult(int woken, int notices, int failed) {}
