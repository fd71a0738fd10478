package io.github.redress.scoring;

/**
 * Units with about as many cases, which are ranked among themselves.
 *
 * @param id its name, as in {@code A}; not blank
 * @param atLeast cases due in the period, from 0; a unit belongs to the group with the largest number that it reaches
 */
public record VolumeGroup(String id, long atLeast) {

    /** Refuses a blank name and a number below 0. */
    public VolumeGroup {
        if (id.isBlank() || atLeast < 0) {
            throw new IllegalArgumentException(
                    "a group has a name and a number of 0 or more, was \"" + id + "\" and " + atLeast);
        }
    }
}
