package io.github.redress.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Collected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of uploads loses nothing that it acknowledged, and leaves only orphans. */
class KilledUploadsTest {

    private static final int KILLS = 5;
    private static final int SIZE = 20_000;

    private final Set<AttachmentId> staged = new HashSet<>();
    private final Set<AttachmentId> confirmed = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void acknowledgedUploadsSurvive() throws IOException {
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(7 + kill);
        }

        FileAttachments attachments = FileAttachments.in(folder.resolve("attachments"));
        for (AttachmentId id : staged) {
            try (InputStream sealed = attachments.open(id).orElseThrow()) {
                assertThat(sealed.readAllBytes()).hasSize(SIZE);
            }
        }
        Collected collected = attachments.collect(Instant.MAX, 1000, id -> false);
        assertThat(collected.removed()).isLessThanOrEqualTo(KILLS);
        assertThat(confirmed)
                .hasSizeGreaterThan(KILLS)
                .allMatch(id -> attachments.find(id).isPresent());
        System.out.println("faults: uploads killed: kills=" + KILLS + ", acknowledged=" + staged.size() + ", lost=0");
    }

    /** Kills while further uploads go on, since the child never waits for us. */
    private void killAfter(int lines) throws IOException {
        Process child = ChildProcess.start(folder.resolve("attachments"), SIZE, 1_000_000);
        try (BufferedReader said = child.inputReader()) {
            int seen = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                note(line);
                if (++seen == lines) {
                    child.toHandle().destroyForcibly(); // leaves its output to be read
                }
            }
        } finally {
            child.destroyForcibly().onExit().join();
        }
    }

    /** The last line may be cut off, and then acknowledges nothing. */
    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[2].length() == 36) {
            AttachmentId id = new AttachmentId(UUID.fromString(words[1]), UUID.fromString(words[2]));
            (words[0].equals("staged") ? staged : confirmed).add(id);
        }
    }
}
