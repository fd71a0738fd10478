package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.Reading;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.HandlingCommand.AddFiles;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Attachments;
import io.github.redress.storage.Collected;
import io.github.redress.storage.StageResult;
import io.github.redress.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that come with complaints and replies. Their bytes are sealed as people's words are, and never in the tables of the store.
 *
 * <ol>
 *   <li>The bytes are staged when they arrive: by whoever answers, or by the person with number and secret.
 *   <li>A command within an hour refers to what was staged, as {@link ComplaintDesk#reply} or {@link #add}; then it is kept.
 *   <li>The host calls {@link #collect} now and then, about once an hour: what no command referred to goes.
 * </ol>
 */
public final class FileDesk {

    /** What was staged so long ago no command may refer to any more. */
    private static final Duration ORPHANED = Duration.ofDays(1);

    /** What sealing adds to a file: form, nonce, salt and tag. */
    private static final int SEALING = 1 + 12 + 16 + 16;

    private final DeskCommands commands;
    private final StagedFiles staged;
    private final Transactions transactions;
    private final AccessPolicy access;
    private final Views views;
    private final Seal seal;
    private final Ids ids;

    FileDesk(
            DeskCommands commands,
            StagedFiles staged,
            Transactions transactions,
            AccessPolicy access,
            Views views,
            Seal seal,
            Ids ids) {
        this.commands = commands;
        this.staged = staged;
        this.transactions = transactions;
        this.access = access;
        this.views = views;
        this.seal = seal;
        this.ids = ids;
    }

    /**
     * Takes the bytes of a file that somebody who may answer will attach to a reply. They are held in memory while they are
     * sealed. The reply finds them also when its complaint was linked to another one, or taken out again, in between.
     *
     * @param bytes read to its end, and closed by the caller
     * @throws IllegalStateException if the desk was given no place for files
     * @throws UncheckedIOException if the bytes could not be read to their end; nothing of them is kept
     */
    public Answer<StagedFile> stage(Actor actor, StageFileRequest request, InputStream bytes) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty()
                ? stage(actor, Action.REPLY, request.complaint(), request.name(), request.mediaType(), bytes)
                : Refusals.invalid(faults);
    }

    /** Takes the bytes of a file that the person will add to what they wrote, in the same way. Number and secret prove who they are. */
    public Answer<StagedFile> stage(Actor actor, StagePersonFileRequest request, InputStream bytes) {
        List<Fault> faults = commands.faults(actor, request);
        return faults.isEmpty()
                ? commands.opened(request.number(), request.secret())
                        .map(id -> stage(actor, Action.ADD_FILES, id, request.name(), request.mediaType(), bytes))
                        .orElseGet(Refusals::notFound)
                : Refusals.invalid(faults);
    }

    /** The person adds files to what they wrote. Number and secret prove who they are. */
    public Answer<CaseStatus> add(Actor actor, AddFilesRequest request) {
        return add(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> add(Actor actor, AddFilesRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.ADD_FILES,
                request,
                request.files(),
                key,
                (complaint, words) -> new AddFiles(words.attach(request.files())));
    }

    /**
     * Returns a file to somebody who works on its complaint and may read what it came with; empty when there is none, it was erased, or it
     * is not for their eyes.
     */
    public Optional<FileContent> read(Actor actor, ComplaintId complaint, UUID ref) {
        return read(
                complaint,
                ref,
                found -> views.maySee(actor, found),
                found -> recorded -> Reading.of(actor, found).files(recorded));
    }

    /**
     * Returns a file to whoever has the complaint's number and secret: what the person added, what came with replies that they were
     * given, and where it shares the answer of another complaint, what came with public replies there; empty for any other.
     */
    public Optional<FileContent> read(String number, String secret, UUID ref) {
        Optional<ComplaintId> own = commands.opened(number, secret);
        return own.flatMap(id -> read(id, ref, found -> true, found -> recorded -> filesOfThePerson(recorded.event())))
                .or(() -> own.flatMap(this::beside)
                        .flatMap(other -> read(
                                other, ref, found -> true, found -> recorded -> filesOfEverybody(recorded.event()))));
    }

    private Optional<ComplaintId> beside(ComplaintId complaint) {
        return transactions.read(from -> Views.readable(from, complaint.value()).flatMap(Views::beside));
    }

    /**
     * Goes through what was staged more than a day ago and never kept: keeps what a command refers to, and removes the rest.
     *
     * @param limit the most files to go through, at least 1; call again at once when it was reached
     * @throws IllegalStateException if the desk was given no place for files
     */
    public Collected collect(int limit) {
        return staged.place()
                .collect(
                        staged.clock().instant().minus(ORPHANED),
                        limit,
                        id -> transactions.read(from -> from.personal(id.ref()).isPresent()));
    }

    private Answer<StagedFile> stage(
            Actor actor, Action action, ComplaintId id, String name, String mediaType, InputStream bytes) {
        Attachments place = staged.place();
        List<CaseFile> read = transactions.read(from -> whereItGoesOn(actor, action, id, from));
        if (read.isEmpty()) {
            return Refusals.notFound();
        }
        for (CaseFile each : read) {
            if (views.isHiddenFrom(actor, each.current())) {
                return Refusals.notFound();
            }
            if (each.current().proceedings().oversight().bars(actor)) {
                return Refusals.recused();
            }
        }
        CaseFile file = read.get(read.size() - 1);
        Complaint complaint = file.current();
        if (!access.may(actor, action, complaint)) {
            return Refusals.notPermitted();
        }
        long limit = place.sizeLimit() - SEALING;
        byte[] content = content(bytes, limit);
        if (content.length == 0 || content.length > limit) {
            return wrongSize(limit);
        }
        UUID ref = ids.random();
        byte[] sealed = seal.closeFile(complaint.person(), ref, content);
        StageResult result = place.stage(
                new AttachmentId(complaint.person(), ref), staged.clock().instant(), new ByteArrayInputStream(sealed));
        return result instanceof StageResult.Staged
                ? new Done<>(
                        new StagedFile(
                                ref, complaint.person(), name, mediaType, content.length, ContentHash.of(sealed)),
                        file.version())
                : wrongSize(limit);
    }

    /** Returns the complaint, and behind it the one on which such a command of the actor is carried out where that is another one. */
    private static List<CaseFile> whereItGoesOn(Actor actor, Action action, ComplaintId id, Storage.Reading from) {
        Optional<CaseFile> named = from.load(id.value(), null).flatMap(stored -> CaseFile.read(stored, from));
        MainLink link =
                named.map(file -> file.current().proceedings().links().main()).orElse(null);
        DepartmentId department = actor.actsFor();
        return link != null && department != null && CommandRunner.isForTheMain(from, action, link.main(), department)
                ? Stream.concat(named.stream(), whereItGoesOn(actor, action, link.main(), from).stream())
                        .toList()
                : named.stream().toList();
    }

    private static byte[] content(InputStream bytes, long limit) {
        try {
            return bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - SEALING, limit + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer<StagedFile> wrongSize(long limit) {
        return new Refused<>(
                RefusalCode.INVALID_REQUEST,
                List.of(new Fault(
                        "bytes", Text.of("大小应为 1 至 " + limit + " 字节", "must have 1 to " + limit + " bytes"))));
    }

    private Optional<FileContent> read(
            ComplaintId id,
            UUID ref,
            Function<Complaint, Boolean> maySee,
            Function<Complaint, Function<Recorded, List<AttachedFile>>> files) {
        Attachments place = staged.place();
        return transactions.read(from -> from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .filter(maySee::apply)
                .flatMap(complaint -> CaseFile.history(from, id.value()).stream()
                        .map(RecordReader::event)
                        .flatMap(recorded -> files.apply(complaint).apply(recorded).stream())
                        .filter(file -> file.ref().equals(ref))
                        .findFirst()
                        .flatMap(file -> from.personal(ref)
                                .flatMap(name -> seal.open(complaint.person(), file.name(), name))
                                .flatMap(name -> opened(place, complaint.person(), file)
                                        .map(bytes -> new FileContent(name, file.mediaType(), bytes))))));
    }

    private Optional<byte[]> opened(Attachments place, UUID person, AttachedFile file) {
        Optional<InputStream> sealed = place.open(new AttachmentId(person, file.ref()));
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = sealed.get()) {
            return seal.openFile(person, file, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AttachedFile> filesOfThePerson(ComplaintEvent event) {
        if (event instanceof FilesAdded added) {
            return added.files();
        }
        if (event instanceof ComplaintReplied replied) {
            return replied.attachments();
        }
        return event instanceof ReplyApproved approved ? approved.reply().files() : List.of();
    }

    private static List<AttachedFile> filesOfEverybody(ComplaintEvent event) {
        if (event instanceof ComplaintReplied replied) {
            return replied.visibility() == Visibility.PUBLIC ? replied.attachments() : List.of();
        }
        return event instanceof ReplyApproved approved && approved.reply().visibility() == Visibility.PUBLIC
                ? approved.reply().files()
                : List.of();
    }
}
