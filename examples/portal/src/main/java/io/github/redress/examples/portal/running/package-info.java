/** What those who run the portal ask of it: whether it lives, and whether it can work. */
@NullMarked
package io.github.redress.examples.portal.running;

import org.jspecify.annotations.NullMarked;
