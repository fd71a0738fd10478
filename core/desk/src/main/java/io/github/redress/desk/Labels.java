package io.github.redress.desk;

import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a complaint can be found by. A new kind of search is a new label here, and nothing in any adapter. */
final class Labels {

    /** A deadline of the case, at this instant, lies after the last day that its calendar knew. */
    static final String PROVISIONAL = "deadline=provisional";

    /** Everybody may see it. */
    static final String PUBLIC = "public";
    /** After every deadline that a calendar reaches. */
    private static final Instant WITHOUT_DEADLINE = Instant.parse("5000-01-01T00:00:00Z");

    private Labels() {}

    /** Returns the label of all complaints in a state: every complaint has one of these. */
    static String state(ComplaintState state) {
        return "state=" + state;
    }

    /**
     * Returns the label of the complaints, not over yet, that may tell of the same trouble: same category, same district, and tip-offs
     * apart. A hash, because both names together may be longer than a label.
     */
    static String alike(Subject subject) {
        String group = subject.kind() == ComplaintKind.TIP_OFF ? "tip-off" : "public";
        return "alike="
                + ContentHash.of(group + "\n" + subject.category() + "\n" + subject.district())
                        .value();
    }

    /** Returns the label of all complaints that speak against a department. */
    private static String hidden(DepartmentId accused) {
        return "hidden=" + accused;
    }

    /** Returns the labels that no complaint has which a department may find: asked with every search of its own, so that it counts none. */
    static Set<String> hiddenFrom(DepartmentId department, TipOffGuard guard) {
        return guard.accusedWith(department).stream().map(Labels::hidden).collect(Collectors.toSet());
    }

    /** Returns the label of all complaints in a queue, at what is due next. */
    static String queue(Queue queue, @Nullable DepartmentId department) {
        return department == null ? "queue=" + queue : "dept=" + department + "/open";
    }

    static Head head(Complaint complaint) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(state(complaint.state()), complaint.lastActAt()));
        labels.add(new Label(
                "category=" + complaint.subject().category(),
                complaint.subject().at()));
        labels.add(new Label("person=" + complaint.person(), complaint.subject().at()));
        if (complaint.subject().kind() != ComplaintKind.TIP_OFF) {
            labels.add(new Label(PUBLIC, complaint.changedAt()));
        }
        complaint
                .subject()
                .accused()
                .forEach(department -> labels.add(
                        new Label(hidden(department), complaint.subject().at())));
        for (QueuePlace place : QueuePlace.of(complaint)) {
            labels.add(new Label(queue(place.queue(), place.department()), nextDue(complaint, place)));
        }
        if (complaint.takesDuplicates()) {
            labels.add(new Label(alike(complaint.subject()), complaint.subject().at()));
        }
        complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && clock.promise().provisional())
                .map(CaseClock::due)
                .min(Comparator.naturalOrder())
                .ifPresent(due -> labels.add(new Label(PROVISIONAL, due)));
        return new Head(
                complaint.number(), complaint.subject().at(), complaint.wakeAt().orElse(null), labels);
    }

    /** What has no deadline comes after all that has, the oldest first. */
    private static Instant nextDue(Complaint complaint, QueuePlace place) {
        CaseClock next = place.next();
        return next != null
                ? next.due()
                : WITHOUT_DEADLINE.plusSeconds(complaint.subject().at().getEpochSecond());
    }
}
