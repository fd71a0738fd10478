/** What everybody may read of complaints: a table of it that can be searched, pages, and open data. Start with {@code PublicCases}. */
@NullMarked
package io.github.redress.examples.portal.cases;

import org.jspecify.annotations.NullMarked;
