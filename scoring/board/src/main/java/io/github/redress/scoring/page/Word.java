package io.github.redress.scoring.page;

import io.github.redress.Text;

/** The words of the page. */
enum Word {
    TITLE("承办单位评价", "How units handled complaints"),
    UNIT("单位", "unit"),
    RANK("名次", "rank"),
    RANGE("名次范围", "range of ranks"),
    RANGE_CHART("名次范围图", "chart of ranks"),
    SCORE("得分", "score"),
    GRADE("等次", "grade"),
    NAMED("通报", "named"),
    DUE("应办", "due"),
    ON_TIME("按时", "on time"),
    RATED("评价", "rated"),
    SATISFIED("满意", "satisfied"),
    SATISFACTION("满意度", "Satisfaction"),
    SATISFACTION_NOTE(
            "上下限：可评而未评者若无一满意、若全部满意，满意率各是多少。参评者少，满意率便说明不了多少。",
            "The bounds: what the rate would be if none of those who could have rated and did not were satisfied, and if all were. Where few"
                    + " answered, the rate says little."),
    BOUNDS("满意率上下限", "bounds"),
    LOWER_BOUND("满意率下限", "satisfaction rate (lower bound)"),
    UPPER_BOUND("满意率上限", "satisfaction rate (upper bound)"),
    ANSWERED("参评/可评", "rated of those who could"),
    INTERVAL("95%区间", "95% interval"),
    OUT_OF_LINE("偏离", "out of line"),
    ADJUSTED("按案件结构调整后", "adjusted for case mix"),
    HONOURED("红榜", "honoured"),
    WATCHED("黑榜", "watched"),
    ABOVE("偏高", "above"),
    FAR_ABOVE("明显偏高", "far above"),
    BELOW("偏低", "below"),
    FAR_BELOW("明显偏低", "far below"),
    STANDINGS("排名", "Standings"),
    STANDINGS_NOTE(
            "横线为该单位可能的名次范围，圆点为所列名次；范围相互重叠的单位，先后不应视为优劣。某项指标无数可计的单位没有得分，" + "排名时该项按同组总体情况计。",
            "The line is the range of ranks that a unit may well have, the dot its rank here. Where ranges overlap, do not read ranks as an"
                    + " order. A unit without anything to count for one of the measures has no score; for its rank, that measure is taken to"
                    + " be as in its whole group."),
    APART("不参加排名的单位", "Units listed apart"),
    APART_NOTE("本期无应办事项、应办过少，或全无可评指标。", "Nothing due, too little due, or nothing at all to measure."),
    GROUP("组别", "group"),
    FUNNEL("按时办结率与应办件数", "On-time rate by number of cases"),
    FUNNEL_NOTE(
            "曲线之间为偶然因素即可造成的范围：内线95%，外线99.8%。三角形为线外单位；各单位是否偏离见排名表。",
            "Between the curves lies what chance alone may do: the inner pair 95%, the outer 99.8%. Triangles are units outside; the table"
                    + " above says of each whether it is out of line."),
    FUNNEL_X("应办件数（对数刻度）", "cases due (logarithmic)"),
    MEAN("平均", "mean"),
    TREND("历期走势", "Period by period"),
    ALL_UNITS("全部单位", "all units"),
    PERIOD("期", "period"),
    SIGNS("如实列出的情况", "Shown beside the score"),
    SIGNS_NOTE(
            "这些数字不改变名次（公式另有规定的除外）。临期办结指在办理时限的最后十分之一内办结；自录满意、自收表扬指由本单位人员录入。",
            "These move nobody in the table unless the formula weighs them. Last-minute: closed in the last tenth of the time given."
                    + " Self-recorded: written down by the unit's own people."),
    EXCLUSIONS("未计入得分的事项", "Cases taken out of scores"),
    NO_EXCLUSIONS("本期没有。", "None in this period."),
    NOT_EXCLUDED("超过上限，剔除不予认可，仍全部计入", "over the cap: counted all the same"),
    CASE("事项", "case"),
    REASON("理由", "reason"),
    APPROVED_BY("批准人", "approved by"),
    CHECK("如何核对", "How to check this"),
    CHECK_NOTE(
            "本页内容全部出自所发布的文件。持有事件记录者可以重新计算；下列命令给出文件的哈希值。",
            "Everything here stands in the published document. Whoever holds the events can draw it up again; this command gives the"
                    + " document's hash."),
    HASH("哈希值（SHA-256）", "Hash (SHA-256)"),
    EDITION("版次", "Edition"),
    REPLACES("代替", "Replaces"),
    CORRECTION("更正理由", "Corrected because"),
    FROM("起", "From"),
    TO("止（不含）", "To, not included"),
    AS_OF("统计时点", "Looked at from"),
    FORMULA("计分公式", "Formula"),
    POSITION("事件序号截至", "Events up to position"),
    NO_TOTAL("无", "none");

    private final Text text;

    Word(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    Text text() {
        return text;
    }
}
