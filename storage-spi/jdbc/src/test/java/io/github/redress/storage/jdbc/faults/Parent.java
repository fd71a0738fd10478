package io.github.redress.storage.jdbc.faults;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What a {@link ChildJvm} has of its parent: lines to it, each in one piece so that a killed process leaves no half of one,
 * and lines from it. Where the parent has gone the child ends.
 */
final class Parent {

    private static final int FAILED = 3;

    private final FileOutputStream output = new FileOutputStream(FileDescriptor.out);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private Parent() {}

    /** Says that the child runs. */
    static Parent hello() {
        Parent parent = new Parent();
        run("parent", parent::listen);
        parent.say("main");
        return parent;
    }

    void say(String line) {
        try {
            output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line. */
    String hear() {
        try {
            return heard.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the child, its other threads too. */
    void goodbye() {
        Runtime.getRuntime().halt(0);
    }

    /** Runs work on a thread of its own; where it fails, the child fails. */
    static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setUncaughtExceptionHandler((failed, e) -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        });
        thread.start();
    }

    private void listen() {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                heard.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
