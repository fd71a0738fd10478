/** A {@link io.github.redress.scoring.topic.hanlp.HanlpTokenizer} cuts Chinese into words of a dictionary. */
@NullMarked
package io.github.redress.scoring.topic.hanlp;

import org.jspecify.annotations.NullMarked;
