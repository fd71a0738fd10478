/**
 * What an adapter implements so that complaints can live in another database.
 *
 * <p>Start with {@link io.github.redress.storage.Storage}. An adapter sees ids, versions, labels and bytes, never a
 * complaint: it decides nothing, and everything that must hold is written at the method.
 */
@NullMarked
package io.github.redress.storage;

import org.jspecify.annotations.NullMarked;
