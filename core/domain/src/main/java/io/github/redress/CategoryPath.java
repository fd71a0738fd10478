package io.github.redress;

/**
 * A node of the tree of categories: what a complaint is about, from the widest to the narrowest, as in {@code environment/noise/construction}.
 *
 * @param value segments divided by slashes; no white space, no empty segment, at most 150 characters
 */
public record CategoryPath(String value) {

    /** What a complaint is about of which nobody said more. */
    public static final CategoryPath OTHER = new CategoryPath("other");

    /** Refuses empty segments and white space. */
    public CategoryPath {
        SlashPath.check("category", value);
    }

    /**
     * Returns the path with this text.
     *
     * @throws IllegalArgumentException if a segment is empty or has white space
     */
    public static CategoryPath of(String value) {
        return new CategoryPath(value);
    }

    /** Returns the number of segments, at least one. */
    public int depth() {
        return SlashPath.depth(value);
    }

    /** Returns whether this is {@code wider} or lies below it. */
    public boolean isWithin(CategoryPath wider) {
        return SlashPath.isWithin(value, wider.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
