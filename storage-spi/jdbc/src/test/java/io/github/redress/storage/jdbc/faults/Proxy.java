package io.github.redress.storage.jdbc.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between driver and server, passes everything on, and has an accident when it is told to. */
final class Proxy implements AutoCloseable {

    private final int serverPort;
    private final ServerSocket listening;
    private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Accident> next = new AtomicReference<>();

    private Proxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Proxy before(int serverPort) {
        try {
            Proxy proxy = new Proxy(serverPort);
            daemon("proxy", proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("no proxy", e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Makes an accident happen to the next statement that it befalls. */
    void expect(Accident accident) {
        next.set(accident);
    }

    /** Returns whether the accident is still to come. */
    boolean isExpecting() {
        return next.get() != null;
    }

    /** Returns the accident that befalls a statement, and never again; null for none. */
    Accident take(String sql) {
        Accident accident = next.get();
        return accident != null && accident.befalls(sql) && next.compareAndSet(accident, null) ? accident : null;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                open.add(server);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                ProxyLine line = new ProxyLine(this, client, server);
                daemon("proxy, to the server", line::passToServer);
                daemon("proxy, to the driver", line::passToDriver);
            } catch (IOException e) {
                // the proxy is closed, or the server is away: the driver sees its line cut
            }
        }
    }

    static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Closeable each : open) {
            each.close();
        }
    }
}
