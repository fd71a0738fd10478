package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Supporter;
import io.github.redress.desk.DocketRunner.Order;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.UnmergeRequest;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What binds complaints to each other and to further people: supporters, duplicates, merging. One method per command.
 *
 * <p>Complaints about one trouble go on in one of them, the main one. A department answers there; the answer is every duplicate's too,
 * and each person rates it for their own complaint. Until then a duplicate can be taken out again: it goes on where it stood, with the
 * departments that had it, and its clocks resume as after a pause. After that it goes on by itself when its person, unhappy with the
 * answer, is heard: with the departments that answered, which promise anew if they have to do it again.
 *
 * <p>Whoever takes a complaint back takes back only their own: what went on in it goes on by itself. So does what has no answer yet when
 * the main complaint ends in another way.
 */
public final class LinkDesk {

    private static final Duration USUAL_WINDOW = Duration.ofDays(30);

    private final DocketRunner runner;
    private final DuplicateSearch search;
    private final DeskCommands commands;
    private final People people;
    private final Transactions transactions;
    private final Seal seal;
    private final Ids ids;

    LinkDesk(
            DocketRunner runner,
            DuplicateSearch search,
            DeskCommands commands,
            People people,
            Transactions transactions,
            Seal seal,
            Ids ids) {
        this.runner = runner;
        this.search = search;
        this.commands = commands;
        this.people = people;
        this.transactions = transactions;
        this.seal = seal;
        this.ids = ids;
    }

