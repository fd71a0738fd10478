package io.github.redress.examples.portal.audit;

import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.StepText;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.RecordedStep;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as the auditor reads it: who did what when, without anybody's words.
 *
 * @param at when it happened; of a step that cannot be read, when it was written down
 * @param recordedAt when it was written down
 * @param complaint the complaint's id
 * @param number what people call the complaint by, null where nobody can tell who may know
 * @param version its place in the complaint's own record
 * @param type what happened, for programs; null where it cannot be read
 * @param step the same for people; null where it cannot be read
 * @param role as what somebody did it; null where it cannot be read
 * @param account whose account, null for people and for time
 * @param department whose work it was, null for whoever belongs to none
 */
record RecordLine(
        Instant at,
        Instant recordedAt,
        String complaint,
        @Nullable String number,
        long version,
        @Nullable String type,
        @Nullable Text step,
        @Nullable Role role,
        @Nullable String account,
        @Nullable DepartmentId department) {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    static RecordLine of(RecordedStep step) {
        Recorded recorded = step.recorded();
        if (recorded == null) {
            return new RecordLine(
                    step.recordedAt(),
                    step.recordedAt(),
                    step.complaint().toString(),
                    step.number(),
                    step.version(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        Role role = recorded.actor().role();
        return new RecordLine(
                recorded.at(),
                step.recordedAt(),
                step.complaint().toString(),
                step.number(),
                step.version(),
                recorded.event().getClass().getSimpleName(),
                StepText.toStaff(recorded),
                role,
                role == Role.COMPLAINANT || role == Role.SYSTEM
                        ? null
                        : recorded.actor().id(),
                recorded.actor().department());
    }

    /** Returns whether it cannot be read. */
    public boolean isDamaged() {
        return step == null;
    }

    /** Returns whether it was written down later than it happened, as what came from another system was. */
    public boolean isLater() {
        return recordedAt.isAfter(at.plus(AT_ONCE));
    }
}
