package io.github.redress.scoring.topic.text;

/**
 * Some units that stand together.
 *
 * @param place one of the places where they stand
 * @param units how many
 * @param times at how many places they stand
 * @param texts in how many texts
 * @param freedom of the less free side, in bits
 */
record Run(int place, int units, int times, int texts, double freedom) {}
