package io.github.redress.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Collected;
import io.github.redress.storage.StorageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttachmentsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");
    private static final AttachmentId PICTURE = new AttachmentId(
            UUID.fromString("0197a1b2-0000-7000-8000-00000000abcd"),
            UUID.fromString("0197a1b2-0000-7000-8000-000000000001"));

    @TempDir
    private Path above;

    @Test
    void filesAreNamedByIdsAlone() throws IOException {
        FileAttachments attachments = open();

        stage(attachments);
        assertThat(files())
                .containsExactly("redress-attachments-1", "staged/" + PICTURE.subject() + "_" + PICTURE.ref());
        attachments.confirm(PICTURE);
        assertThat(files())
                .containsExactly("kept/cd/" + PICTURE.subject() + "/" + PICTURE.ref(), "redress-attachments-1");
        attachments.erase(PICTURE.subject());
        assertThat(files()).containsExactly("redress-attachments-1");
        assertThat(folder().resolve("kept/cd/" + PICTURE.subject())).doesNotExist();
    }

    /** A process that was killed while bytes arrived leaves them behind; one whose upload is still going on does, too. */
    @Test
    void brokenUploadsGoByTheirAge() throws IOException {
        FileAttachments attachments = open();
        Path old = left("-1.999999999." + UUID.randomUUID());
        Path young = left("1772452800.123456789." + UUID.randomUUID());
        Path unknown = left("notes.txt");

        assertThat(attachments.collect(Instant.ofEpochSecond(1772452800L, 123456789), 10, id -> false))
                .isEqualTo(new Collected(0, 0));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(unknown).exists();
    }

    @Test
    void opensAFolderThatIsThereAlready() throws IOException {
        Files.createDirectory(folder());
        stage(open());

        assertThat(open().find(PICTURE)).isPresent();
    }

    @Test
    void refusesAFolderWithOtherThings() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("accounts.xlsx"), "");

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(folder().toString(), "accounts.xlsx", "name a folder that is empty");
        assertThat(files()).containsExactly("accounts.xlsx");
    }

    @Test
    void refusesAFolderOfANewerForm() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("redress-attachments-2"), "");

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(folder().toString(), "\"redress-attachments-2\"", "\"redress-attachments-1\"");
        assertThat(files()).containsExactly("redress-attachments-2");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(folder(), "");

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(folder().toString(), "it is a file");
    }

    @Test
    void refusesAFolderWithoutOneAbove() {
        Path nowhere = above.resolve("missing").resolve("attachments");

        assertThatThrownBy(() -> FileAttachments.in(nowhere))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll("cannot open attachments in " + nowhere, "NoSuchFileException");
    }

    @Test
    void refusesASizeLimitBelowOne() {
        assertThatThrownBy(() -> FileAttachments.in(folder(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sizeLimit must be 1 or more, was 0");
    }

    @Test
    void damagedFileIsNamedAndKept() throws IOException {
        FileAttachments attachments = open();
        stage(attachments);
        Path staged = folder().resolve("staged").resolve(PICTURE.subject() + "_" + PICTURE.ref());
        Files.writeString(staged, "RDA");

        assertThatThrownBy(() -> attachments.open(PICTURE))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(
                        "cannot open attachment " + PICTURE.ref(), staged + " is damaged", "restore it from a backup");
        assertThatThrownBy(() -> attachments.collect(Instant.MAX, 10, id -> false))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll("cannot collect", staged + " is damaged");
        assertThat(staged).hasContent("RDA");
    }

    @Test
    void missingFolderIsNamed() throws IOException {
        FileAttachments attachments = open();
        Path incoming = folder().resolve("incoming");
        Files.delete(incoming);

        assertThatThrownBy(() -> stage(attachments))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(
                        "cannot stage attachment " + PICTURE.ref() + " in " + folder(), incoming.toString());
    }

    private Path folder() {
        return above.resolve("attachments");
    }

    private FileAttachments open() {
        return FileAttachments.in(folder());
    }

    private Path left(String incoming) throws IOException {
        return Files.createFile(folder().resolve("incoming").resolve(incoming));
    }

    private static void stage(FileAttachments attachments) {
        attachments.stage(PICTURE, NOON, new ByteArrayInputStream(new byte[] {1, 2, 3}));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile)
                    .map(each -> folder().relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }
}
