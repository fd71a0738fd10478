package io.github.redress.json;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.sla.AlarmOffset;
import io.github.redress.sla.Extension;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one goal of a policy. */
final class GoalReader {

    private GoalReader() {}

    static Optional<SlaGoal> read(StrictValue value, @Nullable Map<CalendarId, WorkCalendar> calendars) {
        return value.object(
                        "goal",
                        "calendar",
                        "target",
                        "pausable",
                        "warn",
                        "escalate",
                        "extension",
                        "reopen",
                        "pause",
                        "signals")
                .flatMap(object -> {
                    Optional<GoalName> goal = object.required("goal")
                            .flatMap(found -> found.parsed("an upper-case name like RESOLUTION", GoalName::of));
                    Optional<CalendarId> calendar =
                            object.required("calendar").flatMap(found -> calendar(found, calendars));
                    Optional<SlaTarget> target = object.required("target").flatMap(TargetReader::read);
                    Optional<PauseRule> pauses = PauseRuleReader.read(object);
                    Optional<List<AlarmOffset>> warn = alarms(object, "warn");
                    Optional<List<AlarmOffset>> escalate = alarms(object, "escalate");
                    Optional<Extension> extension = object.optional("extension").flatMap(GoalReader::extension);
                    boolean extensible = object.optional("extension").isPresent();
                    Optional<Reopening> reopen = object.optional("reopen")
                            .map(found -> found.oneOf(Reopening.class))
                            .orElse(Optional.of(Reopening.RESUME));
                    Optional<GoalSignals> signals =
                            goal.flatMap(name -> GoalSignalsReader.read(object.optional("signals"), name));
                    if (pauses.isPresent()
                            && !pauses.get().equals(PauseRule.ANY)
                            && signals.filter(found -> !found.pause().isEmpty()).isPresent()) {
                        value.bad("a goal that milestones pause is pausable, and has neither reasons nor a cap");
                    }
                    if (goal.isEmpty()
                            || calendar.isEmpty()
                            || target.isEmpty()
                            || pauses.isEmpty()
                            || warn.isEmpty()
                            || escalate.isEmpty()
                            || extensible != extension.isPresent()
                            || reopen.isEmpty()
                            || signals.isEmpty()) {
                        return Optional.empty();
                    }
                    return Optional.of(new SlaGoal(
                            goal.get(),
                            calendar.get(),
                            target.get(),
                            pauses.get(),
                            warn.get(),
                            escalate.get(),
                            extension.orElse(null),
                            reopen.get(),
                            signals.get()));
                });
    }

    private static Optional<CalendarId> calendar(StrictValue value, @Nullable Map<CalendarId, WorkCalendar> calendars) {
        Optional<CalendarId> id = value.parsed("a calendar's id", CalendarId::of);
        if (id.isPresent() && calendars != null && !calendars.containsKey(id.get())) {
            value.fault(
                    "UNKNOWN_CALENDAR",
                    "the calendar \"" + id.get() + "\" is not known; known are "
                            + calendars.keySet().stream()
                                    .map(CalendarId::value)
                                    .sorted()
                                    .toList());
            return Optional.empty();
        }
        return id;
    }

    private static Optional<List<AlarmOffset>> alarms(StrictObject object, String key) {
        Optional<StrictValue> array = object.optional(key);
        boolean sound = array.isEmpty() || array.get().isArray();
        List<AlarmOffset> alarms = new ArrayList<>();
        for (StrictValue element : object.elements(key)) {
            Optional<AlarmOffset> alarm = element.parsed("an alarm like 80%, -P1D or -PT2H", AlarmOffset::parse);
            sound &= alarm.isPresent();
            alarm.ifPresent(alarms::add);
        }
        return sound ? Optional.of(alarms) : Optional.empty();
    }

    private static Optional<Extension> extension(StrictValue value) {
        return value.object("count", "capDays").flatMap(object -> {
            Optional<Integer> count = object.required("count").flatMap(found -> found.integer(1, 1_000));
            Optional<Integer> cap = object.required("capDays").flatMap(found -> found.integer(1, 36_525));
            return count.isPresent() && cap.isPresent()
                    ? Optional.of(new Extension(count.get(), cap.get()))
                    : Optional.empty();
        });
    }
}
