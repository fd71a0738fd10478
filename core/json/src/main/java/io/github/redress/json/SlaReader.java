package io.github.redress.json;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies, {@code redress.sla/1}.
 *
 * <p>{@code from} and {@code to} of a policy are moments with an offset, or local moments or dates in the zone of the
 * calendar that the policy's first goal counts in.
 */
public final class SlaReader {

    /** The name that a file of policies begins with. */
    public static final String FORMAT = "redress.sla/1";

    private final @Nullable Map<CalendarId, WorkCalendar> calendars;

    private SlaReader(@Nullable Map<CalendarId, WorkCalendar> calendars) {
        this.calendars = calendars;
    }

    /**
     * Returns the policies, or empty where they cannot be built. Do not use them when a fault was added.
     *
     * @param calendars those that goals may name; another name is the fault {@code UNKNOWN_CALENDAR}
     */
    public static Optional<SlaPolicies> read(StrictValue root, Collection<WorkCalendar> calendars) {
        Map<CalendarId, WorkCalendar> byId = new HashMap<>();
        calendars.forEach(calendar -> byId.put(calendar.id(), calendar));
        return new SlaReader(byId).read(root);
    }

    /**
     * Returns the policies without looking at calendars, or empty where they cannot be built: for tools that only need to know
     * what there is. Local moments are read in UTC.
     */
    public static Optional<SlaPolicies> readUnchecked(StrictValue root) {
        return new SlaReader(null).read(root);
    }

    /** Returns where the figures of the file come from, or empty where it does not say. What is faulty, {@link #read} reports. */
    public static Optional<Provenance> readProvenance(StrictValue root) {
        return root.open().flatMap(Provenance::read);
    }

    private Optional<SlaPolicies> read(StrictValue root) {
        return root.object(
                        "$schema",
                        "format",
                        "id",
                        "version",
                        "source",
                        "confidence",
                        "illustrative",
                        "note",
                        "policies")
                .flatMap(object -> {
                    object.required("format").ifPresent(format -> FileFormat.check(format, FORMAT));
                    Provenance.read(object);
                    Optional<String> id = object.required("id").flatMap(StrictValue::name);
                    Optional<String> version = object.required("version").flatMap(StrictValue::name);
                    Optional<List<StrictValue>> elements =
                            object.required("policies").map(StrictValue::array);
                    List<SlaPolicy> policies = new ArrayList<>();
                    for (StrictValue element : elements.orElse(List.of())) {
                        policy(element).ifPresent(policy -> add(policies, policy, element));
                    }
                    boolean complete = elements.isPresent()
                            && policies.size() == elements.get().size();
                    return complete
                                    && id.isPresent()
                                    && version.isPresent()
                                    && object.optional("format").isPresent()
                            ? Optional.of(new SlaPolicies(id.get(), version.get(), policies))
                            : Optional.empty();
                });
    }

    private static void add(List<SlaPolicy> policies, SlaPolicy policy, StrictValue element) {
        List<String> faults = policies.stream()
                .flatMap(earlier -> SlaPolicies.fault(earlier, policy).stream())
                .toList();
        faults.forEach(element::bad);
        if (faults.isEmpty()) {
            policies.add(policy);
        }
    }

    private Optional<SlaPolicy> policy(StrictValue value) {
        return value.object("id", "basis", "when", "from", "to", "goals").flatMap(object -> {
            Optional<String> id = object.required("id").flatMap(StrictValue::name);
            Optional<SlaBasis> basis = object.required("basis").flatMap(found -> found.oneOf(SlaBasis.class));
            Optional<PolicyCondition> when =
                    object.optional("when").map(ConditionReader::read).orElse(Optional.of(PolicyCondition.ANY));
            Optional<List<StrictValue>> elements = object.required("goals").map(StrictValue::array);
            List<SlaGoal> goals = elements.orElse(List.of()).stream()
                    .flatMap(element -> GoalReader.read(element, calendars).stream())
                    .toList();
            Optional<Instant> from = moment(object, "from", goals);
            Optional<Instant> to = moment(object, "to", goals);
            boolean limits = object.optional("from").isPresent() == from.isPresent()
                    && object.optional("to").isPresent() == to.isPresent();
            boolean complete =
                    elements.isPresent() && goals.size() == elements.get().size();
            if (id.isEmpty() || basis.isEmpty() || when.isEmpty() || !limits || !complete) {
                return Optional.empty();
            }
            Instant begins = from.orElse(null);
            Instant ends = to.orElse(null);
            List<String> faults = SlaPolicy.faults(id.get(), begins, ends, goals);
            faults.forEach(value::bad);
            return faults.isEmpty()
                    ? Optional.of(new SlaPolicy(id.get(), basis.get(), when.get(), begins, ends, goals))
                    : Optional.empty();
        });
    }

    private Optional<Instant> moment(StrictObject object, String key, List<SlaGoal> goals) {
        return object.optional(key)
                .flatMap(found ->
                        found.parsed("a moment like 2026-07-01T00:00+08:00, or a date", text -> moment(text, goals)));
    }

    private Instant moment(String text, List<SlaGoal> goals) {
        int time = text.indexOf('T');
        if (time < 0) {
            return local(LocalDate.parse(text).atStartOfDay(), goals);
        }
        String clock = text.substring(time);
        return clock.endsWith("Z") || clock.contains("+") || clock.contains("-")
                ? OffsetDateTime.parse(text).toInstant()
                : local(LocalDateTime.parse(text), goals);
    }

    private Instant local(LocalDateTime local, List<SlaGoal> goals) {
        WorkCalendar calendar = calendars == null || goals.isEmpty()
                ? null
                : calendars.get(goals.get(0).calendar());
        return calendar == null
                ? local.toInstant(ZoneOffset.UTC)
                : WorkTimeline.of(calendar).at(local);
    }
}
