package io.github.redress.complaint;

import io.github.redress.Text;

/** Why a department says that a complaint is not its own. */
public enum ContestReason {
    /** The place lies in somebody else's territory. */
    TERRITORY("不属本辖区", "outside its territory"),
    /** The thing belongs to somebody else. */
    OWNERSHIP("权属不在本单位", "owned by somebody else"),
    /** Several departments have a duty here, and it is not clear whose it is. */
    FUNCTION_OVERLAP("职责交叉", "overlapping duties"),
    /** It is nothing that a government does. */
    NOT_GOVERNMENT("不属政府职责", "no duty of government"),
    /** Something else, said in words. */
    OTHER("其他", "other");

    private final Text label;

    ContestReason(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
