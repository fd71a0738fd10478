package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a complaint knows of what others do to make departments act.
 *
 * @param reminders every time that a department was urged, in order
 * @param supervisions every supervision, in order
 * @param level how high up the complaint was taken
 * @param calls every call for support, in order
 * @param recusals who does nothing on it, as far as that was not lifted
 */
public record Oversight(
        List<Reminder> reminders,
        List<Supervision> supervisions,
        AuthorityLevel level,
        List<SupportCall> calls,
        List<Recusal> recusals) {

    static final Oversight NONE = new Oversight(List.of(), List.of(), AuthorityLevel.DEPARTMENT, List.of(), List.of());

    /** Copies the lists. */
    public Oversight {
        reminders = List.copyOf(reminders);
        supervisions = List.copyOf(supervisions);
        Objects.requireNonNull(level, "level");
        calls = List.copyOf(calls);
        recusals = List.copyOf(recusals);
    }

    /**
     * Returns whether this actor may do nothing on the complaint, in this capacity. No access policy can lift it. The person who complains is known by
     * the secret and never by an account.
     */
    public boolean bars(Actor actor) {
        return actor.role() != Role.COMPLAINANT && recusals.stream().anyMatch(recusal -> recusal.bars(actor));
    }

    Optional<Supervision> supervision(int no) {
        return supervisions.stream()
                .filter(supervision -> supervision.no() == no)
                .findFirst();
    }

    Optional<SupportCall> call(int assignment) {
        return calls.stream().filter(call -> call.assignment() == assignment).findFirst();
    }

    Oversight with(Reminder reminder) {
        return new Oversight(plus(reminders, reminder), supervisions, level, calls, recusals);
    }

    Oversight with(Supervision supervision) {
        return new Oversight(reminders, plus(supervisions, supervision), level, calls, recusals);
    }

    Oversight with(AuthorityLevel higher) {
        return new Oversight(reminders, supervisions, higher, calls, recusals);
    }

    Oversight with(SupportCall call) {
        return new Oversight(reminders, supervisions, level, plus(calls, call), recusals);
    }

    Oversight withoutRecusalsOf(String staff) {
        List<Recusal> others = recusals.stream()
                .filter(recusal -> !recusal.staff().equals(staff))
                .toList();
        return new Oversight(reminders, supervisions, level, calls, others);
    }

    Oversight with(Recusal recusal) {
        return new Oversight(reminders, supervisions, level, calls, plus(recusals, recusal));
    }

    /** Returns the same, and further people who do nothing on it. */
    Oversight alsoWithout(List<Recusal> further) {
        Oversight all = this;
        for (Recusal recusal : further) {
            all = all.recusals.contains(recusal) ? all : all.with(recusal);
        }
        return all;
    }

    Oversight changingSupervision(int no, UnaryOperator<Supervision> change) {
        return new Oversight(
                reminders,
                changed(supervisions, supervision -> supervision.no() == no, change),
                level,
                calls,
                recusals);
    }

    Oversight changingCall(int assignment, UnaryOperator<SupportCall> change) {
        return new Oversight(
                reminders,
                supervisions,
                level,
                changed(calls, call -> call.assignment() == assignment, change),
                recusals);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> more = new ArrayList<>(list);
        more.add(element);
        return more;
    }

    private static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> which.test(element) ? change.apply(element) : element)
                .toList();
    }
}
