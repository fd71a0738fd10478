package io.github.redress.storage.files;

import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.StorageException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** A process of its own that stages and confirms in a folder, and says on its output what was acknowledged. */
final class Uploads {

    static final Instant AT = Instant.parse("2026-03-02T12:00:00Z");

    private Uploads() {}

    /** Takes the folder, how many bytes each upload has, and how many uploads there are. */
    public static void main(String[] arguments) {
        try {
            FileAttachments attachments = FileAttachments.in(Path.of(arguments[0]));
            byte[] sealed = new byte[Integer.parseInt(arguments[1])];
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                AttachmentId id = new AttachmentId(UUID.randomUUID(), UUID.randomUUID());
                attachments.stage(id, AT, new ByteArrayInputStream(sealed));
                System.out.println("staged " + id.subject() + " " + id.ref());
                attachments.confirm(id);
                System.out.println("confirmed " + id.subject() + " " + id.ref());
            }
        } catch (StorageException e) {
            System.out.println("failed " + e.getMessage());
        }
    }
}
