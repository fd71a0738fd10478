package io.github.redress.desk;

import io.github.redress.ContentHash;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.Complaint;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.storage.Attachment;
import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Attachments;
import io.github.redress.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files on their way to a command that refers to them. */
final class StagedFiles {

    /** So long a command may refer to what was staged; far shorter than what nobody refers to is left alone. */
    static final Duration FRESH = Duration.ofHours(1);

    private final @Nullable Attachments attachments;
    private final Seal seal;
    private final Ids ids;
    private final Clock clock;

    StagedFiles(@Nullable Attachments attachments, Seal seal, Ids ids, Clock clock) {
        this.attachments = attachments;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Returns where files live, or throws where the host gave no place. */
    Attachments place() {
        if (attachments == null) {
            throw new IllegalStateException(
                    "this desk keeps no files; give it a place with ComplaintDesk.builder().attachments(...)");
        }
        return attachments;
    }

    Clock clock() {
        return clock;
    }

    /** Returns what keeps a command from referring to these files, empty where nothing does. */
    List<Fault> faults(Complaint complaint, List<StagedFile> files, Storage.Reading from) {
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Instant oldest = clock.instant().minus(FRESH);
        for (int i = 0; i < files.size(); i++) {
            StagedFile file = files.get(i);
            String where = "files[" + i + "]";
            Optional<Attachment> found = file.person().equals(complaint.person())
                    ? place().find(new AttachmentId(file.person(), file.ref()))
                    : Optional.empty();
            if (found.filter(staged -> !staged.stagedAt().isBefore(oldest)).isEmpty()) {
                faults.add(new Fault(
                        where,
                        Text.of("未上传至该诉求，或上传已超过一小时", "was not staged for this complaint, or more than an hour ago")));
            } else if (!seen.add(file.ref()) || from.personal(file.ref()).isPresent()) {
                faults.add(new Fault(where, Text.of("已附在该诉求中", "is attached already")));
            }
        }
        return faults;
    }

    /**
     * Stages a file once more, sealed as another person's and as old as it is; what was staged first goes by itself. Returns it as it is
     * where there is nothing that could be staged, which a command then refuses.
     */
    StagedFile stageFor(UUID person, StagedFile file) {
        AttachmentId from = new AttachmentId(file.person(), file.ref());
        Optional<Attachment> found = place().find(from);
        Optional<byte[]> content = found.flatMap(staged -> opened(from));
        if (content.isEmpty()) {
            return file;
        }
        UUID ref = ids.random();
        byte[] sealed = seal.closeFile(person, ref, content.get());
        place().stage(new AttachmentId(person, ref), found.get().stagedAt(), new ByteArrayInputStream(sealed));
        return new StagedFile(ref, person, file.name(), file.mediaType(), content.get().length, ContentHash.of(sealed));
    }

    private Optional<byte[]> opened(AttachmentId id) {
        Optional<InputStream> sealed = place().open(id);
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = sealed.get()) {
            return seal.openFile(id.subject(), id.ref(), bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps for good what a committed command refers to. Where that fails, collecting does it later. */
    void keep(Collection<StagedFile> files) {
        files.forEach(file -> place().confirm(new AttachmentId(file.person(), file.ref())));
    }

    /** Removes all files of a person, where the host gave a place for any. */
    void erase(UUID person) {
        if (attachments != null) {
            attachments.erase(person);
        }
    }
}
