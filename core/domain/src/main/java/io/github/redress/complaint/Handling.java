package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint knows of how departments handle it between dispatch and answer.
 *
 * @param interimReplies how many times the person was told how things stand
 * @param submission the answer that the centre looks at, null where it looks at none
 * @param requests how many times more time was asked for
 * @param pending who waits to hear whether they get more time, in this round
 * @param pauses the reasons for which the centre lets clocks stand still, in the order given; they end with the round
 * @param files how many files the person added
 */
public record Handling(
        int interimReplies,
        @Nullable Submission submission,
        int requests,
        List<PendingExtension> pending,
        List<String> pauses,
        int files) {

    /** How many files a person may add. Source: the form of the Wuhan message board. */
    public static final int MOST_FILES = 5;

    static final Handling NONE = new Handling(0, null, 0, List.of(), List.of(), 0);

    /** Copies the lists. */
    public Handling {
        pending = List.copyOf(pending);
        pauses = List.copyOf(pauses);
    }

    /**
     * An answer that the centre looks at.
     *
     * @param at when it was handed in
     * @param from the state of the complaint until then
     * @param stopped the clocks that it stopped, by their place among all of the complaint
     * @param reply the answer
     */
    public record Submission(Instant at, ComplaintState from, List<Integer> stopped, ReplySubmitted reply) {

        /** Copies the list; refuses null. */
        public Submission {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(from, "from");
            stopped = List.copyOf(stopped);
            Objects.requireNonNull(reply, "reply");
        }
    }

    /**
     * Somebody who waits to hear whether they get more time.
     *
     * @param no which request
     * @param assignment whose promise it is about, 0 for the city's own
     * @param department who asks
     * @param goal which promise
     * @param by how much more
     * @param reason why
     * @param asker the account of who asked, who may not decide
     */
    public record PendingExtension(
            int no,
            int assignment,
            DepartmentId department,
            GoalName goal,
            ExtensionAmount by,
            ExtensionReason reason,
            String asker) {

        /** Refuses null. */
        public PendingExtension {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(asker, "asker");
        }
    }

    /** Returns the request with this number, or empty where it was decided or never made. */
    Optional<PendingExtension> pending(int no) {
        return pending.stream().filter(request -> request.no() == no).findFirst();
    }

    Handling toldInTheInterim() {
        return new Handling(interimReplies + 1, submission, requests, pending, pauses, files);
    }

    Handling under(@Nullable Submission changed) {
        return new Handling(interimReplies, changed, requests, pending, pauses, files);
    }

    Handling asking(PendingExtension request) {
        return new Handling(interimReplies, submission, requests + 1, plus(pending, request), pauses, files);
    }

    Handling decided(int no) {
        List<PendingExtension> left =
                pending.stream().filter(request -> request.no() != no).toList();
        return new Handling(interimReplies, submission, requests, left, pauses, files);
    }

    /** Who has no part any more needs no more time. */
    Handling withoutRequestsOf(DepartmentId department) {
        List<PendingExtension> left = pending.stream()
                .filter(request -> !request.department().equals(department))
                .toList();
        return new Handling(interimReplies, submission, requests, left, pauses, files);
    }

    Handling pausing(String reason) {
        return new Handling(interimReplies, submission, requests, pending, plus(pauses, reason), files);
    }

    Handling resuming(String reason) {
        List<String> left =
                pauses.stream().filter(other -> !other.equals(reason)).toList();
        return new Handling(interimReplies, submission, requests, pending, left, files);
    }

    /** Returns what is left of it in the next round: what one decided ends with it. */
    Handling inNextRound() {
        return new Handling(interimReplies, submission, requests, List.of(), List.of(), files);
    }

    Handling withFiles(int more) {
        return new Handling(interimReplies, submission, requests, pending, pauses, files + more);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
