package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person who works on a complaint reads of it, as the {@link ReadingTable} says. That they may see the complaint at all is asked
 * before.
 */
public final class Reading {

    private final Complaint complaint;
    private final @Nullable Reader reader;
    private final @Nullable DepartmentId department;
    private final Set<SealedText> publicWords;

    private Reading(Complaint complaint, @Nullable Reader reader, @Nullable DepartmentId department) {
        this.complaint = complaint;
        this.reader = reader;
        this.department = department;
        Set<SealedText> asked = new HashSet<>();
        PublicWords.of(complaint, text -> {
            asked.add(text);
            return Optional.of("");
        });
        this.publicWords = asked;
    }

    /**
     * Returns what this actor reads of a complaint as it is now: the person nothing, whose own case is opened by its secret. A department
     * that has no part in it, and may see it because the city's policy says so, reads as one that supports.
     */
    public static Reading of(Actor actor, Complaint complaint) {
        return switch (actor.role()) {
            case OPERATOR -> new Reading(complaint, Reader.OPERATOR, null);
            case DISPATCHER -> new Reading(complaint, Reader.DISPATCHER, null);
            case CENTRE -> new Reading(complaint, Reader.CENTRE, null);
            case SUPERVISOR -> new Reading(complaint, Reader.SUPERVISOR, null);
            case EVALUATOR -> new Reading(complaint, Reader.EVALUATOR, null);
            case REVIEWER -> new Reading(complaint, Reader.REVIEWER, null);
            case AUDITOR -> new Reading(complaint, Reader.AUDITOR, null);
            case SYSTEM -> new Reading(complaint, Reader.SYSTEM, null);
            case HANDLER, HEAD -> ofDepartment(complaint, actor.department());
            case COMPLAINANT -> new Reading(complaint, null, null);
        };
    }

    private static Reading ofDepartment(Complaint complaint, @Nullable DepartmentId department) {
        Reader reader = Optional.ofNullable(department)
                .flatMap(complaint::assignmentOf)
                .map(Assignment::role)
                .map(role -> role == AssignmentRole.LEAD ? Reader.LEAD : Reader.SUPPORT)
                .orElse(Reader.SUPPORT);
        return new Reading(complaint, reader, department);
    }

    /** Returns in which capacity they read, null where in none. */
    public @Nullable Reader reader() {
        return reader;
    }

    /** Returns whether they belong to no department, and so may see what departments have among each other. */
    public boolean isOfNoDepartment() {
        return reader != null && department == null;
    }

    /**
     * Returns whether the words they read go over a {@link Masking} first: an auditor does not learn from a number in free text either who
     * it is. Files are given as they are.
     */
    public boolean isMasked() {
        return reader == Reader.AUDITOR;
    }

    /** Returns whether they see that there is a step of this type. */
    public boolean sees(Class<? extends ComplaintEvent> type) {
        return reader != null && ReadingTable.seers(type).contains(reader);
    }

    /** Returns whether they read words of this kind of a step; false where it has none. */
    public boolean reads(Recorded recorded, CaseWord word) {
        ReadingLine<?> line = line(recorded);
        SealedText text = line.text(word, recorded.event());
        Set<Reader> readers = line.readers().get(word);
        if (text == null || readers == null || !sees(recorded.event().getClass())) {
            return false;
        }
        if (word.isIdentity()) {
            return isAmong(readers, recorded) && mayNameThePerson();
        }
        return isAmong(readers, recorded) || isPublic(recorded, text);
    }

    /** Returns the files of a step, as far as they may read these. */
    public List<AttachedFile> files(Recorded recorded) {
        ReadingLine<?> line = line(recorded);
        if (!sees(recorded.event().getClass())) {
            return List.of();
        }
        List<AttachedFile> files = line.files(recorded.event());
        return isAmong(line.fileReaders(), recorded)
                ? files
                : files.stream().filter(file -> isPublic(recorded, file.name())).toList();
    }

    /** No line of the table lifts what a person asked for, and what protects the author of a tip-off. */
    private boolean mayNameThePerson() {
        return !complaint.proceedings().privacy().anonymous()
                && (department == null || actsOnIt(department))
                && (complaint.subject().kind() != ComplaintKind.TIP_OFF
                        || (reader != null && ReadingTable.callersOfATipster().contains(reader)));
    }

    /** Who was waived, or never had a part, does not speak to the person. */
    private boolean actsOnIt(DepartmentId one) {
        return complaint
                .assignmentOf(one)
                .filter(part -> part.state() != AssignmentState.WAIVED)
                .isPresent();
    }

    private boolean isAmong(Set<Reader> readers, Recorded recorded) {
        Set<Reader> capacities = reader == null ? Set.of() : EnumSet.of(reader);
        return !Collections.disjoint(readers, capacities)
                || (readers.contains(Reader.CONCERNED) && isConcerned(recorded));
    }

    private boolean isConcerned(Recorded recorded) {
        return reader != null
                && department != null
                && (department.equals(recorded.actor().department())
                        || line(recorded).departments(recorded.event()).contains(department));
    }

    private boolean isPublic(Recorded recorded, SealedText text) {
        return publicWords.contains(text)
                || PublicTimeline.shown(
                                recorded, complaint.proceedings().privacy().words())
                        .contains(text);
    }

    private static ReadingLine<?> line(Recorded recorded) {
        return ReadingTable.line(recorded.event().getClass());
    }
}
