/**
 * The port through which a complaint finds the department that owns it.
 *
 * <p>Start with {@link io.github.redress.routing.Router}. The shipped router reads rule sets and lives in a module of its
 * own, found through {@link io.github.redress.routing.RouterReader}.
 */
@NullMarked
package io.github.redress.routing;

import org.jspecify.annotations.NullMarked;
