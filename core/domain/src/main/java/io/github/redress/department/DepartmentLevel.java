package io.github.redress.department;

/** How high a department stands. A duty may not be handed below the level that the catalogue of duties allows. */
public enum DepartmentLevel {
    /** The city's bureaus, committees and offices. */
    CITY,
    /** A district, a development zone, or a part of one. */
    DISTRICT,
    /** A street office or a town. */
    STREET,
    /** A neighbourhood. */
    COMMUNITY,
    /** A company or body with a public duty: water, gas, metro. */
    UTILITY
}
