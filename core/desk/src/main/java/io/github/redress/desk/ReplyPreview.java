package io.github.redress.desk;

import io.github.redress.access.PublicEntry;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a reply that nobody has given yet. The person who complained reads it as it was written.
 *
 * @param everybody the step that everybody will see, once the reply has passed where it is looked at first; its {@code reply} is masked, and
 *     null where the words are for the person alone. Null for a tip-off, of which nobody sees anything
 */
public record ReplyPreview(@Nullable PublicEntry everybody) {}
