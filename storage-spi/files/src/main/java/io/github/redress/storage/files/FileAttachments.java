package io.github.redress.storage.files;

import io.github.redress.storage.Attachment;
import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Attachments;
import io.github.redress.storage.Collected;
import io.github.redress.storage.StageResult;
import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Attachments as files in a folder of their own, on a local disk. Several processes may use the same folder.
 *
 * <ol>
 *   <li>Bytes are written to {@code incoming}, forced to the disk, and moved to {@code staged} in one step: nobody sees half
 *       of them.
 *   <li>Confirming moves the file to {@code kept} in one step. Who reads meanwhile finds it in one place or the other.
 *   <li>After each step the folders are forced to the disk too: what was told to be there is there after a power cut.
 *   <li>What a killed process leaves in {@code incoming} or {@code staged} goes when it is collected.
 * </ol>
 *
 * <p>Names of files are made of ids alone. The bytes come sealed; an erased file is deleted, and not overwritten, which
 * disks of today would not do in place.
 */
public final class FileAttachments implements Attachments {

    private static final long DEFAULT_SIZE_LIMIT = 50L * 1024 * 1024;

    private final AttachmentFolder folder;
    private final long sizeLimit;

    private FileAttachments(AttachmentFolder folder, long sizeLimit) {
        this.folder = folder;
        this.sizeLimit = sizeLimit;
    }

    /** Opens the attachments in a folder as {@link #in(Path, long)} does, of at most 50 MiB each. */
    public static FileAttachments in(Path folder) {
        return in(folder, DEFAULT_SIZE_LIMIT);
    }

    /**
     * Opens the attachments in a folder.
     *
     * @param folder made where it is missing; the folder above it must exist
     * @param sizeLimit the most bytes of one attachment, at least 1
     * @throws StorageException if the folder cannot be made or holds other things, or was made by a newer release
     */
    public static FileAttachments in(Path folder, long sizeLimit) {
        if (sizeLimit < 1) {
            throw new IllegalArgumentException("sizeLimit must be 1 or more, was " + sizeLimit);
        }
        return new FileAttachments(AttachmentFolder.open(folder.toAbsolutePath().normalize()), sizeLimit);
    }

    @Override
    public long sizeLimit() {
        return sizeLimit;
    }

    @Override
    public StageResult stage(AttachmentId id, Instant at, InputStream sealed) {
        Objects.requireNonNull(sealed, "sealed");
        if (Files.exists(folder.staged(id)) || Files.exists(folder.kept(id))) {
            throw new IllegalArgumentException("attachment " + id.ref() + " is there already; an id is used once");
        }
        Path incoming = folder.incoming(at);
        try {
            long size = AttachmentFile.write(incoming, at, sealed, sizeLimit);
            if (size > sizeLimit) {
                return new StageResult.TooLarge(sizeLimit);
            }
            Disk.move(incoming, folder.staged(id));
            return new StageResult.Staged(size);
        } catch (IOException e) {
            throw folder.failed("stage attachment " + id.ref(), e);
        } finally {
            Disk.deleteQuietly(incoming); // moved away by now, unless something failed or it was too large
        }
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return first(id, "find", file -> AttachmentFile.describe(file, id));
    }

    @Override
    public Optional<InputStream> open(AttachmentId id) {
        return first(id, "open", AttachmentFile::open);
    }

    @Override
    public boolean confirm(AttachmentId id) {
        try {
            return keep(id) || Files.exists(folder.kept(id));
        } catch (IOException e) {
            throw folder.failed("confirm attachment " + id.ref(), e);
        }
    }

    /** Moves a staged file to those kept, and returns whether it was this call that did. */
    private boolean keep(AttachmentId id) throws IOException {
        Path staged = folder.staged(id);
        Path kept = folder.kept(id);
        while (Files.exists(staged)) {
            Disk.createFolders(folder.path(), Disk.above(kept));
            try {
                Disk.move(staged, kept);
                return true;
            } catch (NoSuchFileException e) {
                // another node moved the file, or an erasure removed the folder: look again
            }
        }
        return false;
    }

    @Override
    public Collected collect(Instant stagedBefore, int limit, Predicate<AttachmentId> isReferredTo) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
        try {
            folder.removeIncoming(stagedBefore);
            int seen = 0;
            int confirmed = 0;
            int removed = 0;
            for (AttachmentId id : folder.staged()) {
                if (seen < limit && isStagedBefore(id, stagedBefore)) {
                    seen++;
                    if (isReferredTo.test(id)) {
                        confirmed += keep(id) ? 1 : 0;
                    } else {
                        removed += Files.deleteIfExists(folder.staged(id)) ? 1 : 0;
                    }
                }
            }
            return new Collected(confirmed, removed);
        } catch (IOException e) {
            throw folder.failed("collect attachments staged before " + stagedBefore, e);
        }
    }

    private boolean isStagedBefore(AttachmentId id, Instant instant) throws IOException {
        try {
            return AttachmentFile.describe(folder.staged(id), id).stagedAt().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false; // another node was faster
        }
    }

    /** What is staged goes first: confirmed meanwhile, it is found among what is kept. */
    @Override
    public int erase(UUID subject) {
        try {
            int removed = 0;
            for (AttachmentId id : folder.staged()) {
                if (id.subject().equals(subject)) {
                    removed += Files.deleteIfExists(folder.staged(id)) ? 1 : 0;
                }
            }
            Path kept = folder.kept(subject);
            for (Path file : Disk.list(kept)) {
                removed += Files.deleteIfExists(file) ? 1 : 0;
            }
            removeIfEmpty(kept);
            Disk.force(folder.stagedFolder());
            return removed;
        } catch (IOException e) {
            throw folder.failed("erase the attachments of subject " + subject, e);
        }
    }

    private static void removeIfEmpty(Path kept) throws IOException {
        try {
            if (Files.deleteIfExists(kept)) {
                Disk.force(Disk.above(kept));
            }
        } catch (DirectoryNotEmptyException e) {
            Disk.force(kept); // a file came in between
        }
    }

    private interface Look<T> {
        T at(Path file) throws IOException;
    }

    /** Looks where it is kept, where it is staged, and again where it is kept: it may have moved in between. */
    private <T> Optional<T> first(AttachmentId id, String doing, Look<T> look) {
        for (Path file : List.of(folder.kept(id), folder.staged(id), folder.kept(id))) {
            try {
                return Optional.of(look.at(file));
            } catch (NoSuchFileException e) {
                // it is not here: look on
            } catch (IOException e) {
                throw folder.failed(doing + " attachment " + id.ref(), e);
            }
        }
        return Optional.empty();
    }
}
