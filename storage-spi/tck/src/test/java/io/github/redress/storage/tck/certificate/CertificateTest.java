package io.github.redress.storage.tck.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CertificateTest {

    @TempDir
    Path folder;

    @Test
    void wholeRunWithoutFailuresCertifiesAndNamesWhatTheStoreCannotDo() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Whole.class));

        assertThat(text("Whole"))
                .startsWith("CERTIFIED, 11 checks skipped, by the Redress storage kit 0.")
                .contains("\nkill and power failure: not examined; test them as the guide says\n")
                .contains("test          " + Subjects.Whole.class.getName())
                .contains("store         a store in memory")
                .contains("capabilities  none")
                .contains("ways          own, pool of 1, READ COMMITTED")
                .contains("model         50 sequences\n")
                .containsPattern("DocumentContract +4 +0 +0 +0\n")
                .containsPattern("ModelContract +1 +0 +0 +0\n")
                .contains("Not supported\n")
                .contains("  PersonalContract.eraseLeavesNoTrace: the fixture gives no dump\n")
                .contains("  DropContract.storeGoesOnAfterConnectionsBroke: the fixture breaks no connections\n")
                .contains("  BackupContract.consumerGoesOnOnTheCopy: the fixture restores no copy\n");
    }

    @Test
    void oneCheckAloneIsIncomplete() throws IOException {
        run(DiscoverySelectors.selectMethod(
                Subjects.Whole.class, "absentDocumentIsEmpty", "io.github.redress.storage.tck.Trial"));

        assertThat(text("Whole"))
                .startsWith("INCOMPLETE")
                .contains("model         0 sequences, of at least 50 wanted")
                .contains("  DocumentContract.documentIsWrittenOnce (own, pool of 1, READ COMMITTED)\n")
                .containsPattern("DocumentContract +1 +0 +0 +3\n");
    }

    @Test
    void runThatSkippedNothingSaysNothingOfSkips() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Flawed.class));

        assertThat(text("Flawed")).startsWith("NOT CERTIFIED by the Redress storage kit 0.");
    }

    @Test
    void failureAndMissingChaptersRefuse() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Flawed.class));

        assertThat(text("Flawed"))
                .startsWith("NOT CERTIFIED")
                .contains("  DocumentContract.documentIsWrittenOnce (own, pool of 1, READ COMMITTED): ")
                .contains("ModelContract is not implemented by the test class\n")
                .containsPattern("DocumentContract +3 +1 +0 +0\n");
    }

    @Test
    void skipOfTheAuthorsOwnIsACheckNotRun() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Evasive.class));

        assertThat(text("Evasive"))
                .doesNotContain("Not supported")
                .contains("  DocumentContract.documentIsWrittenOnce (own, pool of 1, READ COMMITTED): ")
                .contains("not today");
    }

    @Test
    void overriddenCheckIsOneNotRun() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Overriding.class));

        assertThat(text("Overriding"))
                .containsPattern("DocumentContract +3 +0 +0 +1\n")
                .contains("Not run\n  DocumentContract.absentDocumentIsEmpty (own, pool of 1, READ COMMITTED)\n");
    }

    @Test
    void classThatCannotStartIsNotCertified() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Unstartable.class));

        assertThat(text("Unstartable"))
                .startsWith("NOT CERTIFIED")
                .contains("  Unstartable.the class itself (any way): "
                        + "java.lang.IllegalStateException: no database is running\n");
    }

    @Test
    void machinesReadTheSame() throws IOException {
        run(DiscoverySelectors.selectClass(Subjects.Flawed.class));

        assertThat(Files.readString(folder.resolve("redress-certificate-Flawed.json")))
                .contains("\"verdict\" : \"NOT CERTIFIED\"")
                .contains("\"skippedChecks\" : 0")
                .contains("\"notExamined\" : \"kill and power failure: not examined; test them as the guide says\"")
                .contains("\"missingChapters\" : [")
                .contains("\"check\" : \"documentIsWrittenOnce\"")
                .containsPattern("\"name\" : \"DocumentContract\",\\s+\"passed\" : 3,\\s+\"failed\" : 1,");
    }

    private void run(DiscoverySelector selector) {
        LauncherConfig ownListenerOnly = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(ownListenerOnly)) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selector)
                                    .configurationParameter("jqwik.database", "")
                                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                    .build(),
                            new CertificateListener(folder));
        }
    }

    private String text(String test) throws IOException {
        return Files.readString(folder.resolve("redress-certificate-" + test + ".txt"));
    }
}
