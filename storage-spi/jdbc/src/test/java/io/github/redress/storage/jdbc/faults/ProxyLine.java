package io.github.redress.storage.jdbc.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One connection through a {@link Proxy}. Messages of the driver are passed on up to each Sync, so that it is known which
 * statements go out together.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">PostgreSQL, message
 * formats</a>.
 */
final class ProxyLine {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;
    private static final String RAISE_DISK_FULL =
            "DO $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$";

    /** One message, and the statement it is about, empty where it is about none. */
    private record Message(byte[] bytes, String sql) {}

    private final Proxy proxy;
    private final Socket driver;
    private final Socket server;
    private final Map<String, String> prepared = new HashMap<>();
    private final List<Message> waiting = new ArrayList<>();
    private volatile boolean cutAtAnswer;

    ProxyLine(Proxy proxy, Socket driver, Socket server) {
        this.proxy = proxy;
        this.driver = driver;
        this.server = server;
    }

    void passToServer() {
        try (driver;
                server;
                DataInputStream in = new DataInputStream(driver.getInputStream());
                OutputStream out = server.getOutputStream()) {
            passStartup(in, out);
            while (true) {
                Message message = next(in);
                waiting.add(message);
                char type = (char) message.bytes()[0];
                if (type == 'S' || type == 'Q' || type == 'H' || type == 'X' || type == 'p') {
                    passWaiting(out);
                }
            }
        } catch (IOException e) {
            // one of them has closed the line
        }
    }

    void passToDriver() {
        byte[] buffer = new byte[8192];
        try (driver;
                server;
                OutputStream out = driver.getOutputStream()) {
            for (int read = server.getInputStream().read(buffer);
                    read >= 0 && !cutAtAnswer;
                    read = server.getInputStream().read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one of them has closed the line
        }
    }

    private static void passStartup(DataInputStream in, OutputStream out) throws IOException {
        int code;
        do {
            int length = in.readInt();
            byte[] rest = in.readNBytes(length - 4);
            code = ByteBuffer.wrap(rest).getInt();
            out.write(ByteBuffer.allocate(length).putInt(length).put(rest).array());
        } while (code == SSL_REQUEST || code == GSS_REQUEST);
    }

    private Message next(DataInputStream in) throws IOException {
        byte type = in.readByte();
        int length = in.readInt();
        byte[] rest = in.readNBytes(length - 4);
        byte[] whole = ByteBuffer.allocate(length + 1)
                .put(type)
                .putInt(length)
                .put(rest)
                .array();
        String[] words = new String(rest, StandardCharsets.UTF_8).split("\0", 3);
        return switch (type) {
            case 'P' -> {
                prepared.put(words[0], words[1]);
                yield new Message(whole, words[1]);
            }
            case 'B' -> new Message(whole, prepared.getOrDefault(words[1], ""));
            case 'Q' -> new Message(whole, words[0]);
            default -> new Message(whole, "");
        };
    }

    private void passWaiting(OutputStream out) throws IOException {
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        for (Message message : waiting) {
            Accident accident = proxy.take(message.sql());
            if (accident != null) {
                happen(accident, together, out);
                waiting.clear();
                return;
            }
            together.writeBytes(message.bytes());
        }
        waiting.clear();
        out.write(together.toByteArray());
    }

    private void happen(Accident accident, ByteArrayOutputStream before, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        waiting.forEach(message -> whole.writeBytes(message.bytes()));
        switch (accident) {
            case COMMITTED_AND_CUT -> {
                cutAtAnswer = true;
                out.write(whole.toByteArray());
            }
            case CUT_WHILE_COMMITTING -> {
                // The server may be faster with its answer than this thread is with the cut.
                cutAtAnswer = true;
                out.write(whole.toByteArray());
                throw new IOException("cut");
            }
            case CUT_BEFORE_COMMIT -> throw new IOException("cut");
            case CUT_MID_STATEMENT -> {
                out.write(whole.toByteArray(), 0, whole.size() / 2);
                throw new IOException("cut");
            }
            case DISK_FULL -> {
                byte[] raise = (RAISE_DISK_FULL + "\0").getBytes(StandardCharsets.UTF_8);
                before.writeBytes(ByteBuffer.allocate(5 + raise.length)
                        .put((byte) 'Q')
                        .putInt(4 + raise.length)
                        .put(raise)
                        .array());
                out.write(before.toByteArray());
            }
        }
    }
}
