package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Why a department needs more time, in a word that the person is told.
 *
 * <p>Source: the causes that city rules name beside articles 34 of the petition regulation of 2022 and 15 of the Beijing
 * regulation of 2021; the list itself is ours.
 */
public enum ExtensionReason {
    /** The matter is complex. */
    COMPLEX("情况复杂", "complex matter"),
    /** A test, inspection or expert opinion is still to come. */
    EXPERTISE("需检验检测或专家鉴定", "test or expert opinion needed"),
    /** Several departments must agree. */
    COORDINATION("需多部门协调", "several departments must agree"),
    /** Work on site takes longer, as when it must be dug or built. */
    WORKS("需现场施工", "works on site"),
    /** Weather or another force that nobody can help. */
    FORCE_MAJEURE("不可抗力", "beyond anybody's control"),
    /** Another reason. */
    OTHER("其他原因", "another reason");

    private final Text label;

    ExtensionReason(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
