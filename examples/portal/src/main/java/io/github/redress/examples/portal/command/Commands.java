package io.github.redress.examples.portal.command;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.*;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import io.github.redress.examples.portal.running.Counts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Everything that a desk can be asked to do to a complaint. */
@Component
public class Commands {

    private static final Fault UNKNOWN =
            new Fault("of", Text.of("没有这个编号的诉求", "there is no complaint with this number"));

    private final ComplaintDesk desk;
    private final RequestReader reader;
    private final Counts counts;
    private final Map<String, Command<?>> byName = new LinkedHashMap<>();

    Commands(ComplaintDesk desk, RequestReader reader, Counts counts) {
        this.desk = desk;
        this.reader = reader;
        this.counts = counts;
        add(Action.ACCEPT, AcceptRequest.class, desk::accept);
        add(Action.DISPATCH, DispatchRequest.class, desk::dispatch);
        add(Action.ANSWER, AnswerRequest.class, desk::answerDirectly);
        add(Action.DECLINE, DeclineRequest.class, desk::decline);
        add(Action.REDIRECT, RedirectRequest.class, desk::redirect);
        add(Action.TERMINATE, TerminateRequest.class, desk::terminate);
        add(Action.ACKNOWLEDGE, AcknowledgeRequest.class, desk::acknowledge);
        add(Action.CONTACT, FirstContactRequest.class, desk::recordFirstContact);
        add(Action.CONTACT, ContactRequest.class, desk.handling()::recordContact);
        add(Action.REPLY, ReplyRequest.class, desk::reply);
        add(Action.INTERIM_REPLY, InterimReplyRequest.class, desk.handling()::interimReply);
        add(Action.COMMIT, CommitmentRequest.class, desk.handling()::commit);
        add(Action.KEEP_COMMITMENT, CommitmentKeptRequest.class, desk.handling()::commitmentKept);
        add(Action.SUPPORT_RESULT, SupportResultRequest.class, desk.handling()::submitResult);
        add(Action.WAIVE_SUPPORT, WaiveSupportRequest.class, desk.handling()::waiveSupport);
        add(Action.REQUEST_EXTENSION, ExtensionRequest.class, desk.handling()::requestExtension);
        add(Action.GRANT_EXTENSION, GrantExtensionRequest.class, desk.handling()::grantExtension);
        add(Action.REJECT_EXTENSION, RejectExtensionRequest.class, desk.handling()::rejectExtension);
        add(Action.PAUSE, PauseRequest.class, desk.handling()::pause);
        add(Action.RESUME, ResumeRequest.class, desk.handling()::resume);
        add(Action.APPROVE_REPLY, ApproveReplyRequest.class, desk.handling()::approveReply);
        add(Action.RETURN_REPLY, ReturnReplyRequest.class, desk.handling()::returnReply);
        add(Action.CONTEST, ContestRequest.class, desk.disputes()::contest);
        add(Action.REJECT_CONTEST, RejectContestRequest.class, desk.disputes()::reject);
        add(Action.UPHOLD_CONTEST, UpholdContestRequest.class, desk.disputes()::uphold);
        add(Action.ESCALATE_DISPUTE, EscalateDisputeRequest.class, desk.disputes()::escalate);
        add(Action.DESIGNATE, DesignateRequest.class, desk.disputes()::designate);
        add(Action.NAME_INTERIM_LEAD, InterimLeadRequest.class, desk.disputes()::nameInterimLead);
        add(Action.REASSIGN, ReassignRequest.class, desk.disputes()::reassign);
        add(Action.DISPUTE_COST, DisputeCostRequest.class, desk.disputes()::disputeCost);
        add(Action.SETTLE_COST, SettleCostRequest.class, desk.disputes()::settleCost);
        add(Action.REMIND, RemindRequest.class, desk.oversight()::remind);
        add(Action.OPEN_SUPERVISION, OpenSupervisionRequest.class, desk.oversight()::openSupervision);
        add(Action.CLOSE_SUPERVISION, CloseSupervisionRequest.class, desk.oversight()::closeSupervision);
        add(Action.ESCALATE, EscalateCaseRequest.class, desk.oversight()::escalate);
        add(Action.CALL_FOR_SUPPORT, CallForSupportRequest.class, desk.oversight()::callForSupport);
        add(Action.REPORT_FOR_SUPPORT, ReportForSupportRequest.class, desk.oversight()::reportForSupport);
        add(Action.RECUSE, RecuseRequest.class, desk.oversight()::recuse);
        add(Action.LIFT_RECUSAL, LiftRecusalRequest.class, desk.oversight()::liftRecusal);
        add(Action.CALL_BACK, CallbackRequest.class, desk.aftermath()::recordCallback);
        add(Action.CLOSE, CloseRequest.class, desk.aftermath()::close);
        add(Action.ORDER_REWORK, ReworkRequest.class, desk.aftermath()::orderRework);
        add(Action.REQUEST_VERIFICATION, VerificationRequest.class, desk.aftermath()::requestVerification);
        add(Action.GIVE_VERDICT, VerdictRequest.class, desk.aftermath()::giveVerdict);
        add(Action.DECIDE_REVIEW, ReviewDecisionRequest.class, desk.aftermath()::decideReview);
        add(Action.ARCHIVE, ArchiveRequest.class, desk.aftermath()::archive);
        add(Action.RECORD_ADOPTION, AdoptionRequest.class, desk.aftermath()::recordAdoption);
        add(Action.LINK_DUPLICATE, LinkDuplicateRequest.class, desk.links()::linkDuplicate);
        add(Action.MERGE, MergeRequest.class, desk.links()::merge);
        add(Action.UNMERGE, UnmergeRequest.class, desk.links()::unmerge);
        add(Action.ERASE, EraseRequest.class, desk.privacy()::erase);
        add(Action.SET_LEGAL_HOLD, LegalHoldRequest.class, desk.privacy()::setLegalHold);
        put(new Command<>(
                "lift-legal-hold", Action.LIFT_LEGAL_HOLD, LegalHoldRequest.class, desk.privacy()::liftLegalHold));
        add(Action.RATE, RateRequest.class, desk::rate);
        add(Action.REQUEST_REVIEW, ReviewRequest.class, desk.aftermath()::requestReview);
        add(Action.WITHDRAW, WithdrawRequest.class, desk::withdraw);
        add(Action.GO_ANONYMOUS, AnonymousRequest.class, desk.privacy()::goAnonymous);
        add(Action.CHOOSE_PUBLICITY, PublicityRequest.class, desk.privacy()::choosePublicity);
        add(Action.ERASE, EraseOwnRequest.class, desk.privacy()::eraseOwn);
    }

