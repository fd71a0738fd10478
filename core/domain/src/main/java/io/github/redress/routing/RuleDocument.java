package io.github.redress.routing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of the rules as it is kept for ever: the file, and from when on it holds. Immutable. */
public final class RuleDocument {

    private final String name;
    private final String version;
    private final Instant from;
    private final byte[] content;

    private RuleDocument(String name, String version, Instant from, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.from = Objects.requireNonNull(from, "from");
        this.content = content.clone();
    }

    /**
     * Returns a document.
     *
     * @param name the rule set's {@code id}
     * @param version its {@code version}
     * @param from the first instant at which it holds
     * @param content the bytes of the file, whose hash decisions name
     */
    public static RuleDocument of(String name, String version, Instant from, byte[] content) {
        return new RuleDocument(name, version, from, content);
    }

    /** Returns the rule set's {@code id}. */
    public String name() {
        return name;
    }

    /** Returns the rule set's {@code version}. */
    public String version() {
        return version;
    }

    /** Returns the first instant at which it holds. It does until that of the next document. */
    public Instant from() {
        return from;
    }

    /** Returns the bytes of the file, a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns whether the other has the same name, version, beginning and bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleDocument document
                && name.equals(document.name)
                && version.equals(document.version)
                && from.equals(document.from)
                && Arrays.equals(content, document.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, from, Arrays.hashCode(content));
    }

    /** Returns name, version and beginning. */
    @Override
    public String toString() {
        return name + " " + version + " from " + from;
    }
}
