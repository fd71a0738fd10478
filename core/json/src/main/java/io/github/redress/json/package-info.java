/**
 * The one place with wire names: readers of the {@code redress.…/1} file formats and the codec of events.
 *
 * <p>Files are read strictly, and every fault is reported at once: start with {@link
 * io.github.redress.json.StrictJson}.
 */
@NullMarked
package io.github.redress.json;

import org.jspecify.annotations.NullMarked;
