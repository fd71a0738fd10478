package io.github.redress.desk;

/**
 * What a sweep did. Any number that reaches the limit means that more may be waiting.
 *
 * @param woken how many complaints were looked at
 * @param notices how many warnings, misses and escalations were written
 * @param failed how many complaints could not be decided; they are logged, and tried again later
 * @param forgotten how many command keys had been remembered long enough
 */
public record SweepResult(int woken, int notices, int failed, int forgotten) {}
