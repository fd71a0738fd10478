package io.github.redress.examples.benchmarks.scoring;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary form of COPY: each value behind its length, all in network order. */
final class CopyRows {

    /** The signature, no flags, no extension. */
    private static final byte[] HEAD = Arrays.copyOf("PGCOPY\n\u00FF\r\n".getBytes(StandardCharsets.ISO_8859_1), 19);

    private static final int END = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream rows = new DataOutputStream(bytes);

    CopyRows() throws IOException {
        rows.write(HEAD);
    }

    void begin(int columns) throws IOException {
        rows.writeShort(columns);
    }

    void id(UUID value) throws IOException {
        rows.writeInt(Long.BYTES * 2);
        rows.writeLong(value.getMostSignificantBits());
        rows.writeLong(value.getLeastSignificantBits());
    }

    void number(long value) throws IOException {
        rows.writeInt(Long.BYTES);
        rows.writeLong(value);
    }

    void small(int value) throws IOException {
        rows.writeInt(Integer.BYTES);
        rows.writeInt(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) throws IOException {
        rows.writeInt(value.length);
        rows.write(value);
    }

    /** Ends the rows and sends them. */
    void send(CopyIn into) throws IOException, SQLException {
        rows.writeShort(END);
        byte[] all = bytes.toByteArray();
        into.writeToCopy(all, 0, all.length);
        into.endCopy();
    }
}
