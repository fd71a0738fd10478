/** Logging in at the provider that the city has already (OpenID Connect), where it is configured; start reading at {@code SignOn}. */
@NullMarked
package io.github.redress.examples.portal.signon;

import org.jspecify.annotations.NullMarked;
