package io.github.redress.examples.portal.account;

import java.time.Instant;

/**
 * What was done to an account, for ever.
 *
 * @param by whose account did it
 * @param account to whose it was done
 * @param what what was done, as {@code created}, {@code disabled}, {@code enabled}, {@code moved}, {@code reset}, {@code password}
 * @param detail role and department it has since
 */
public record AccountChange(Instant at, String by, String account, String what, String detail) {}
