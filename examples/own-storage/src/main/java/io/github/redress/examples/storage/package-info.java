/** An adapter on a store that is not SQL. Later work fills this module. */
@NullMarked
package io.github.redress.examples.storage;

import org.jspecify.annotations.NullMarked;
