package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full in the middle of a write: a clear error, no half write, and all is well once there is room. */
class FullDiskTest {

    private static final int IN_THE_WAY = 256 * 1024;

    @TempDir
    private Path folder;

    /** A file system of 3 MB of its own, which only this process sees; needs the right to mount one. */
    @Test
    void sqliteOnAFullDiskGoesOnOnceThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> mounting = List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=3m none \"$0\" && exec \"$@\"",
                disk.toString());
        assumeTrue(runs(mounting), "no right to mount a small file system");
        Path file = disk.resolve("city.db");
        String classPath = System.getProperty("java.class.path");

        try (ChildJvm child = ChildJvm.start(
                mounting, classPath, folder, Filler.class, file.toString(), Integer.toString(IN_THE_WAY))) {
            child.await("main");
            assertThat(child.lineOfTheLiving())
                    .matches("full \\d+ .*")
                    .contains(" in " + file + ": the disk is full; make room, nothing of this transaction was written");
            assertThat(child.lineOfTheLiving()).isEqualTo("room");
            String counts = child.lineOfTheLiving();
            assertThat(counts).startsWith("told ").contains("lost=0", "half=0");
            Faults.say("a full disk, SQLite: " + counts);
        }
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            List<String> whole = new java.util.ArrayList<>(command);
            whole.add("true");
            return new ProcessBuilder(whole).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
