package io.github.redress;

/**
 * Identifies a department: the unit that receives complaints and answers for them.
 *
 * @param value 1 to 64 lower-case letters, digits and {@code . _ -}, or any text without control characters for a unit
 *     that another system named
 */
public record DepartmentId(String value) {

    private static final int LONGEST = 64;

    /** Refuses empty and overlong names, and control characters; a person may have typed it, so that no message repeats it. */
    public DepartmentId {
        if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST || !PlainText.isPlain(value)) {
            throw new IllegalArgumentException("department must be 1 to 64 characters without control characters, had "
                    + value.codePointCount(0, value.length()));
        }
    }

    /** Returns the id with this text. */
    public static DepartmentId of(String value) {
        return new DepartmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
