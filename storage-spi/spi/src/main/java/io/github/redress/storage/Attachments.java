package io.github.redress.storage;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where files that come with complaints and replies live: sealed bytes, too large for the tables of a {@link Storage}, and
 * never in its transactions. A port of its own; a city without attachments needs none.
 *
 * <p>A folder and a database cannot commit together. So the core goes in steps, and a crash between any two of them loses
 * nothing that a committed event refers to, and leaves nothing behind but orphans:
 *
 * <ol>
 *   <li>{@link #stage} when the bytes arrive, before any command: from then on they are on the disk and can be opened.
 *   <li>The command that refers to them. It {@linkplain #find finds} them first, and refuses what was staged too long ago.
 *       Its {@link Append} holds a {@link Personal} with the same ref: name and kind of the file, sealed.
 *   <li>{@link #confirm} after the commit. Where a crash prevents it, the bytes are staged still, and can be opened.
 *   <li>{@link #collect} now and then. It asks of each that is staged for long whether {@link Storage.Reading#personal}
 *       has its ref: if so it is confirmed now, if not it belongs to nobody and goes.
 *   <li>{@link #erase} after {@link Storage.Transaction#erase} has committed; again, when a crash came in between.
 * </ol>
 *
 * <p>Between asking and removing in step 4 a command could commit that refers to the bytes. So the instant given to
 * {@code collect} must lie well before the oldest one that step 2 accepts: as an hour for commands, and a day for
 * collecting.
 *
 * <p>All methods are called from many threads, and on many nodes, at once. No exception of a driver leaves an adapter: it
 * is wrapped once in {@link StorageException}, with its cause.
 */
public interface Attachments {

    /** Returns the most bytes that one attachment may have. Asked by whoever shows a form. */
    long sizeLimit();

    /**
     * Keeps the bytes, on the disk when it returns, until they are confirmed or collected. Called once for each file that
     * arrives.
     *
     * @param at when; what {@link #collect} goes by
     * @param sealed read to its end, and closed by the caller
     * @return {@link StageResult.TooLarge} when there is more than {@link #sizeLimit()}; nothing of it is kept then
     * @throws IllegalArgumentException if there is an attachment with this id already, which stays as it was
     * @throws java.io.UncheckedIOException if the bytes could not be read to their end; nothing of them is kept
     * @throws StorageException if they could not be written; nothing of them can be opened
     */
    StageResult stage(AttachmentId id, Instant at, InputStream sealed);

    /** Returns what is known of an attachment, staged or confirmed; empty when it is not there. Called once a reference. */
    Optional<Attachment> find(AttachmentId id);

    /**
     * Returns the bytes of an attachment, staged or confirmed; empty when it is not there. The caller closes them. Called
     * once for each one shown.
     */
    Optional<InputStream> open(AttachmentId id);

    /**
     * Keeps a staged attachment for good. Called after the commit of the command that refers to it; any number of times.
     *
     * @return false when it is not there, as after an erasure
     */
    boolean confirm(AttachmentId id);

    /**
     * Goes through what was staged before an instant and never confirmed: confirms what is referred to, and removes the
     * rest, with what broken uploads left behind. Called now and then, outside any transaction.
     *
     * @param limit the most attachments to go through, at least 1
     * @param isReferredTo whether a committed event refers to it; what it throws gets out, and the attachment stays
     */
    Collected collect(Instant stagedBefore, int limit, Predicate<AttachmentId> isReferredTo);

    /**
     * Removes all attachments of a subject, staged and confirmed. Called when a person asks, any number of times.
     *
     * @return how many were removed
     */
    int erase(UUID subject);
}
