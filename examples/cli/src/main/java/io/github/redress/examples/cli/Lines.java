package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream that are not blank. A byte order mark at the start and a carriage return at the end of a line
 * are left out. Holds one line at a time.
 */
final class Lines implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Nothing that a person or a program means takes more; a line without end must not fill the memory. */
    private static final int LONGEST = 4 << 20;

    private final InputStream in;
    private final Flushable answers;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean tooLong;

    /** Whether no byte of the line has its sign bit set: then nothing needs decoding, as in nearly every line. */
    private boolean ascii;

    private int number;

    /** Takes what to flush before the stream is waited for, so that one who asks line by line gets each answer. */
    Lines(InputStream in, Flushable answers) {
        this.in = in;
        this.answers = answers;
    }

    /** Returns the next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        while (readBytes()) {
            number++;
            String text = tooLong ? null : decoded();
            if (text == null) {
                return new Line(
                        number,
                        null,
                        tooLong ? "the line is longer than " + LONGEST + " bytes" : "the line is no UTF-8");
            }
            if (!text.isBlank()) {
                return new Line(number, text, "");
            }
        }
        return null;
    }

    private @Nullable String decoded() {
        if (ascii) {
            return new String(line, 0, length, ISO_8859_1);
        }
        try {
            String text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
            return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Reads up to the next line feed; false when nothing is left. */
    private boolean readBytes() throws IOException {
        length = 0;
        tooLong = false;
        ascii = true;
        boolean any = false;
        while (true) {
            if (position == limit && !fill()) {
                return any;
            }
            any = true;
            int end = position;
            int bits = 0;
            while (end < limit && buffer[end] != '\n') {
                bits |= buffer[end++];
            }
            ascii &= bits >= 0;
            append(end);
            if (end < limit) {
                position = end + 1;
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        answers.flush();
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    private void append(int end) {
        int added = end - position;
        tooLong |= added > LONGEST - length;
        if (tooLong) {
            position = end;
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.max(length + added, 2 * line.length));
        }
        System.arraycopy(buffer, position, line, length, added);
        length += added;
        position = end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
