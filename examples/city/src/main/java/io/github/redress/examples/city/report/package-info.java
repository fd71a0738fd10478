/**
 * What a city tells about its week, from stored events alone: the board, the sample for independent verification, and the topics.
 */
@NullMarked
package io.github.redress.examples.city.report;

import org.jspecify.annotations.NullMarked;
