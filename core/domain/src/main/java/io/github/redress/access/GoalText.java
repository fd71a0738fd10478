package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.sla.GoalName;
import java.util.Map;

/** What people read for the name of a goal. */
final class GoalText {

    private static final Map<GoalName, Text> KNOWN = Map.of(
            GoalName.ACCEPTANCE, Text.of("受理", "acceptance"),
            GoalName.DISPATCH, Text.of("派单", "dispatch"),
            GoalName.ACKNOWLEDGEMENT, Text.of("签收", "acknowledgement"),
            GoalName.FIRST_CONTACT, Text.of("首次联系", "first contact"),
            GoalName.NEXT_UPDATE, Text.of("进展反馈", "next update"),
            GoalName.RESOLUTION, Text.of("办结", "resolution"),
            GoalName.REPLY, Text.of("答复", "reply"),
            GoalName.CALLBACK, Text.of("回访", "call-back"),
            GoalName.COMMITMENT, Text.of("承诺事项", "commitment"));

    private GoalText() {}

    /** Returns the name in both languages; a goal of a city's own is called by its code. */
    static Text of(GoalName goal) {
        return KNOWN.getOrDefault(goal, Text.of(goal.value(), goal.value()));
    }
}
