package io.github.redress.storage.files;

import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lies where in the folder:
 *
 * <ul>
 *   <li>{@code redress-attachments-1} says whose folder it is and in which form;
 *   <li>{@code incoming/<second>.<nano>.<random>} is being uploaded, since that instant;
 *   <li>{@code staged/<subject>_<ref>} waits for its command;
 *   <li>{@code kept/<end of subject>/<subject>/<ref>} is referred to. Ids begin with the time and end at random, so the end
 *       spreads them over 256 folders.
 * </ul>
 */
record AttachmentFolder(Path path) {

    private static final String MARK = "redress-attachments-";
    private static final int FORM = 1;
    private static final long LITTLE_SPACE = 1 << 20;
    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern STAGED = Pattern.compile("(" + UUID_TEXT + ")_(" + UUID_TEXT + ")");
    private static final Pattern INCOMING = Pattern.compile("(-?[0-9]{1,17})\\.([0-9]{1,9})\\." + UUID_TEXT);

    /** Opens a folder, and makes what is missing in it. */
    static AttachmentFolder open(Path path) {
        AttachmentFolder folder = new AttachmentFolder(path);
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path);
                Disk.force(Disk.above(path));
            }
            folder.requireOurs();
            for (Path each : List.of(folder.incomingFolder(), folder.stagedFolder(), folder.keptFolder())) {
                Disk.createFolders(path, each);
            }
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw new StorageException(
                    "cannot open attachments in " + path + ": it is a file; name a folder for them", e);
        } catch (IOException e) {
            throw folder.failed("open attachments", e);
        }
    }

    private void requireOurs() throws IOException {
        Path mark = path.resolve(MARK + FORM);
        if (Files.exists(mark)) {
            return;
        }
        for (Path each : Disk.list(path)) {
            String name = each.getFileName().toString();
            if (name.startsWith(MARK) && !name.equals(MARK + FORM)) {
                throw new StorageException(
                        "cannot open attachments in " + path + ": their form is \"" + name
                                + "\" and this release knows \"" + MARK + FORM
                                + "\"; use the release that wrote them, or a newer one",
                        null);
            }
            if (!name.startsWith(MARK)) {
                throw new StorageException(
                        "cannot open attachments in " + path + ": it holds other things, as \"" + name
                                + "\"; name a folder that is empty or not there",
                        null);
            }
        }
        try {
            Files.createFile(mark);
        } catch (FileAlreadyExistsException e) {
            return; // another process opened the folder at the same moment
        }
        Disk.force(path);
    }

    private Path incomingFolder() {
        return path.resolve("incoming");
    }

    Path stagedFolder() {
        return path.resolve("staged");
    }

    private Path keptFolder() {
        return path.resolve("kept");
    }

    /** Returns where to write what begins to arrive: never the same file twice. */
    Path incoming(Instant at) {
        return incomingFolder().resolve(at.getEpochSecond() + "." + at.getNano() + "." + UUID.randomUUID());
    }

    Path staged(AttachmentId id) {
        return stagedFolder().resolve(id.subject() + "_" + id.ref());
    }

    Path kept(AttachmentId id) {
        return kept(id.subject()).resolve(id.ref().toString());
    }

    /** Returns the folder of a subject. */
    Path kept(UUID subject) {
        String text = subject.toString();
        return keptFolder().resolve(text.substring(text.length() - 2)).resolve(text);
    }

    /** Returns what is staged now. */
    List<AttachmentId> staged() throws IOException {
        List<AttachmentId> ids = new ArrayList<>();
        for (Path file : Disk.list(stagedFolder())) {
            Matcher name = STAGED.matcher(file.getFileName().toString());
            if (name.matches()) {
                ids.add(new AttachmentId(UUID.fromString(name.group(1)), UUID.fromString(name.group(2))));
            }
        }
        return ids;
    }

    /** Removes what began to arrive before the instant and never came to its end. */
    void removeIncoming(Instant before) throws IOException {
        for (Path file : Disk.list(incomingFolder())) {
            if (begunAt(file).filter(at -> at.isBefore(before)).isPresent()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<Instant> begunAt(Path incoming) {
        Matcher name = INCOMING.matcher(incoming.getFileName().toString());
        return name.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    /** Returns the exception that says what could not be done, why, and what to do about it where that is known. */
    StorageException failed(String doing, IOException e) {
        String reason = e instanceof FileSystemException at && at.getReason() != null
                ? at.getReason() + " (" + at.getFile() + ")"
                : e.getMessage();
        String kind = e.getClass() == FileSystemException.class || e.getClass() == IOException.class
                ? ""
                : e.getClass().getSimpleName() + " ";
        return new StorageException("cannot " + doing + " in " + path + ": " + kind + reason + advice(), e);
    }

    /** Asks the disk, since the words of its refusals depend on the system's language. */
    private String advice() {
        try {
            if (Files.exists(path) && !Files.isWritable(path)) {
                return "; this process may not write there: give it the right, or mount the disk for writing";
            }
            long free = Files.getFileStore(Files.exists(path) ? path : Disk.above(path))
                    .getUsableSpace();
            return free < LITTLE_SPACE ? "; only " + free + " bytes are free there: make room and do it again" : "";
        } catch (IOException unknown) {
            return "";
        }
    }
}
