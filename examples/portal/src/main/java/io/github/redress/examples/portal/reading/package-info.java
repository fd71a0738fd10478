/** Who opened which complaint; begin with {@link io.github.redress.examples.portal.reading.ReadingLog}. */
@NullMarked
package io.github.redress.examples.portal.reading;

import org.jspecify.annotations.NullMarked;
