package io.github.redress.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or read-only is named, in words that say what to do. On Linux that lets a test mount its own. */
class DiskFailuresTest {

    @TempDir
    private Path folder;

    @Test
    void fullDiskIsNamedAndKeepsWhatWasThere() throws Exception {
        List<String> said = uploadAfter(
                "mount -t tmpfs -o size=256k tmpfs '" + folder + "'",
                "; ls '" + folder + "/attachments/incoming' | wc -l");

        assertThat(said).filteredOn(line -> line.startsWith("confirmed ")).hasSize(1);
        assertThat(said)
                .filteredOn(line -> line.startsWith("failed "))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "cannot stage attachment ",
                                " in " + folder.resolve("attachments"),
                                " bytes are free there: make room"));
        assertThat(said).last().isEqualTo("0");
    }

    @Test
    void readOnlyDiskIsNamed() throws Exception {
        FileAttachments.in(folder.resolve("attachments"));

        List<String> said = uploadAfter(
                "mount --bind '" + folder + "' '" + folder + "' && mount -o remount,bind,ro '" + folder + "'", "");

        assertThat(said)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "failed cannot ",
                                " in " + folder.resolve("attachments"),
                                "may not write there",
                                "mount the disk for writing"));
    }

    /** Runs uploads of 150,000 bytes after a shell command, in a mount name space of their own, and then another one. */
    private List<String> uploadAfter(String first, String afterwards) throws IOException, InterruptedException {
        Assumptions.assumeTrue(canMount(), "this machine lets no test mount a disk (unshare -Urm)");
        String[] shell = {"unshare", "-Urm", "sh", "-c", first + " && \"$@\"" + afterwards, "sh"};
        Process child = ChildProcess.start(folder.resolve("attachments"), 150_000, 3, shell);
        try (BufferedReader said = child.inputReader()) {
            return said.lines().toList();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private boolean canMount() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return false;
        }
        String mount = "mount -t tmpfs tmpfs '" + folder + "'";
        return new ProcessBuilder("unshare", "-Urm", "sh", "-c", mount).start().waitFor() == 0;
    }
}
