package io.github.redress.routing.rules;

/** What decides between two rules that both fit a complaint, the strongest first. */
public enum Precedence {

    /** The higher priority wins. */
    PRIORITY,
    /** The deeper category wins. */
    CATEGORY_DEPTH,
    /** The deeper district wins. */
    DISTRICT_DEPTH,
    /** More sorts of conditions win. */
    CONDITIONS,
    /** The first id wins. */
    ID,
    /** The first in the file wins, where the rule set says {@code FIRST}. */
    POSITION,
    /** Neither wins, where the rule set says {@code UNIQUE}. */
    NOT_UNIQUE;

    /** Returns on what two branches differ first. */
    static Precedence between(Branch one, Branch other, HitPolicy policy) {
        if (policy != HitPolicy.MOST_SPECIFIC) {
            return policy == HitPolicy.FIRST ? POSITION : NOT_UNIQUE;
        }
        if (one.rule().priority() != other.rule().priority()) {
            return PRIORITY;
        }
        if (one.categoryDepth() != other.categoryDepth()) {
            return CATEGORY_DEPTH;
        }
        if (one.districtDepth() != other.districtDepth()) {
            return DISTRICT_DEPTH;
        }
        return one.rule().when().sorts() != other.rule().when().sorts() ? CONDITIONS : ID;
    }
}
