/** Laws of whole complaints: whatever is asked of one, in whatever order, by whomever. */
@NullMarked
package io.github.redress.testkit.cases;

import org.jspecify.annotations.NullMarked;
