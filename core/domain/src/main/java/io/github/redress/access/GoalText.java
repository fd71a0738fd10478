package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.sla.GoalName;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people read for the name of a goal. */
final class GoalText {

    private static final Map<GoalName, Text> KNOWN = Map.ofEntries(
            Map.entry(GoalName.ACCEPTANCE, Text.of("受理", "acceptance")),
            Map.entry(GoalName.DISPATCH, Text.of("派单", "dispatch")),
            Map.entry(GoalName.ACKNOWLEDGEMENT, Text.of("签收", "acknowledgement")),
            Map.entry(GoalName.FIRST_CONTACT, Text.of("首次联系", "first contact")),
            Map.entry(GoalName.NEXT_UPDATE, Text.of("进展反馈", "next update")),
            Map.entry(GoalName.RESOLUTION, Text.of("办结", "resolution")),
            Map.entry(GoalName.REPLY, Text.of("答复", "reply")),
            Map.entry(GoalName.CALLBACK, Text.of("回访", "call-back")),
            Map.entry(GoalName.COMMITMENT, Text.of("承诺事项", "commitment")),
            Map.entry(GoalName.CONTEST, Text.of("异议期", "time to contest")),
            Map.entry(GoalName.RATING, Text.of("评价期", "time to rate")),
            Map.entry(GoalName.FOLLOW_UP, Text.of("不满意跟进期", "time to follow up")),
            Map.entry(GoalName.REVIEW_REQUEST, Text.of("申请复查期", "time to ask for a review")),
            Map.entry(GoalName.RETENTION, Text.of("保存期", "time at hand")));

    private GoalText() {}

    /** Returns the names of the goals that are shipped, by their codes. */
    static SortedMap<String, Text> shipped() {
        SortedMap<String, Text> names = new TreeMap<>();
        KNOWN.forEach((goal, name) -> names.put(goal.value(), name));
        return names;
    }

    /** Returns the name in both languages; a goal of a city's own is called by its code. */
    static Text of(GoalName goal) {
        return KNOWN.getOrDefault(goal, Text.of(goal.value(), goal.value()));
    }
}
