package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order to a complaint. People's words are sealed before they get here. */
public sealed interface ComplaintCommand {

    /**
     * Takes a complaint in.
     *
     * @param received what came in
     * @param routed what the rules said
     */
    record ReceiveComplaint(ComplaintReceived received, ComplaintRouted routed) implements ComplaintCommand {}

    /** Takes a case over from another system. */
    record ImportCase(ComplaintEvent.CaseImported imported) implements ComplaintCommand {}

    /**
     * Sends the person to an emergency service.
     *
     * @param line its number, as in {@code 119}
     */
    record RedirectToEmergency(String line) implements ComplaintCommand {}

    /** Does not take the complaint on. */
    record DeclineComplaint(DeclineReason reason, SealedText guidance) implements ComplaintCommand {}

    /** Answers a question at once. */
    record AnswerComplaint(Outcome outcome, Visibility visibility, SealedText text) implements ComplaintCommand {}

    /** Takes it back, as the person. */
    record WithdrawComplaint(@Nullable SealedText reason) implements ComplaintCommand {}

    /** Ends it before an answer. */
    record TerminateComplaint(@Nullable DepartmentId askedBy, SealedText reason) implements ComplaintCommand {}

    /** Takes the complaint on. */
    record AcceptComplaint() implements ComplaintCommand {}

    /**
     * Gives it to departments.
     *
     * @param lead who is to own it, null for the one the rules chose
     * @param support who is to help, beside those the rules chose
     */
    record DispatchComplaint(@Nullable DepartmentId lead, List<DepartmentId> support) implements ComplaintCommand {

        /** Copies the list. */
        public DispatchComplaint {
            support = List.copyOf(support);
        }
    }

    /** Says that a department has it. */
    record AcknowledgeAssignment(DepartmentId department) implements ComplaintCommand {}

    /** Says that a department was in touch with the person. */
    record RecordFirstContact(
            DepartmentId department, @Nullable SealedText note) implements ComplaintCommand {}

    /** Answers the person. */
    record ReplyToComplaint(DepartmentId department, Outcome outcome, Visibility visibility, SealedText text)
            implements ComplaintCommand {}

    /** Says whether it helped. */
    record RateComplaint(
            SatisfactionRating rating,
            @Nullable Boolean resolved,
            @Nullable SealedText comment) implements ComplaintCommand {}

    /** Lets time say what it has to say. */
    record PassTime() implements ComplaintCommand {}

    /** Reckons deadlines anew that were provisional, where the calendar has been published since. */
    record ReviseDeadlines() implements ComplaintCommand {}
}
