package io.github.redress.storage.files;

import io.github.redress.storage.Attachment;
import io.github.redress.storage.AttachmentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** One file: a head of 16 bytes, which are a mark and the instant of staging, and then the sealed bytes. */
final class AttachmentFile {

    private static final int HEAD = 16;
    private static final int MARK = 0x52444131; // RDA1 in ASCII

    private AttachmentFile() {}

    /**
     * Writes a new file and forces it to the disk.
     *
     * @return how many bytes there were; more than the limit when it stopped there
     */
    static long write(Path file, Instant at, InputStream sealed, long limit) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeAll(channel, head(at));
            byte[] buffer = new byte[8192];
            long size = 0;
            for (int read = read(sealed, buffer); read >= 0; read = read(sealed, buffer)) {
                size += read;
                if (size > limit) {
                    return size;
                }
                writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
            return size;
        }
    }

    /** A failure to read is the caller's, who gave the stream; one to write is the disk's. */
    private static int read(InputStream sealed, byte[] buffer) {
        try {
            return sealed.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer head(Instant at) {
        return ByteBuffer.allocate(HEAD)
                .putInt(MARK)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .flip();
    }

    static Attachment describe(Path file, AttachmentId id) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Attachment(id, stagedAt(bytes, file), Files.size(file) - HEAD);
        }
    }

    /** Returns the sealed bytes. The caller closes them. */
    static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            stagedAt(bytes, file);
            return bytes;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static Instant stagedAt(InputStream bytes, Path file) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(bytes.readNBytes(HEAD));
        if (head.remaining() < HEAD || head.getInt() != MARK) {
            throw new IOException(
                    file + " is damaged: it does not begin as an attachment does; restore it from a backup");
        }
        return Instant.ofEpochSecond(head.getLong(), head.getInt());
    }
}
