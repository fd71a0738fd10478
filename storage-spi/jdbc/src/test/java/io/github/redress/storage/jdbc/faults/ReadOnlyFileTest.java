package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.Folders;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that this process may read and not write: refused in words, and not a byte of it changed. Rights do not bind root,
 * so where root runs the build another user opens the file.
 */
class ReadOnlyFileTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    private Path folder;

    private Path city;
    private List<String> user;
    private String classPath;

    @BeforeEach
    void fileOfSomebodyElse() throws Exception {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        city = shared.resolve("city.db");
        try (Storage storage = SqliteStorage.open(city)) {
            Work.write(storage, new Lane(0).step(1));
        }
        Folders.letAll(folder, true);
        classPath = copiedClassPath();
        assumeTrue(city.toFile().setReadOnly(), "this file system knows no rights");
        user = Files.isWritable(city) ? AS_NOBODY : List.of();
        assumeTrue(mayRead(), "another user cannot be had (setpriv), or may not enter " + folder);
    }

    @AfterEach
    void fileThatCanBeDeleted() {
        Folders.letAll(city.getParent(), true);
    }

    @Test
    void readOnlyFileIsRefusedAndLeftAsItIs() throws Exception {
        Folders.letAll(city.getParent(), true);
        byte[] before = Files.readAllBytes(city);

        String answer = openedBySomebodyElse();

        assertThat(answer)
                .isEqualTo("refused cannot use " + city
                        + ": it may not be written; give this process the right to write the file and its folder");
        assertThat(Files.readAllBytes(city)).isEqualTo(before);
    }

    @Test
    void readOnlyFolderIsRefusedAndLeftAsItIs() throws Exception {
        Folders.letAll(city.getParent(), false);
        byte[] before = Files.readAllBytes(city);

        String answer = openedBySomebodyElse();

        assertThat(answer).startsWith("refused ").contains(" in " + city + ": the file ");
        assertThat(Files.readAllBytes(city)).isEqualTo(before);
        assertThat(city.getParent().toFile().list()).containsExactly("city.db");
    }

    private String openedBySomebodyElse() throws InterruptedException {
        try (ChildJvm child = ChildJvm.start(user, classPath, folder, Opener.class, city.toString(), "2")) {
            child.await("main");
            return child.lineOfTheLiving();
        }
    }

    private boolean mayRead() throws InterruptedException {
        List<String> command = new ArrayList<>(user);
        command.addAll(List.of("test", "-r", city.toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Copies what the other user needs to where that user may read it. */
    private String copiedClassPath() throws IOException, URISyntaxException, ClassNotFoundException {
        Path copies = Files.createDirectory(folder.resolve("classes"));
        List<String> copied = new ArrayList<>();
        for (Class<?> each : List.of(
                Opener.class,
                SqliteStorage.class,
                Storage.class,
                org.slf4j.Logger.class,
                Class.forName("org.sqlite.JDBC"))) {
            Path from = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path to = copies.resolve(copied.size() + "-" + from.getFileName());
            Folders.copy(from, to);
            copied.add(to.toString());
        }
        Folders.letAll(copies, true);
        return String.join(File.pathSeparator, copied);
    }
}
