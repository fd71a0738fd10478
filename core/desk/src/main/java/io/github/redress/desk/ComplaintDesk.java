package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.access.Vocabulary;
import io.github.redress.complaint.Action;
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
import io.github.redress.complaint.Holdings;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
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
import io.github.redress.routing.Router;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything a portal asks of complaints: one method per command, and queries that show no more than the asker may see. The way of
 * every complaint is here; what happens to some stands in a desk of its own that this one returns, as {@link #disputes}.
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
    private final ConfigurationInForce configuration;
    private final Clock clock;
    private final DeskCommands commands;
    private final Intake intake;
    private final HandlingDesk handling;
    private final DisputeDesk disputes;
    private final OversightDesk oversight;
    private final AftermathDesk aftermath;
    private final LinkDesk links;
    private final PrivacyDesk privacy;
    private final FileDesk files;
    private final Sweep sweep;
    private final Revision revision;
    private final Views views;
    private final SimilarSearch similar;
    private final Standings standings;
    private final QueueDesk queues;
    private final RecordDesk record;
    private final Permissions permissions;
    private final NoticeWriter noticeWriter;

    ComplaintDesk(ComplaintDeskBuilder builder) {
        storage = Objects.requireNonNull(builder.storage, "storage");
        transactions = new Transactions(storage);
        Configuration read = Objects.requireNonNull(builder.configuration, "configuration");
        SecureRandom random = new SecureRandom();
        Ids ids = new Ids(random);
        Validator given = builder.validator;
        RequestValidator validator = new RequestValidator(given != null ? given : RequestValidator.found());
        Clock asked = builder.clock;
        clock = asked != null ? asked : new StorageClock(storage);
        byte[] key = builder.hostKey;
        HostKey hostKey = key != null ? HostKey.of(key) : HostKey.besideTheData(transactions, random);
        hostKey.check(transactions);
        SubjectKeys keys = builder.subjectKeys != null ? builder.subjectKeys : hostKey.subjectKeys();
        Seal seal = new Seal(keys, random, ids);
        ZoneId zone = builder.zone != null ? builder.zone : firstZone(read);
        configuration = new ConfigurationInForce(read, transactions, zone, builder.caseRules, builder.masking);
        StagedFiles stagedFiles = new StagedFiles(builder.attachments, seal, ids, clock);
        CommandRunner runner =
                new CommandRunner(transactions, configuration, builder.access, hostKey, keys, stagedFiles, clock);
        commands = new DeskCommands(runner, validator, transactions, hostKey, seal, stagedFiles);
        permissions = new Permissions(transactions, configuration, builder.access, clock);
        views = new Views(
                transactions,
                seal,
                clock,
                () -> configuration.now().guard(),
                builder.access,
                builder.masking,
                permissions);
        similar = new SimilarSearch(
                transactions, views, () -> configuration.now().configuration().districts(), clock);
        record = new RecordDesk(transactions, views);
        standings = new Standings(transactions, configuration, clock);
        files = new FileDesk(commands, stagedFiles, transactions, builder.access, views, seal, ids);
        handling = new HandlingDesk(commands);
        disputes = new DisputeDesk(commands);
        oversight = new OversightDesk(commands);
        aftermath = new AftermathDesk(commands);
        People people = new People(hostKey, seal);
        links = new LinkDesk(
                new DocketRunner(runner, people, configuration, builder.access, clock),
                new DuplicateSearch(
                        transactions, builder.access, () -> configuration.now().guard()),
                commands,
                people,
                transactions,
                seal,
                ids);
        Function<Instant, ? extends Router> routing = builder.routing;
        intake = new Intake(
                runner,
                configuration,
                routing != null
                        ? routing
                        : at -> configuration.now().configuration().router(),
                builder.access,
                hostKey,
                seal,
                ids,
                clock,
                zone);
        sweep = new Sweep(transactions, configuration, clock, builder.rememberCommands);
        revision = new Revision(transactions, configuration, clock);
        privacy = new PrivacyDesk(
                commands,
                new PersonalExports(transactions, seal, views),
                new SupporterExports(transactions, seal, people));
        queues = new QueueDesk(transactions, configuration, builder.access, clock);
        noticeWriter = new NoticeWriter(transactions, configuration, seal, zone);
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
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty() ? intake.submit(actor, request, key) : Refusals.invalid(faults);
    }

    /**
     * Returns whether something was submitted under this key: a form that comes again is answered by {@link #submit} as the first time,
     * and nobody need ask its sender anything before.
     */
    public boolean isSubmitted(CommandKey key) {
        return views.isThere(Ids.ofKey(key));
    }

    /**
     * Takes a case over from another system: original instants, and verdicts as they were recorded there. One event tells
     * of it. The same case handed over again is answered as the first time, and refused when it comes with other content
     * while its key is {@linkplain ComplaintDeskBuilder#rememberCommands remembered}; after that its content is not compared.
     */
    public Answer<Receipt> importCase(Actor actor, ImportRequest request) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty() ? intake.importCase(actor, request) : Refusals.invalid(faults);
    }

    /** The person is sent to an emergency service at once; the city has the complaint no more. */
    public Answer<CaseStatus> redirect(Actor actor, RedirectRequest request) {
        return redirect(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> redirect(Actor actor, RedirectRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor, Action.REDIRECT, request, key, (complaint, words) -> new RedirectToEmergency(request.line()));
    }

    /** The city does not take a complaint on, and says why and where else to go. */
    public Answer<CaseStatus> decline(Actor actor, DeclineRequest request) {
        return decline(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> decline(Actor actor, DeclineRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.DECLINE,
                request,
                key,
                (complaint, words) ->
                        new DeclineComplaint(request.reason(), words.close(request.guidance()), request.visibility()));
    }

    /** Whoever took a question in answers it at once, without a department. */
    public Answer<CaseStatus> answerDirectly(Actor actor, AnswerRequest request) {
        return answerDirectly(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> answerDirectly(Actor actor, AnswerRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ANSWER,
                request,
                key,
                (complaint, words) ->
                        new AnswerComplaint(request.outcome(), request.visibility(), words.close(request.text())));
    }

    /** The city takes a complaint on, under the policies and calendars that it came in under. */
    public Answer<CaseStatus> accept(Actor actor, AcceptRequest request) {
        return accept(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> accept(Actor actor, AcceptRequest request, @Nullable CommandKey key) {
        return commands.run(actor, Action.ACCEPT, request, key, (complaint, words) -> new AcceptComplaint());
    }

    /** Gives a complaint to its lead department, and to those that support it; their clocks start. */
    public Answer<CaseStatus> dispatch(Actor actor, DispatchRequest request) {
        return dispatch(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> dispatch(Actor actor, DispatchRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.DISPATCH,
                request,
                key,
                (complaint, words) -> new DispatchComplaint(request.lead(), request.support()));
    }

    /** The actor's department has a complaint that it was given. */
    public Answer<CaseStatus> acknowledge(Actor actor, AcknowledgeRequest request) {
        return acknowledge(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> acknowledge(Actor actor, AcknowledgeRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ACKNOWLEDGE,
                request,
                key,
                (complaint, words) -> new AcknowledgeAssignment(DeskCommands.departmentOf(actor)));
    }

    /** The actor's department was in touch with the person. */
    public Answer<CaseStatus> recordFirstContact(Actor actor, FirstContactRequest request) {
        return recordFirstContact(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordFirstContact(Actor actor, FirstContactRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CONTACT,
                request,
                key,
                (complaint, words) ->
                        new RecordFirstContact(DeskCommands.departmentOf(actor), words.closeIfAny(request.note())));
    }

    /**
     * The lead answers the person; the first answer stops its clock. Where the city has answers of this kind looked at first, it
     * goes to the centre, and the clock stands stopped if the centre lets it pass.
     */
    public Answer<CaseStatus> reply(Actor actor, ReplyRequest request) {
        return reply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> reply(Actor actor, ReplyRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REPLY,
                request,
                request.files(),
                key,
                (complaint, words) -> new ReplyToComplaint(
                        DeskCommands.departmentOf(actor),
                        request.outcome(),
                        request.visibility(),
                        words.close(request.text()),
                        words.attach(request.files())));
    }

    /** The centre ends a complaint before an answer, and says why. */
    public Answer<CaseStatus> terminate(Actor actor, TerminateRequest request) {
        return terminate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> terminate(Actor actor, TerminateRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.TERMINATE,
                request,
                key,
                (complaint, words) -> new TerminateComplaint(request.askedBy(), words.close(request.reason())));
    }

    /** The person says whether it helped. Number and secret prove who they are. */
    public Answer<CaseStatus> rate(Actor actor, RateRequest request) {
        return rate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> rate(Actor actor, RateRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.RATE,
                request,
                key,
                (complaint, words) ->
                        new RateComplaint(request.rating(), request.resolved(), words.closeIfAny(request.comment())));
    }

    /** The person takes the complaint back, before it is answered. Number and secret prove who they are. */
    public Answer<CaseStatus> withdraw(Actor actor, WithdrawRequest request) {
        return withdraw(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> withdraw(Actor actor, WithdrawRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.WITHDRAW,
                request,
                key,
                (complaint, words) -> new WithdrawComplaint(words.closeIfAny(request.reason())));
    }

    /** Returns the departments between dispatch and answer. */
    public HandlingDesk handling() {
        return handling;
    }

    /** Returns the files that come with complaints and replies. */
    public FileDesk files() {
        return files;
    }

    /** Returns disputes over who owns a complaint. */
    public DisputeDesk disputes() {
        return disputes;
    }

    /** Returns what others do to make departments act. */
    public OversightDesk oversight() {
        return oversight;
    }

    /** Returns what follows an answer. */
    public AftermathDesk aftermath() {
        return aftermath;
    }

    /** Returns what binds complaints to each other and to further people. */
    public LinkDesk links() {
        return links;
    }

    /** Returns what a person decides about their own data. */
    public PrivacyDesk privacy() {
        return privacy;
    }

    /**
     * Returns the public side of a complaint to whoever has its number and secret, be it the person who made it or one who supports
     * it, typed in whatever case and with or without spaces; empty when they do not belong together, or a newer release has written to
     * the complaint.
     */
    public Optional<PublicCase> progress(String number, String secret) {
        return opened(number, secret).flatMap(views::publicCase);
    }

    private Optional<ComplaintId> opened(String number, String secret) {
        return commands.opened(number, secret)
                .or(() -> links.openedBySupporter(number, secret).map(LinkDesk.Support::complaint));
    }

    /**
     * Returns a complaint to the person who made it, with their own words and what was written to them, to whoever has its number and
     * secret; empty as {@link #progress}.
     */
    public Optional<OwnCase> ownCase(String number, String secret) {
        return commands.opened(number, secret).flatMap(views::ownCase);
    }

    /** Returns what everybody may read, the complaints in which something happened last first; never a tip-off. */
    public PublicPage publicCases(int limit) {
        return publicCases(limit, null);
    }

    /**
     * Does the same, from where a page ended. A complaint in which something happens meanwhile moves to the front.
     *
     * @param limit the most complaints to return, 1 to 100
     * @param from {@link PublicPage#next} of the page before, null for the first page
     * @throws IllegalArgumentException if the limit is out of bounds, or no page ended there
     */
    public PublicPage publicCases(int limit, @Nullable String from) {
        return views.publicCases(limit, from);
    }

    /**
     * Returns whether a department may learn that there is such a complaint: false for a tip-off that accuses it or a department
     * that it took over from, and where there is none. Asked by whoever tells departments what the {@link #feed} gives.
     */
    public boolean mayLearnOf(DepartmentId department, ComplaintId complaint) {
        return views.mayLearnOf(department, complaint);
    }

    /**
     * Returns whether somebody may learn that there is such a complaint: false for a tip-off that accuses them or the department that
     * they belong to, and where there is none. Asked by whoever tells people what the {@link #feed} gives; for what {@link #notices} tell,
     * {@link Notification#mayReach} says it.
     */
    public boolean mayLearnOf(Actor actor, ComplaintId complaint) {
        return views.mayLearnOf(actor, complaint);
    }

    /**
     * Returns what everybody may see of the complaint with this number, typed in whatever case and with or without dashes; empty when there
     * is none, and for a tip-off, which nobody can tell from that. Its person sees more by {@link #progress} and {@link #ownCase}.
     */
    public Optional<PublicCase> publicCase(String number) {
        return views.publicCase(number);
    }

    /**
     * Returns the same of the complaint with this id, to whoever keeps what the {@link #feed} tells everybody, as for a search: only what
     * this returns belongs there, and nothing of a complaint for which it is empty.
     */
    public Optional<PublicCase> publicCase(ComplaintId complaint) {
        return views.publicToEverybody(complaint);
    }

    /**
     * Returns what a person who is about to complain might support instead: complaints of the same category in the same district, or one
     * around it or inside it, that are not over, came in within a time until now, and whose words everybody may read. Those with most
     * supporters come first, among equals those that came in last. Never a tip-off, nor a duplicate.
     *
     * @param within zero or more
     */
    public List<PublicCase> similarCases(CategoryPath category, DistrictPath district, Duration within) {
        if (within.isNegative()) {
            throw new IllegalArgumentException("within must be zero or more, was " + within);
        }
        return similar.of(category, district, within);
    }

    /** Returns with whom a complaint is now, and why its promises end when they do, to everybody; empty as {@link #publicCase(String)}. */
    public Optional<Standing> standing(String number) {
        return standings.of(number);
    }

    /** Returns the same to whoever has number and secret of a complaint; empty as {@link #progress}. */
    public Optional<Standing> standing(String number, String secret) {
        return opened(number, secret).flatMap(id -> standings.of(id, complaint -> true));
    }

    /** Returns the same to somebody who works on it; empty as {@link #view}. */
    public Optional<Standing> standing(Actor actor, ComplaintId complaint) {
        return standings.of(complaint, found -> views.maySee(actor, found));
    }

    /**
     * Returns the chain of a complaint's record, checked anew, to whoever has its number and secret; empty as {@link #progress}. A supporter
     * gets none: it holds what the person did.
     */
    public Optional<CaseChain> chain(String number, String secret) {
        return commands.opened(number, secret).flatMap(views::chain);
    }

    /**
     * Returns the whole record of a complaint to somebody who works on it, as far as it is for their eyes: {@link
     * io.github.redress.access.ReadingTable} says who reads which words. Empty when there is none, this actor has no part in it, or a newer
     * release has written to it.
     */
    public Optional<CaseView> view(Actor actor, ComplaintId complaint) {
        return views.view(actor, complaint);
    }

    /**
     * Returns which complaint has this number, typed in whatever case and with or without dashes, to somebody who may {@link #view} it; empty
     * for everybody else, as where there is none.
     */
    public Optional<ComplaintId> find(Actor actor, String number) {
        return views.find(actor, number);
    }

    /**
     * Returns what everybody would see of a reply, so that whoever writes it can look at it first; nothing is done. Refused as the reply
     * would be for what is written in it, and as {@link RefusalCode#NOT_FOUND} for whoever may not see the complaint.
     *
     * @param actor a handler or head, who acts for a department
     */
    public Answer<ReplyPreview> preview(Actor actor, ReplyRequest request) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty()
                ? views.preview(actor, request)
                        .<Answer<ReplyPreview>>map(preview -> new Done<>(preview, 0))
                        .orElseGet(Refusals::notFound)
                : Refusals.invalid(faults);
    }

    /** Returns with whom a complaint was, and how long, until now, to whoever may {@link #view} it; empty for everybody else. */
    public Optional<Holdings> holdings(Actor actor, ComplaintId complaint) {
        return views.holdings(actor, complaint);
    }

    /**
     * Returns a complaint to a department that was told of it when it was given out, to read and no more. Empty when it was not, there is
     * none, and for a tip-off, which is for nobody but those who work on it.
     */
    public Optional<CopiedCase> copied(Actor actor, ComplaintId complaint) {
        return views.copied(actor, complaint);
    }

    /** Returns what waits for whom, by what is due next. */
    public QueueDesk queues() {
        return queues;
    }

    /** Returns what happened to all complaints, and whether it is still as it was written down, for whoever looks into it. */
    public RecordDesk record() {
        return record;
    }

    /**
     * Returns what belongs to the actor's role and whether they may do it to a complaint now, in the order of a complaint's life, so
     * that a screen shows a button or says why there is none. Empty when there is no such complaint, this actor has no part in it, or a
     * newer release has written to it. A person's own case is opened by its secret, not by an account.
     */
    public List<PermittedAction> permitted(Actor actor, ComplaintId complaint) {
        return permissions.of(actor, complaint);
    }

    /**
     * Returns the same to the person who complained, or to one who supports the complaint, of what is theirs to do; empty when number and
     * secret do not belong together.
     */
    public List<PermittedAction> permitted(String number, String secret) {
        return commands.opened(number, secret)
                .map(permissions::ofThePerson)
                .or(() -> links.openedBySupporter(number, secret)
                        .map(support -> permissions.ofASupporter(support.complaint(), support.supporter())))
                .orElse(List.of());
    }

    /** Returns what people read for every name that programs use: by type, as in {@code ComplaintState}, then by name. */
    public SortedMap<String, Map<String, Text>> labels() {
        return Vocabulary.all();
    }

    /**
     * Returns what may be written into each field of a request, as it is checked, so that no screen repeats a rule.
     *
     * @param request a record of {@code io.github.redress.desk.request}, as {@code SubmitRequest.class}
     */
    public List<FieldLimit> limits(Class<? extends Record> request) {
        return commands.limits(request);
    }

    /**
     * Returns who is told of what happens, delivered under this name; {@link io.github.redress.access.NoticeTable} says who hears of what.
     *
     * @param name as for a {@link #consumer}; each way of delivery, as text messages and mail, has its own
     * @param since events recorded before are passed over in silence: the first run on an old store tells nobody of old news
     */
    public Notices notices(String name, Instant since) {
        return new Notices(consumer(name), noticeWriter, since);
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

    /**
     * Returns how {@link #reviseDeadlines} would move deadlines if this configuration held, by complaint and promise. Nothing is stored, and
     * deadlines are as they stand now: whoever publishes it later may find others.
     *
     * @param next a configuration that was read and has no faults
     */
    public List<DeadlineMove> movesUnder(Configuration next) {
        return revision.movesUnder(Objects.requireNonNull(next, "next"));
    }

    /**
     * Lets another configuration hold from now on, for whatever is decided next; what is being decided goes on under the one it began with.
     * Complaints keep the promises of the versions that they came in under. It is stored where it is new. The zone, and rules that a {@linkplain
     * ComplaintDeskBuilder#routing host's own timeline} gives, stay as they are. Called on every node, outside of transactions; {@link #reviseDeadlines} is for one of
     * them, once.
     *
     * @param next a configuration that was read and has no faults
     */
    public void reconfigure(Configuration next) {
        configuration.replace(Objects.requireNonNull(next, "next"));
    }

    /** Returns the configuration that new complaints are handled under. */
    public Configuration configuration() {
        return configuration.now().configuration();
    }

    /** Closes the storage. */
    @Override
    public void close() {
        storage.close();
    }

    private static ZoneId firstZone(Configuration configuration) {
        return configuration.calendars().values().stream()
                .findFirst()
                .map(calendar -> calendar.zone())
                .orElse(ZoneOffset.UTC);
    }
}
