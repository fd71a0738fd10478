package io.github.redress.desk;

/**
 * What a revision of provisional deadlines did.
 *
 * @param looked how many cases with a provisional deadline there were
 * @param written how many events were written: each deadline that changed, and notices of time that were due before
 * @param failed how many cases could not be revised; they are logged, and stay as they are
 */
public record RevisionResult(int looked, int written, int failed) {}
