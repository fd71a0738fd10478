/** Hot topics of the day, week and month. Later work fills this module. */
@NullMarked
package io.github.redress.scoring.topic;

import org.jspecify.annotations.NullMarked;
