package io.github.redress.scoring.sample;

/** The words for the ways to say how many, in files. */
enum SizeType {
    NONE,
    ALL,
    PERCENT,
    MARGIN
}
