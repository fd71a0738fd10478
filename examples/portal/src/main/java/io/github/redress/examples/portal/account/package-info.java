/** Who works here: accounts, how they log in, and as whom they then act. */
@NullMarked
package io.github.redress.examples.portal.account;

import org.jspecify.annotations.NullMarked;
