/** Pages of the administrator: accounts, and the city's configuration. */
@NullMarked
package io.github.redress.examples.portal.administration;

import org.jspecify.annotations.NullMarked;
