package io.github.redress.complaint;

import io.github.redress.Text;

/** Why a department's part went over to another one. */
public enum TransferCause {
    /** It was right that it is not its own. */
    UPHELD("异议成立", "contest upheld"),
    /** Another one acts now, while it is open whose it is. */
    INTERIM("临时兜底", "interim lead"),
    /** Another one was designated for good. */
    DESIGNATED("指定承办", "designated"),
    /** It was wrong that it is not its own, and it has it back from the interim lead. */
    RETURNED("异议驳回，退回原单位", "contest rejected, given back"),
    /** The department is no more. */
    REORGANISED("机构调整", "department reorganised");

    private final Text label;

    TransferCause(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
