package io.github.redress.access;

import io.github.redress.Text;

/** Who is told of something that happened to a complaint. */
public enum Audience {
    /** The person who complained. Without a phone number, anonymous or erased, they cannot be told. */
    COMPLAINANT("诉求人", "the person who complained"),
    /** Further people with the same trouble, each where they want to be told. */
    SUPPORTERS("附议人", "people with the same trouble"),
    /** The department that owns the case. */
    LEAD("主办单位", "the lead department"),
    /** Each department that helps. */
    SUPPORT("协办单位", "supporting departments"),
    /** Each department that gets a copy. */
    COPIED("抄送单位", "departments that get a copy"),
    /** Each department that the event speaks of; for a promise of the city's own, the lead, and the centre before there is one. */
    CONCERNED("相关单位", "the department concerned"),
    /** The department that had a part which another one has now. */
    FORMER("原承办单位", "the department that had it before"),
    /** The hotline centre. */
    CENTRE("热线中心", "the hotline centre"),
    /** Whoever watches departments. */
    SUPERVISOR("督办员", "supervisors"),
    /** Whoever verifies unhappy cases. */
    EVALUATOR("第三方评价员", "independent evaluators"),
    /** Whoever decides on reviews. */
    REVIEWER("复查复核员", "reviewers");

    private final Text label;

    Audience(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
