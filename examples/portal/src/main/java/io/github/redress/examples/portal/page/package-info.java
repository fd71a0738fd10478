/** What every page needs: the language, the words for names, errors, and commands that came from a form. */
@NullMarked
package io.github.redress.examples.portal.page;

import org.jspecify.annotations.NullMarked;