    /**
     * Somebody has the same trouble. The same person is counted once, through whatever channel and however often they join, and never
     * beside a complaint of their own; the answer is the same in each case, so that it tells nobody who else is there. Whether the
     * phone number or the account is the person's, the host has seen to.
     */
    public Answer<SupportReceipt> join(Actor actor, JoinRequest request) {
        return join(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<SupportReceipt> join(Actor actor, JoinRequest request, @Nullable CommandKey key) {
        List<Fault> faults = commands.faults(actor, request);
        if (!faults.isEmpty()) {
            return Refusals.invalid(faults);
        }
        Optional<UUID> known = people.who(request.phone(), request.account());
        if (known.isEmpty()) {
            return Refusals.invalid(List.of(
                    new Fault("phone", Text.of("须填写电话或账号，且只填其一", "give a phone number or an account, and not both"))));
        }
        Joining joining = joining(actor, request, known.get());
        return runner.run(new Order<>(
                actor,
                Action.JOIN,
                key,
                request,
                from -> from.byNumber(Base32.normalizedNumber(request.number())).map(ComplaintId::of),
                Complaint::id,
                (docket, complaint, tx, personal) -> join(docket, complaint, tx, personal, joining),
                complaint -> receipt(complaint, joining.as(complaint))));
    }

    /**
     * Somebody who joins.
     *
     * @param known as whom they are known: by what they gave, and by the account that they act under
     * @param madeBy as whom the person is known who complained
     * @param tellAt where they want to be told, null where they do not
     */
    private record Joining(
            List<UUID> known, Set<UUID> madeBy, @Nullable String tellAt) {

        /** Returns as whom they count: as whom the complaint knows them already, else by what they gave. */
        UUID as(Complaint complaint) {
            return known.stream()
                    .filter(one -> madeBy.contains(one)
                            || complaint.proceedings().links().supporter(one).isPresent())
                    .findFirst()
                    .orElse(known.get(0));
        }
    }

    /** Whoever joins their own complaint must be told apart before there is an answer, which is the same in each case. */
    private Joining joining(Actor actor, JoinRequest request, UUID given) {
        Set<UUID> madeBy = transactions.read(from -> from.byNumber(Base32.normalizedNumber(request.number()))
                .flatMap(id -> from.load(id, null))
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(file -> people.whoMade(file.current(), from))
                .orElse(Set.of()));
        List<UUID> known = Stream.concat(Stream.of(given), People.account(actor).map(people::withAccount).stream())
                .distinct()
                .toList();
        return new Joining(known, madeBy, request.tellAt());
    }

    private void join(
            Docket docket, Complaint complaint, Storage.Transaction tx, List<Personal> personal, Joining joining) {
        if (complaint.subject().kind() == ComplaintKind.TIP_OFF) {
            docket.refuse(Refusals.notFound());
            return;
        }
        UUID person = ids.random();
        Supporter supporter = new Supporter(
                joining.as(complaint), person, new Sealing(seal, person, personal).closeIfAny(joining.tellAt()));
        docket.give(complaint.id(), new JoinComplaint(supporter, joining.madeBy()));
        boolean isNew = docket.file(complaint.id())
                .current()
                .proceedings()
                .links()
                .supporters()
                .contains(supporter);
        if (isNew) {
            LinkedCases.joined(docket, complaint, joining.known(), supporter, people, tx);
        }
    }

    /**
     * A supporter takes their support back; where they were to be told is erased at once, with the key that it was sealed by. Number and
     * secret prove who they are.
     */
    public Answer<SupportReceipt> leave(Actor actor, LeaveRequest request) {
        return leave(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<SupportReceipt> leave(Actor actor, LeaveRequest request, @Nullable CommandKey key) {
        List<Fault> faults = commands.faults(actor, request);
        if (!faults.isEmpty()) {
            return Refusals.invalid(faults);
        }
        String secret = Base32.normalize(request.secret());
        LeaveRequest printed = new LeaveRequest(Base32.normalizedNumber(request.number()), secret);
        return runner.run(new Order<>(
                actor,
                Action.LEAVE,
                key,
                printed,
                from -> from.byNumber(printed.number()).map(ComplaintId::of),
                Complaint::id,
                (docket, complaint, tx, personal) -> whoHas(secret, complaint, tx)
                        .ifPresentOrElse(
                                who -> leave(docket, complaint, who), () -> docket.refuse(Refusals.notFound())),
                complaint -> new SupportReceipt(complaint.id(), complaint.number(), secret)));
    }

    private static void leave(Docket docket, Complaint complaint, UUID who) {
        complaint.proceedings().links().supporter(who).ifPresent(supporter -> {
            docket.give(complaint.id(), new LeaveComplaint(who));
            LinkedCases.left(docket, complaint, who);
            docket.erase(supporter.person());
        });
    }

    /**
     * A complaint tells of the same trouble as another one, and goes on there; what goes on in it goes along. Linked to a duplicate, it
     * goes on in that one's main complaint. Answers where the duplicate stands.
     */
    public Answer<CaseStatus> linkDuplicate(Actor actor, LinkDuplicateRequest request) {
        return linkDuplicate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> linkDuplicate(Actor actor, LinkDuplicateRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.LINK_DUPLICATE,
                key,
                request,
                request.complaint(),
                (docket, complaint, tx, personal) -> mainOf(docket, request.of())
                        .ifPresentOrElse(
                                main -> {
                                    runner.requireMay(docket, actor, Action.LINK_DUPLICATE, main);
                                    LinkedCases.link(docket, complaint, main, Action.LINK_DUPLICATE, people, tx);
                                },
                                () -> docket.refuse(Refusals.notFound())));
    }

    /** Several complaints go on in one, all or none. Answers where the main one stands. */
    public Answer<CaseStatus> merge(Actor actor, MergeRequest request) {
        return merge(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> merge(Actor actor, MergeRequest request, @Nullable CommandKey key) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty()
                ? runner.run(new Order<>(
                        actor,
                        Action.MERGE,
                        key,
                        request,
                        from -> Optional.of(request.main()),
                        LinkDesk::mainOf,
                        (docket, main, tx, personal) -> request.duplicates()
                                .forEach(duplicate -> merge(docket, actor, main.id(), duplicate, tx)),
                        CaseStatus::of))
                : Refusals.invalid(faults);
    }

    private void merge(Docket docket, Actor actor, ComplaintId main, ComplaintId duplicate, Storage.Transaction tx) {
        Optional<Complaint> found = docket.find(duplicate);
        if (found.isEmpty()) {
            docket.refuse(Refusals.notFound());
            return;
        }
        runner.requireMay(docket, actor, Action.MERGE, found.get());
        LinkedCases.link(docket, found.get(), docket.file(main).current(), Action.MERGE, people, tx);
    }

    /**
     * A duplicate goes on by itself again, where it stood when it was linked: with the departments that had it, with its own people and
     * with what went on in it then. Its clocks resume; the time as a duplicate counts as a pause of each. Answers where it stands.
     */
    public Answer<CaseStatus> unmerge(Actor actor, UnmergeRequest request) {
        return unmerge(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> unmerge(Actor actor, UnmergeRequest request, @Nullable CommandKey key) {
        return run(
                actor,
                Action.UNMERGE,
                key,
                request,
                request.complaint(),
                (docket, complaint, tx, personal) -> LinkedCases.separate(docket, complaint));
    }

    /** Returns complaints that may tell of the same trouble and came in at most thirty days before or after. */
    public List<DuplicateCandidate> candidates(Actor actor, ComplaintId complaint) {
        return candidates(actor, complaint, USUAL_WINDOW);
    }

    /**
     * Returns complaints that may tell of the same trouble: same category, same district, not over, no duplicates themselves. Those with
     * most supporters come first, among equals those that came in first. At most twenty, out of the hundred of the window that came in
     * last; empty for an actor who may not link, and never anything of a tip-off to a department.
     *
     * @param within how long before or after the complaint they came in, zero or more
     */
    public List<DuplicateCandidate> candidates(Actor actor, ComplaintId complaint, Duration within) {
        if (within.isNegative()) {
            throw new IllegalArgumentException("within must be zero or more, was " + within);
        }
        return search.candidates(actor, complaint, within);
    }

    /** Somebody's support of a complaint. */
    record Support(ComplaintId complaint, UUID supporter) {}

    /** Returns the complaint that a supporter's number and secret open, empty when they do not belong together. */
    Optional<Support> openedBySupporter(String number, String secret) {
        String typed = Base32.normalize(secret);
        return transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                .flatMap(id -> from.load(id, null))
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .flatMap(complaint ->
                        whoHas(typed, complaint, from).map(supporter -> new Support(complaint.id(), supporter))));
    }

    /** Who made the complaint has joined it in vain, but with the same receipt as anybody. */
    private Optional<UUID> whoHas(String secret, Complaint complaint, Storage.Reading from) {
        byte[] typed = secret.getBytes(StandardCharsets.US_ASCII);
        return Stream.concat(
                        complaint.proceedings().links().supporters().stream().map(Supporter::id),
                        people.whoMade(complaint, from).stream())
                .filter(who ->
                        MessageDigest.isEqual(people.secret(complaint, who).getBytes(StandardCharsets.US_ASCII), typed))
                .findFirst();
    }

    private SupportReceipt receipt(Complaint complaint, UUID supporter) {
        return new SupportReceipt(complaint.id(), complaint.number(), people.secret(complaint, supporter));
    }

    private Answer<CaseStatus> run(
            Actor actor,
            Action action,
            @Nullable CommandKey key,
            Record request,
            ComplaintId complaint,
            DocketRunner.Work work) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty()
                ? runner.run(new Order<>(
                        actor,
                        action,
                        key,
                        request,
                        from -> Optional.of(complaint),
                        Complaint::id,
                        work,
                        CaseStatus::of))
                : Refusals.invalid(faults);
    }

    /** Returns the complaint, or where it goes on. */
    private static Optional<Complaint> mainOf(Docket docket, ComplaintId id) {
        return docket.find(id).flatMap(complaint -> docket.find(mainOf(complaint)));
    }

    private static ComplaintId mainOf(Complaint complaint) {
        MainLink main = complaint.proceedings().links().main();
        return main == null ? complaint.id() : main.main();
    }
}
