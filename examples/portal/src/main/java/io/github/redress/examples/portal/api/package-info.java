/** Cases as JSON for programs: those that everybody may see, and those of who works here, with commands; and what describes it all. */
@NullMarked
package io.github.redress.examples.portal.api;

import org.jspecify.annotations.NullMarked;
