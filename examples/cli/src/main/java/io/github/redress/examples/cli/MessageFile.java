package io.github.redress.examples.cli;

import io.github.redress.scoring.topic.Message;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Messages that wait in a file until all of them are there; standard input cannot be read twice. */
final class MessageFile implements Closeable {

    /** What a message has besides its texts: seconds, nanoseconds and votes. */
    private static final int NUMBERS = Long.BYTES + Integer.BYTES + Long.BYTES;

    private final Path file = Files.createTempFile("redress", ".messages");
    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    private @Nullable FileChannel channel;
    private @Nullable IOException failure;
    private int size;

    MessageFile() throws IOException {}

    /** Adds a message; where it cannot be kept, {@link #messages} says so. */
    void add(Message message) {
        @Nullable
        String[] texts = {
            message.id(), message.person(), message.title(), message.text(), message.category(), message.area()
        };
        int bytes = NUMBERS;
        for (String text : texts) {
            bytes += Integer.BYTES + (text == null ? 0 : Character.BYTES * text.length());
        }
        Instant at = message.at();
        ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + bytes).putInt(bytes);
        record.putLong(at.getEpochSecond()).putInt(at.getNano()).putLong(message.votes());
        for (String text : texts) {
            record.putInt(text == null ? -1 : text.length());
            if (text != null) {
                record.asCharBuffer().put(text); // as they came, half of a surrogate pair too
                record.position(record.position() + Character.BYTES * text.length());
            }
        }
        try {
            out.write(record.array());
            size++;
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Returns the messages so far; no more can be added. */
    MessageList messages() throws IOException {
        if (failure != null) {
            throw failure;
        }
        out.close();
        channel = FileChannel.open(file);
        return MessageList.read(channel, size);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (channel != null) {
                channel.close(); // before the file is deleted, as some systems want it
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