    private <R extends Record> void add(Action action, Class<R> request, Command.Call<R> call) {
        put(Command.of(action, request, call));
    }

    private void put(Command<?> command) {
        byName.put(command.name(), command);
    }

    /** Returns every command, in the order of a complaint's life. */
    public List<Command<?>> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Does what a form asks for.
     *
     * @param name the command's {@link Command#name}
     * @param sent the form's fields
     * @param known what the page knows: the complaint, or number and secret
     * @return why it was refused, in both languages; empty when it is done, and null when there is no such command
     */
    public @Nullable List<Fault> give(
            Actor actor, String name, MultiValueMap<String, String> sent, Map<String, Object> known) {
        return give(actor, name, sent, known, null);
    }

    /** Does the same, known by a key. */
    public @Nullable List<Fault> give(
            Actor actor,
            String name,
            MultiValueMap<String, String> sent,
            Map<String, Object> known,
            @Nullable CommandKey key) {
        Command<?> command = byName.get(name);
        if (command == null) {
            return null;
        }
        try {
            Record request = reader.read(command.request(), sent, found(actor, command, sent, known));
            Answer<CaseStatus> answer = counts.command(name, () -> command.give(actor, request, key));
            return answer instanceof Refused<CaseStatus> refused ? refused.faults() : List.of();
        } catch (UnreadableFormException e) {
            return e.faults();
        }
    }

    /**
     * Does what a program asks for.
     *
     * @param name the command's {@link Command#name}
     * @param said the request's fields, but the complaint
     * @return what the desk answers; empty when there is no such command for who works here
     * @throws UnreadableFormException when a field is unknown, or its value is not of its type
     */
    public Optional<Answer<CaseStatus>> ask(
            Actor actor, String name, Map<String, Object> said, ComplaintId complaint, CommandKey key)
            throws UnreadableFormException {
        Command<?> command = byName.get(name);
        if (command == null || !isOfTheOffice(command)) {
            return Optional.empty();
        }
        Record request = reader.read(command.request(), said, complaint);
        return Optional.of(counts.command(name, () -> command.give(actor, request, key)));
    }

    /** Returns every command of those who work here, in the order of a complaint's life. */
    public List<Command<?>> ofTheOffice() {
        return byName.values().stream().filter(Commands::isOfTheOffice).toList();
    }

    private static boolean isOfTheOffice(Command<?> command) {
        return !PersonRequest.class.isAssignableFrom(command.request());
    }

    /** People name another complaint by its number, and requests by its id. */
    private Map<String, Object> found(
            Actor actor, Command<?> command, MultiValueMap<String, String> sent, Map<String, Object> known)
            throws UnreadableFormException {
        String number = sent.getFirst("of");
        if (command.request() != LinkDuplicateRequest.class || number == null || number.isBlank()) {
            return known;
        }
        Map<String, Object> more = new LinkedHashMap<>(known);
        more.put(
                "of",
                desk.find(actor, number).map(Object::toString).orElseThrow(() -> new UnreadableFormException(UNKNOWN)));
        return more;
    }

    /** Returns what is done by somebody who works here, or by the person who complained, under one of these permissions. */
    public List<Command<?>> under(Set<Action> permitted, boolean ofThePerson) {
        return byName.values().stream()
                .filter(command -> permitted.contains(command.action()))
                .filter(command -> PersonRequest.class.isAssignableFrom(command.request()) == ofThePerson)
                .toList();
    }
}
