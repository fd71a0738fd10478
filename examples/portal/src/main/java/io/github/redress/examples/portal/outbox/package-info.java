/** Notifications, which a city would send by text message or mail, as files. */
@NullMarked
package io.github.redress.examples.portal.outbox;

import org.jspecify.annotations.NullMarked;
