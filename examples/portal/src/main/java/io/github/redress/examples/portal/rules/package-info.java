/** The rules that choose who gets a complaint: in words, tried before they hold, published and taken back; and advice for those who choose. */
@NullMarked
package io.github.redress.examples.portal.rules;

import org.jspecify.annotations.NullMarked;
