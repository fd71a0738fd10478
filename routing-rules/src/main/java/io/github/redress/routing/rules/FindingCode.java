package io.github.redress.routing.rules;

import io.github.redress.Text;

/**
 * What can be wrong with a rule set as a whole, and what the witness of each shows. The names are stable: files silence
 * findings by them.
 */
public enum FindingCode {

    /** One other rule always decides instead. Witness: fits the rule, and the other decides. */
    SHADOWED(Severity.ERROR, "另一条规则总是抢先，此规则永不生效", "one other rule always decides instead"),
    /** Several other rules together always decide instead. Witness: fits the rule, and one of them decides. */
    SHADOWED_BY_UNION(Severity.ERROR, "另外几条规则合起来总是抢先，此规则永不生效", "several other rules together always decide instead"),
    /** Without the rule every complaint would go the same way. Witness: the rule decides it, and it would go the same way. */
    REDUNDANT(Severity.INFO, "删去此规则，去向不变", "without it every complaint goes the same way"),
    /** Only the ids decide between two rules with different routes. Witness: fits both. */
    AMBIGUOUS_TIE(Severity.ERROR, "两条规则去向不同，只凭编号分先后", "only the ids decide between two rules with different routes"),
    /** Two rules with different routes fit the same complaint, and neither is the narrower. Witness: fits both. */
    OVERLAP(
            Severity.INFO,
            "两条去向不同的规则适用于同一诉求，且互不包含",
            "two rules with different routes fit the same complaint, neither within the other"),
    /** No rule fits. Witness: falls back. */
    GAP(Severity.WARNING, "没有规则适用，落到兜底部门", "no rule fits, so the fallback leads"),
    /** The conditions of one rule or addition exclude each other. Witness: has all that is asked for but one condition. */
    CONTRADICTION(Severity.ERROR, "条件互相矛盾，此规则永不适用", "its conditions exclude each other"),
    /** A word is of no use beside another that it contains. Witness: has the longer word, and the rule fits by either. */
    KEYWORD_CONTAINS_KEYWORD(
            Severity.INFO, "词语包含同组的另一词语，多余", "a word contains another of the same list, so it adds nothing"),
    /**
     * A department is named that is not there. Witness: the rule or addition sends it there; none where the rule never
     * decides, and none for the fallback and for the accused of a test.
     */
    UNKNOWN_DEPARTMENT(Severity.ERROR, "部门不存在", "the department is not known"),
    /** A category is named that is not there. Witness: is of that category, and fits. */
    UNKNOWN_CATEGORY(Severity.ERROR, "类别不存在", "the category is not known"),
    /** A district is named that is not there. Witness: is in that district, and fits. */
    UNKNOWN_DISTRICT(Severity.ERROR, "区域不存在", "the district is not known"),
    /** A policy is named that is not there. Witness: gets that policy; none where the rule never decides. */
    UNKNOWN_SLA(Severity.ERROR, "时限政策不存在", "the policy is not known"),
    /** A department is named that has ended. Witness: the rule decides it, or the addition fits; none for the fallback. */
    DISSOLVED_DEPARTMENT(Severity.WARNING, "部门已撤销", "the department has ended"),
    /**
     * Nobody holds a role somewhere. Witness: is there, and the rule decides it, or the addition fits; if the role should
     * lead, it falls back. None where the rule never decides there, and none for the fallback, without which nothing can be
     * decided.
     */
    UNRESOLVED_ROLE(Severity.ERROR, "有的区域无人承担该职责", "somewhere nobody holds the role"),
    /** The rule no longer holds. Witness: comes in now or later, and has all that the rule asks for but the dates. */
    EXPIRED(Severity.WARNING, "规则已过有效期", "the rule no longer holds"),
    /** The rule does not hold yet. Witness: comes in before, and has all that the rule asks for but the dates. */
    NOT_YET_EFFECTIVE(Severity.INFO, "规则尚未生效", "the rule does not hold yet"),
    /** Nothing narrows down for which complaints the rule must be looked at. Witness: the rule decides it, if it ever does. */
    UNINDEXED_RULE(
            Severity.INFO,
            "规则没有类别、区域或必有词语，每件诉求都要检查",
            "without category, district or wanted words it is looked at for every complaint"),
    /** Very many rules want the same word. Witness: has it, and the first of them fits. */
    HOT_KEYWORD(Severity.INFO, "太多规则使用同一词语", "very many rules want the same word"),
    /** No complaint was decided by the rule. Witness: the rule would decide it, if it ever decides. */
    NEVER_HIT(Severity.WARNING, "回放中无一诉求由此规则决定", "it decided no complaint of the replay"),
    /**
     * A test of the file comes out otherwise. Witness: the test's complaint; none where it leaves out its instant, and that
     * matters.
     */
    TEST_FAILED(Severity.ERROR, "规则文件中的测试未通过", "a test of the file comes out otherwise"),
    /**
     * Because of texts or facts, or because there is too much to try, something about the rule could not be found out.
     * Witness: fits the rule, and the answer hangs on such as this; none where no example was found, and where pairs of
     * rules are meant.
     */
    UNDECIDED(Severity.INFO, "有一点无法判定", "one thing could not be found out"),
    /**
     * A tip-off against the fallback would have nobody to go to. Witness: accuses it, and whoever else would lead, and has
     * no lead.
     */
    FALLBACK_WITHOUT_SUPERIOR(
            Severity.WARNING,
            "兜底部门没有上级，举报它的件无处可去",
            "the fallback has no superior, so a tip-off against it has no lead");

    private final Severity severity;
    private final Text meaning;

    FindingCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.meaning = Text.of(zh, en);
    }

    /** Returns how bad it is, unless a finding says that it is less so. */
    public Severity severity() {
        return severity;
    }

    /** Returns what it means, in one line. */
    public Text meaning() {
        return meaning;
    }

    /** How bad a finding is, the worst first. */
    public enum Severity {

        /** The set must not be used like this. */
        ERROR,
        /** Somebody should look at it. */
        WARNING,
        /** Good to know. */
        INFO
    }
}
