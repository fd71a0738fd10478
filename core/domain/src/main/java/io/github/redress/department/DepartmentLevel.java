package io.github.redress.department;

import io.github.redress.Text;

/** How high a department stands. A duty may not be handed below the level that the catalogue of duties allows. */
public enum DepartmentLevel {
    /** The city's bureaus, committees and offices. */
    CITY("市级", "city"),
    /** A district, a development zone, or a part of one. */
    DISTRICT("区级", "district"),
    /** A street office or a town. */
    STREET("街道、乡镇", "street or town"),
    /** A neighbourhood. */
    COMMUNITY("社区", "community"),
    /** A company or body with a public duty: water, gas, metro. */
    UTILITY("公共服务企业", "public utility");

    private final Text label;

    DepartmentLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
