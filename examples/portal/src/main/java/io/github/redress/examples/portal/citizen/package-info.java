/** Scan, tell, follow: the pages of whoever complains. */
@NullMarked
package io.github.redress.examples.portal.citizen;

import org.jspecify.annotations.NullMarked;
