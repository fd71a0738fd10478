package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.Subject;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a complaint can be found by. A new kind of search is a new label here, and nothing in any adapter. */
final class Labels {

    /** A deadline of the case, at this instant, lies after the last day that its calendar knew. */
    static final String PROVISIONAL = "deadline=provisional";

    /** Everybody may see it. */
    static final String PUBLIC = "public";
    /** After every deadline that a calendar reaches. */
    private static final Instant WITHOUT_DEADLINE = Instant.parse("5000-01-01T00:00:00Z");

    /** A label has at most 200 characters. */
    private static final int LONGEST_NAMES = 190;

    private Labels() {}

    /** Returns the label of all complaints in a state: every complaint has one of these. */
    static String state(ComplaintState state) {
        return "state=" + state;
    }

    /**
     * Returns the label of the complaints, not over yet, that may tell of the same trouble: same category, same district, and tip-offs
     * apart. Both names together may be longer than a label: then it is their hash.
     */
    static String alike(Subject subject) {
        return alike(subject.kind(), subject.category(), subject.district());
    }

    static String alike(ComplaintKind kind, CategoryPath category, DistrictPath district) {
        String group = kind == ComplaintKind.TIP_OFF ? "tip-off" : "public";
        String names = group + " " + category + " " + district;
        return "alike="
                + (names.length() <= LONGEST_NAMES
                        ? names
                        : ContentHash.of(names).value());
    }

    /** Returns the label of all complaints that speak against a department. */
    private static String hidden(DepartmentId accused) {
        return "hidden=" + accused;
    }

    /** Returns the label of all complaints that speak against an account. */
    private static String hiddenFrom(String account) {
        return "hidden-from=" + account;
    }

    /** Returns the labels that no complaint has which an actor may find: asked with every search of theirs, so that it counts none. */
    static Set<String> hiddenFrom(Actor actor, TipOffGuard guard) {
        if (actor.role() == Role.SYSTEM) {
            return Set.of();
        }
        Set<String> labels = new HashSet<>(Set.of(hiddenFrom(actor.id())));
        DepartmentId own = actor.department();
        if (own != null) {
            guard.accusedWith(own).stream().map(Labels::hidden).forEach(labels::add);
        }
        return labels;
    }

    /** Returns the label of all complaints that wait for a verdict or a review of what a department did. */
    private static String judged(DepartmentId department) {
        return "judged=" + department;
    }

    /** Returns the labels of what would judge a department, under any name that it had or has: nobody of it is offered that. */
    static Set<String> judging(DepartmentId department, Departments departments) {
        Set<DepartmentId> theirs = departments.withSuccessors(Set.of(department));
        return Stream.concat(Stream.of(department), departments.all().stream().map(Department::id))
                .filter(each ->
                        departments.withSuccessors(Set.of(each)).stream().anyMatch(theirs::contains))
                .map(Labels::judged)
                .collect(Collectors.toSet());
    }

    /** Returns the label of all complaints in a queue, at what is due next. */
    static String queue(Queue queue, @Nullable DepartmentId department) {
        if (department == null) {
            return "queue=" + queue;
        }
        return "dept=" + department + (queue == Queue.DEPARTMENT ? "/open" : "/" + queue);
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
        complaint
                .subject()
                .accusedStaff()
                .forEach(account -> labels.add(
                        new Label(hiddenFrom(account), complaint.subject().at())));
        if (complaint.state() == ComplaintState.UNDER_VERIFICATION
                || complaint.state() == ComplaintState.UNDER_REVIEW) {
            complaint
                    .hadBy()
                    .forEach(department -> labels.add(
                            new Label(judged(department), complaint.subject().at())));
        }
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
