package io.github.redress;

/**
 * A node of the tree of districts: where a complaint belongs, from the widest to the narrowest, as in {@code caidian/caidian-street}.
 *
 * @param value segments divided by slashes; no white space, no empty segment, at most 150 characters
 */
public record DistrictPath(String value) {

    /** Where a complaint belongs of which nobody said more. */
    public static final DistrictPath CITY = new DistrictPath("city");

    /** Refuses empty segments and white space. */
    public DistrictPath {
        SlashPath.check("district", value);
    }

    /**
     * Returns the path with this text.
     *
     * @throws IllegalArgumentException if a segment is empty or has white space
     */
    public static DistrictPath of(String value) {
        return new DistrictPath(value);
    }

    /** Returns the number of segments, at least one. */
    public int depth() {
        return SlashPath.depth(value);
    }

    /** Returns whether this is {@code wider} or lies below it. */
    public boolean isWithin(DistrictPath wider) {
        return SlashPath.isWithin(value, wider.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
