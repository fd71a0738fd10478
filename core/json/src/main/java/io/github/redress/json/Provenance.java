package io.github.redress.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a file come from, for whoever must answer for them.
 *
 * @param source the statute, code or page, as people would look it up; not blank
 * @param confidence how far to trust it
 * @param illustrative whether the figures only show what such a file looks like, and are nobody's promise
 * @param note what else to know, null for nothing
 */
public record Provenance(
        String source,
        Confidence confidence,
        boolean illustrative,
        @Nullable String note) {

    /** Refuses a blank source. */
    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank, was \"" + source + "\"");
        }
    }

    /**
     * Reads {@code source}, {@code confidence}, {@code illustrative} and {@code note} of a file's object. Confidence is
     * {@link Confidence#UNVERIFIED} unless given, illustrative false.
     *
     * @return empty where the file has none of the keys, or with a fault
     */
    static Optional<Provenance> read(StrictObject object) {
        Optional<Confidence> confidence = object.optional("confidence")
                .map(found -> found.oneOf(Confidence.class))
                .orElse(Optional.of(Confidence.UNVERIFIED));
        Optional<Boolean> illustrative =
                object.optional("illustrative").map(StrictValue::bool).orElse(Optional.of(false));
        Optional<String> note = object.optional("note").flatMap(StrictValue::name);
        boolean any = object.optional("source").isPresent()
                || object.optional("confidence").isPresent()
                || object.optional("illustrative").isPresent()
                || object.optional("note").isPresent();
        if (!any) {
            return Optional.empty();
        }
        Optional<String> source = object.required("source").flatMap(StrictValue::name);
        return source.isPresent() && confidence.isPresent() && illustrative.isPresent()
                ? Optional.of(new Provenance(source.get(), confidence.get(), illustrative.get(), note.orElse(null)))
                : Optional.empty();
    }
}
