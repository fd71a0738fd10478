package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.CommandRunner.Order;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a portal asks of complaints: one method per command, and queries that show no more than the asker may see.
 *
 * <p>A command answers {@link Done} once it is stored, or {@link Refused} with reasons in both languages; exceptions mean
 * that the caller or the world is broken. A command given again with its {@link CommandKey} is done once and answered as
 * the first time.
 *
 * <p>Safe for any number of threads, and any number of desks may work on one store. There are no threads of its own: the
 * host calls {@link #sweep} from its scheduler, about once a minute.
 */
public final class ComplaintDesk implements AutoCloseable {

    private final Storage storage;
    private final Transactions transactions;
    private final StoredConfiguration configuration;
    private final RequestValidator validator;
    private final HostKey hostKey;
    private final Clock clock;
    private final Seal seal;
    private final CommandRunner runner;
    private final Intake intake;
    private final Sweep sweep;
    private final Revision revision;
    private final Views views;

    ComplaintDesk(ComplaintDeskBuilder builder) {
        storage = Objects.requireNonNull(builder.storage, "storage");
        transactions = new Transactions(storage);
        Configuration read = Objects.requireNonNull(builder.configuration, "configuration");
        SecureRandom random = new SecureRandom();
        Ids ids = new Ids(random);
        Validator given = builder.validator;
        validator = new RequestValidator(given != null ? given : RequestValidator.found());
        Clock asked = builder.clock;
        clock = asked != null ? asked : new StorageClock(storage);
        byte[] key = builder.hostKey;
        hostKey = key != null ? HostKey.of(key) : HostKey.besideTheData(transactions, random);
        hostKey.check(transactions);
        SubjectKeys keys = builder.subjectKeys != null ? builder.subjectKeys : hostKey.subjectKeys();
        seal = new Seal(keys, random, ids);
        ZoneId zone = builder.zone != null ? builder.zone : firstZone(read);
        configuration = StoredConfiguration.store(read, transactions, zone);
        runner = new CommandRunner(transactions, configuration, builder.access, hostKey, clock);
        intake = new Intake(runner, configuration, builder.access, hostKey, seal, ids, clock, zone);
        sweep = new Sweep(transactions, configuration, clock, builder.rememberCommands);
        revision = new Revision(transactions, configuration, clock);
        views = new Views(transactions, seal, clock);
    }

    /** Returns a builder; storage and configuration must be given. */
    public static ComplaintDeskBuilder builder() {
        return new ComplaintDeskBuilder();
    }

    /** Takes a complaint in, chooses who should own it, and promises when the city will say whether it takes it on. */
    public Answer<Receipt> submit(Actor actor, SubmitRequest request) {
        return submit(actor, request, null);
    }

    /**
     * Does the same, known by a key. The key stands for one complaint for ever: given again after it was forgotten, it is
     * refused as {@link RefusalCode#KEY_FORGOTTEN}, and nothing is taken in.
     */
    public Answer<Receipt> submit(Actor actor, SubmitRequest request, @Nullable CommandKey key) {
        List<Fault> faults = faults(actor, request);
        return faults.isEmpty() ? intake.submit(actor, request, key) : Refusals.invalid(faults);
    }

    /**
     * Takes a case over from another system: original instants, and verdicts as they were recorded there. One event tells
     * of it. The same case handed over again is answered as the first time, and refused when it comes with other content
     * while its key is {@linkplain ComplaintDeskBuilder#rememberCommands remembered}; after that its content is not compared.
     */
    public Answer<Receipt> importCase(Actor actor, ImportRequest request) {
        List<Fault> faults = faults(actor, request);
        return faults.isEmpty() ? intake.importCase(actor, request) : Refusals.invalid(faults);
    }

    /** The person is sent to an emergency service at once; the city has the complaint no more. */
    public Answer<CaseStatus> redirect(Actor actor, RedirectRequest request) {
        return redirect(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> redirect(Actor actor, RedirectRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.REDIRECT,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) -> new RedirectToEmergency(request.line()));
    }

    /** The city does not take a complaint on, and says why and where else to go. */
    public Answer<CaseStatus> decline(Actor actor, DeclineRequest request) {
        return decline(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> decline(Actor actor, DeclineRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.DECLINE,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) ->
                        new DeclineComplaint(request.reason(), sealed(complaint, request.guidance(), personal)));
    }

    /** Whoever took a question in answers it at once, without a department. */
    public Answer<CaseStatus> answerDirectly(Actor actor, AnswerRequest request) {
        return answerDirectly(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> answerDirectly(Actor actor, AnswerRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.ANSWER,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) -> new AnswerComplaint(
                        request.outcome(), request.visibility(), sealed(complaint, request.text(), personal)));
    }

    /** The city takes a complaint on, under the policies and calendars that it came in under. */
    public Answer<CaseStatus> accept(Actor actor, AcceptRequest request) {
        return accept(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> accept(Actor actor, AcceptRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.ACCEPT,
                request,
                key,
                request.occurredAt(),
                request::complaint,
                (complaint, personal) -> new AcceptComplaint());
    }

    /** Gives a complaint to its lead department, and to those that support it; their clocks start. */
    public Answer<CaseStatus> dispatch(Actor actor, DispatchRequest request) {
        return dispatch(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> dispatch(Actor actor, DispatchRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.DISPATCH,
                request,
                key,
                request.occurredAt(),
                request::complaint,
                (complaint, personal) -> new DispatchComplaint(request.lead(), request.support()));
    }

    /** The actor's department has a complaint that it was given. */
    public Answer<CaseStatus> acknowledge(Actor actor, AcknowledgeRequest request) {
        return acknowledge(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> acknowledge(Actor actor, AcknowledgeRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.ACKNOWLEDGE,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) -> new AcknowledgeAssignment(departmentOf(actor)));
    }

    /** The actor's department was in touch with the person. */
    public Answer<CaseStatus> recordFirstContact(Actor actor, FirstContactRequest request) {
        return recordFirstContact(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordFirstContact(Actor actor, FirstContactRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.CONTACT,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) -> new RecordFirstContact(
                        departmentOf(actor), closed(complaint.person(), request.note(), personal)));
    }

    /** The lead answers the person; the first answer stops its clock. */
    public Answer<CaseStatus> reply(Actor actor, ReplyRequest request) {
        return reply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> reply(Actor actor, ReplyRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.REPLY,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) -> new ReplyToComplaint(
                        departmentOf(actor),
                        request.outcome(),
                        request.visibility(),
                        sealed(complaint, request.text(), personal)));
    }

    /** The centre ends a complaint before an answer, and says why. */
    public Answer<CaseStatus> terminate(Actor actor, TerminateRequest request) {
        return terminate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> terminate(Actor actor, TerminateRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.TERMINATE,
                request,
                key,
                null,
                request::complaint,
                (complaint, personal) ->
                        new TerminateComplaint(request.askedBy(), sealed(complaint, request.reason(), personal)));
    }

    /** The person says whether it helped. Number and secret prove who they are. */
    public Answer<CaseStatus> rate(Actor actor, RateRequest request) {
        return rate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> rate(Actor actor, RateRequest request, @Nullable CommandKey key) {
        return runAsThePerson(
                actor,
                Action.RATE,
                request,
                request.number(),
                request.secret(),
                (number, secret) ->
                        new RateRequest(number, secret, request.rating(), request.resolved(), request.comment()),
                key,
                (complaint, personal) -> new RateComplaint(
                        request.rating(), request.resolved(), closed(complaint.person(), request.comment(), personal)));
    }

    /** The person takes the complaint back, before it is answered. Number and secret prove who they are. */
    public Answer<CaseStatus> withdraw(Actor actor, WithdrawRequest request) {
        return withdraw(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> withdraw(Actor actor, WithdrawRequest request, @Nullable CommandKey key) {
        return runAsThePerson(
                actor,
                Action.WITHDRAW,
                request,
                request.number(),
                request.secret(),
                (number, secret) -> new WithdrawRequest(number, secret, request.reason()),
                key,
                (complaint, personal) -> new WithdrawComplaint(closed(complaint.person(), request.reason(), personal)));
    }

    /**
     * Returns the public side of a complaint to whoever has its number and secret, typed in whatever case and with or
     * without spaces; empty when they do not belong together, or a newer release has written to the complaint.
     */
    public Optional<PublicCase> progress(String number, String secret) {
        return opened(number, secret).flatMap(views::publicCase);
    }

    /** Returns a complaint to somebody who works on it; empty when there is none, or this actor has no part in it. */
    public Optional<CaseView> view(Actor actor, ComplaintId complaint) {
        return views.view(actor, complaint);
    }

    /**
     * Lets time say what it has to say: warnings, misses and escalations that fell due, each exactly once and in order,
     * also after downtime. Forgets command keys that have been {@linkplain ComplaintDeskBuilder#rememberCommands remembered}
     * long enough, once no more complaints are waiting. Called by the host's scheduler, on any number of nodes.
     *
     * @param limit the most complaints to look at, and the most keys to forget; call again at once when it was reached
     * @throws IllegalStateException if called inside a transaction of the host's that the store joins
     */
    public SweepResult sweep(int limit) {
        return sweep.run(limit);
    }

    /**
     * Reckons deadlines anew that were provisional when they were promised, by the calendars of this desk's configuration.
     * Called once after a desk was built on a newly published table; calling it again changes nothing. A deadline that has
     * passed, or would lie in the past, stays as it is: nobody who is on time becomes late.
     */
    public RevisionResult reviseDeadlines() {
        return revision.run();
    }

    /**
     * Returns events of all complaints in the order they were stored, for boards and the host's own use. What a newer
     * release wrote comes as an unknown event. A {@linkplain #consumer consumer} keeps the position for whoever asks.
     *
     * @param after the position already seen, 0 for the beginning
     * @param limit the most events to return
     * @throws DamagedEventException if the first of them cannot be read; those before a damaged one are returned first
     * @throws IllegalStateException if called inside a transaction
     */
    public Feed feed(long after, int limit) {
        List<Recorded> events = new ArrayList<>();
        FeedSlice slice = transactions.feed(after, limit);
        for (StoredEvent stored : slice.events()) {
            try {
                events.add(RecordReader.event(stored));
            } catch (DamagedEventException e) {
                if (events.isEmpty()) {
                    throw e.at(after + 1);
                }
                return new Feed(events, after + events.size());
            }
        }
        return new Feed(events, slice.next());
    }

    /**
     * Returns who reads the feed under this name, and keeps in the store how far that is.
     *
     * @param name the same for ever and on every node, as in {@code notifier}: 1 to 64 letters, digits, dots, dashes or
     *     underscores
     */
    public FeedConsumer consumer(String name) {
        return new FeedConsumer(name, transactions, clock);
    }

    /** Returns the configuration that new complaints are handled under. */
    public Configuration configuration() {
        return configuration.configuration();
    }

    /** Closes the storage. */
    @Override
    public void close() {
        storage.close();
    }

    private Answer<CaseStatus> run(
            Actor actor,
            Action action,
            Record request,
            @Nullable CommandKey key,
            @Nullable Instant occurredAt,
            Supplier<ComplaintId> complaint,
            BiFunction<Complaint, List<Personal>, ComplaintCommand> command) {
        List<Fault> faults = faults(actor, request);
        return faults.isEmpty()
                ? runner.run(new Order(actor, action, complaint.get(), key, request, occurredAt, command))
                : Refusals.invalid(faults);
    }

    /**
     * Runs a command of whoever has number and secret.
     *
     * @param asStored the request as number and secret are stored, not as they were typed: typed otherwise, it is the same command
     */
    private Answer<CaseStatus> runAsThePerson(
            Actor actor,
            Action action,
            Record request,
            String number,
            String secret,
            BiFunction<String, String, Record> asStored,
            @Nullable CommandKey key,
            BiFunction<Complaint, List<Personal>, ComplaintCommand> command) {
        List<Fault> faults = faults(actor, request);
        if (!faults.isEmpty()) {
            return Refusals.invalid(faults);
        }
        Optional<ComplaintId> opened = opened(number, secret);
        return opened.isEmpty()
                ? Refusals.notFound()
                : runner.run(new Order(
                        actor,
                        action,
                        opened.get(),
                        key,
                        asStored.apply(Base32.normalizedNumber(number), Base32.normalize(secret)),
                        null,
                        command));
    }

    private List<Fault> faults(Actor actor, Record request) {
        Objects.requireNonNull(actor, "actor");
        return validator.faults(Objects.requireNonNull(request, "request"));
    }

    private Optional<ComplaintId> opened(String number, String secret) {
        Optional<UUID> id = transactions.read(from -> from.byNumber(Base32.normalizedNumber(number)));
        // Compared also when there is no such number, and in constant time: a guesser learns nothing from the clock.
        byte[] expected = hostKey.lookUpSecret(id.orElse(new UUID(0, 0))).getBytes(StandardCharsets.US_ASCII);
        byte[] typed = Base32.normalize(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, typed) ? id.map(ComplaintId::of) : Optional.empty();
    }

    private SealedText sealed(Complaint complaint, String words, List<Personal> into) {
        Seal.Sealed sealed = seal.close(complaint.person(), words);
        into.add(sealed.personal());
        return sealed.reference();
    }

    private @Nullable SealedText closed(UUID person, @Nullable String words, List<Personal> into) {
        if (words == null) {
            return null;
        }
        Seal.Sealed sealed = seal.close(person, words);
        into.add(sealed.personal());
        return sealed.reference();
    }

    private static DepartmentId departmentOf(Actor actor) {
        DepartmentId department = actor.department();
        if (department == null) {
            throw new IllegalArgumentException(
                    "a " + actor.role() + " belongs to no department; only handlers and heads do");
        }
        return department;
    }

    private static ZoneId firstZone(Configuration configuration) {
        return configuration.calendars().values().stream()
                .findFirst()
                .map(calendar -> calendar.zone())
                .orElse(ZoneOffset.UTC);
    }
}
