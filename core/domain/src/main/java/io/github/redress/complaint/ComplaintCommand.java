package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order to a complaint. People's words are sealed before they get here. */
public sealed interface ComplaintCommand
        permits ComplaintCommand.ReceiveComplaint,
                ComplaintCommand.ImportCase,
                ComplaintCommand.RedirectToEmergency,
                ComplaintCommand.DeclineComplaint,
                ComplaintCommand.AnswerComplaint,
                ComplaintCommand.WithdrawComplaint,
                ComplaintCommand.TerminateComplaint,
                ComplaintCommand.AcceptComplaint,
                ComplaintCommand.DispatchComplaint,
                ComplaintCommand.AcknowledgeAssignment,
                ComplaintCommand.RecordFirstContact,
                ComplaintCommand.ReplyToComplaint,
                ComplaintCommand.RateComplaint,
                ComplaintCommand.TimeCommand,
                HandlingCommand,
                DisputeCommand,
                OversightCommand,
                AftermathCommand,
                LinkCommand,
                PrivacyCommand {

    /** Returns what is asked; null for what nobody asks, because time does it. */
    @Nullable
    Action action();

    /** What no person orders: it is given by a sweep. */
    sealed interface TimeCommand extends ComplaintCommand {

        @Override
        default @Nullable Action action() {
            return null;
        }
    }

    /**
     * Takes a complaint in.
     *
     * @param received what came in
     * @param routed what the rules said
     * @param words who may read what the person wrote
     */
    record ReceiveComplaint(ComplaintReceived received, ComplaintRouted routed, Visibility words)
            implements ComplaintCommand {

        /** Takes in a complaint whose words are for nobody but those who work on it. */
        public ReceiveComplaint(ComplaintReceived received, ComplaintRouted routed) {
            this(received, routed, Visibility.PRIVATE);
        }

        @Override
        public Action action() {
            return Action.SUBMIT;
        }
    }

    /** Takes a case over from another system. */
    record ImportCase(ComplaintEvent.CaseImported imported) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.IMPORT;
        }
    }

    /**
     * Sends the person to an emergency service.
     *
     * @param line its number, as in {@code 119}
     */
    record RedirectToEmergency(String line) implements ComplaintCommand {

        /** Refuses what cannot be dialled. */
        public RedirectToEmergency {
            ComplaintEvent.RedirectedToEmergency.check(line);
        }

        @Override
        public Action action() {
            return Action.REDIRECT;
        }
    }

    /** Does not take the complaint on. */
    record DeclineComplaint(DeclineReason reason, SealedText guidance, Visibility visibility)
            implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.DECLINE;
        }
    }

    /** Answers a question at once. */
    record AnswerComplaint(Outcome outcome, Visibility visibility, SealedText text) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.ANSWER;
        }
    }

    /** Takes it back, as the person. */
    record WithdrawComplaint(@Nullable SealedText reason) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.WITHDRAW;
        }
    }

    /** Ends it before an answer. */
    record TerminateComplaint(@Nullable DepartmentId askedBy, SealedText reason) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.TERMINATE;
        }
    }

    /** Takes the complaint on. */
    record AcceptComplaint() implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.ACCEPT;
        }
    }

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

        @Override
        public Action action() {
            return Action.DISPATCH;
        }
    }

    /** Says that a department has it. */
    record AcknowledgeAssignment(DepartmentId department) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.ACKNOWLEDGE;
        }
    }

    /** Says that a department was in touch with the person. */
    record RecordFirstContact(
            DepartmentId department, @Nullable SealedText note) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.CONTACT;
        }
    }

    /** Answers the person. */
    record ReplyToComplaint(
            DepartmentId department, Outcome outcome, Visibility visibility, SealedText text, List<AttachedFile> files)
            implements ComplaintCommand {

        /** Copies the list. */
        public ReplyToComplaint {
            files = List.copyOf(files);
        }

        /** Makes an order with which no files come. */
        public ReplyToComplaint(DepartmentId department, Outcome outcome, Visibility visibility, SealedText text) {
            this(department, outcome, visibility, text, List.of());
        }

        @Override
        public Action action() {
            return Action.REPLY;
        }
    }

    /** Says whether it helped. */
    record RateComplaint(
            SatisfactionRating rating,
            @Nullable Boolean resolved,
            @Nullable SealedText comment) implements ComplaintCommand {
        @Override
        public Action action() {
            return Action.RATE;
        }
    }

    /** Lets time say what it has to say. */
    record PassTime() implements TimeCommand {}

    /** Reckons deadlines anew that were provisional, where the calendar has been published since. */
    record ReviseDeadlines() implements TimeCommand {}
}
