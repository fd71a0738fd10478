package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ContentHash;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored once is read for ever, whatever this release writes; and what the first release stored still folds. */
class FirstFilesTest {

    /** A complaint that was received, placed, taken on, dispatched, and is being worked on, with one promise. */
    private static final List<String> BEGINNING = List.of(
            "ComplaintReceived",
            "ComplaintRouted",
            "ComplaintAccepted",
            "ComplaintDispatched",
            "AssignmentAcknowledged",
            "DeadlineSet");

    static Stream<Path> goldenFiles() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FirstFilesTest.class.getResource("/events"))
                .toURI());
        return Files.list(folder).sorted();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyFormThatWasEverStoredIsKnown(Path file) throws IOException {
        Recorded recorded = EventCodec.read(Files.readAllBytes(file));

        assertThat(recorded.event()).isNotInstanceOf(UnknownEvent.class);
        assertThat(file.getFileName().toString()).startsWith(EventCodec.type(recorded.event()) + "-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AcceptanceDeclined",
                "AnsweredDirectly",
                "AssignmentAcknowledged",
                "ComplaintAccepted",
                "ComplaintDispatched",
                "ComplaintRated",
                "ComplaintReplied",
                "ComplaintRouted",
                "ComplaintTerminated",
                "ComplaintWithdrawn",
                "DeadlineChanged",
                "DeadlineEscalated",
                "DeadlineMissed",
                "DeadlinePaused",
                "DeadlineSet",
                "DeadlineWarned",
                "FirstContactMade",
                "RedirectedToEmergency"
            })
    void complaintTakesInWhatTheFirstReleaseStored(String type) throws IOException {
        Complaint complaint = Complaint.first(golden("ComplaintReceived", 1));
        int version = 2;
        for (String before : BEGINNING.subList(1, BEGINNING.size())) {
            complaint = complaint.after(golden(before, version++));
        }

        Complaint after = complaint.after(golden(type, version));

        assertThat(after.id()).isEqualTo(complaint.id());
        assertThat(after.person()).isEqualTo(complaint.person());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ComplaintReceived", "CaseImported"})
    void complaintBeginsAsInTheFirstRelease(String type) throws IOException {
        assertThat(Complaint.first(golden(type, 1)).number()).isNotEmpty();
    }

    private static Recorded golden(String type, long version) throws IOException {
        try (InputStream in = FirstFilesTest.class.getResourceAsStream("/events/" + type + "-1.json")) {
            Recorded read = EventCodec.read(in.readAllBytes());
            return new Recorded(
                    read.complaint(),
                    version,
                    read.at(),
                    read.recordedAt(),
                    read.actor(),
                    read.versions(),
                    version == 1 ? null : ContentHash.of(new byte[0]),
                    read.event());
        }
    }
}
