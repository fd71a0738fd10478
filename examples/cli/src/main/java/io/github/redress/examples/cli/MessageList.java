package io.github.redress.examples.cli;

import io.github.redress.scoring.topic.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The messages of a {@link MessageFile}, of which only the places in the file are held: 8 bytes each. Not thread-safe. */
final class MessageList extends AbstractList<Message> implements RandomAccess {

    private static final int NEAR = 1 << 12;
    private static final int FAR = 1 << 16;

    private final FileChannel channel;
    private final long[] starts;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long bufferStart;

    private MessageList(FileChannel channel, int size) {
        this.channel = channel;
        this.starts = new long[size];
    }

    /** Finds where each message begins. */
    static MessageList read(FileChannel channel, int size) throws IOException {
        MessageList list = new MessageList(channel, size);
        long start = 0;
        for (int i = 0; i < size; i++) {
            list.starts[i] = start;
            start += Integer.BYTES + list.at(start, Integer.BYTES).getInt();
        }
        return list;
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Message get(int index) {
        try {
            int length = at(starts[index], Integer.BYTES).getInt();
            return message(at(starts[index] + Integer.BYTES, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the buffer at a place of the file. Who reads on from where the buffer ends gets much at once. */
    private ByteBuffer at(long start, int length) throws IOException {
        if (start < bufferStart || start + length > bufferStart + buffer.limit()) {
            boolean readsOn = start >= bufferStart && start <= bufferStart + buffer.limit();
            int wanted = Math.max(length, readsOn ? FAR : NEAR);
            buffer = buffer.capacity() >= wanted ? buffer.clear().limit(wanted) : ByteBuffer.allocate(wanted);
            bufferStart = start;
            while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
                // until it is full, or the file ends
            }
            buffer.flip();
        }
        return buffer.position((int) (start - bufferStart));
    }

    private static Message message(ByteBuffer record) {
        Instant at = Instant.ofEpochSecond(record.getLong(), record.getInt());
        long votes = record.getLong();
        String id = Objects.requireNonNull(text(record));
        String person = text(record);
        String title = Objects.requireNonNull(text(record));
        String text = Objects.requireNonNull(text(record));
        String category = text(record);
        String area = text(record);
        return new Message(id, at, person, title, text, votes, category, area);
    }

    private static @Nullable String text(ByteBuffer record) {
        int length = record.getInt();
        if (length < 0) {
            return null;
        }
        char[] letters = new char[length];
        record.asCharBuffer().get(letters);
        record.position(record.position() + Character.BYTES * length);
        return new String(letters);
    }
}
