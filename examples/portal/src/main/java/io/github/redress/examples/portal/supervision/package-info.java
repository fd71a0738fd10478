/** What the city's rules of supervision say about departments and cases: each once, kept with what it rests on. */
@NullMarked
package io.github.redress.examples.portal.supervision;

import org.jspecify.annotations.NullMarked;
