package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.OversightEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SealedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files under {@code events/} are the first form of each event. They never change; new forms get new files. */
class EventCodecTest {

    private static final SealedText REASON = new SealedText(new UUID(4, 4), ContentHash.of("reason"));

    static Stream<ComplaintEvent> events() {
        return Events.oneOfEach().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatTheGoldenFileSays(ComplaintEvent event) throws IOException {
        assertThat(text(EventCodec.write(Events.recorded(event)))).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsTheGoldenFile(ComplaintEvent event) throws IOException {
        assertThat(EventCodec.read(bytes(golden(event)))).isEqualTo(Events.recorded(event));
    }

    @Test
    void everyEventTypeHasAGoldenFile() {
        Stream<Class<?>> permitted = Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
                .flatMap(type -> type.isInterface() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type))
                .filter(type -> type != UnknownEvent.class)
                .distinct();

        assertThat(events().map(event -> event.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        permitted.map(Class::getName).toList());
    }

    /**
     * An older node tells what a newer release wrote by the number of the snapshot's form, and folds: only then does it see
     * the event that it does not know, and leaves the case alone. Without another number it would write over it.
     */
    @Test
    void aReleaseWithAnotherEventHasAnotherFormOfSnapshots() throws IOException {
        String types = events().map(event -> EventCodec.type(event) + "/" + EventCodec.schema(event))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(types)
                .as("with every type, form or value that is new, raise SNAPSHOT_SCHEMA and write a file of that number")
                .isEqualTo(resource("/snapshots/" + EventCodec.SNAPSHOT_SCHEMA + ".txt"));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        ComplaintEvent event = new ComplaintEvent.ComplaintRated(SatisfactionRating.BASIC, null, null);

        assertThat(text(EventCodec.write(Events.recorded(event)))).endsWith("\"data\":{\"rating\":\"BASIC\"}}");
    }

    @Test
    void whoIsAccusedAndForWhichDepartmentSomebodyIsRecusedIsReadAsItWasWritten() {
        ComplaintEvent recused = new OversightEvent.StaffRecused("li-2", DepartmentId.of("lighting"), REASON);
        ComplaintEvent.CaseImported imported = accusing(List.of("li-1", "li-2"));

        for (ComplaintEvent event : List.of(recused, imported)) {
            assertThat(EventCodec.read(EventCodec.write(Events.recorded(event))).event())
                    .isEqualTo(event);
        }
        assertThat(text(EventCodec.write(Events.recorded(imported))))
                .endsWith("\"accused\":[],\"accusedStaff\":[\"li-1\",\"li-2\"]}}");
        assertThat(text(EventCodec.write(Events.recorded(accusing(List.of()))))).endsWith("\"accused\":[]}}");
        assertThat(Complaint.first(Events.recorded(imported)).subject().accusedStaff())
                .containsExactlyInAnyOrder("li-1", "li-2");
    }

    private static ComplaintEvent.CaseImported accusing(List<String> staff) {
        return new ComplaintEvent.CaseImported(
                "old-system",
                "1",
                "20260914-7K3M9Q",
                new UUID(9, 9),
                ComplaintKind.TIP_OFF,
                Channel.IMPORT,
                CategoryPath.of("roads"),
                DistrictPath.of("city"),
                Instant.parse("2026-09-14T01:00:00Z"),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                staff);
    }

    @Test
    void readsATypeOrFormOfANewerReleaseAsUnknown() throws IOException {
        String golden = golden(new ComplaintEvent.ComplaintAccepted());

        assertThat(EventCodec.read(bytes(golden.replace("ComplaintAccepted", "ComplaintTeleported")))
                        .event())
                .isEqualTo(new UnknownEvent("ComplaintTeleported", 1));
        assertThat(EventCodec.read(bytes(golden.replace("\"schema\":1", "\"schema\":2")))
                        .event())
                .isEqualTo(new UnknownEvent("ComplaintAccepted", 2));
    }

    @Test
    void readsAValueOfANewerReleaseInAKnownTypeAsUnknown() throws IOException {
        String golden = golden(new ComplaintEvent.ComplaintRated(SatisfactionRating.VERY_SATISFIED, null, null));

        assertThat(EventCodec.read(bytes(golden.replace("VERY_SATISFIED", "OVER_THE_MOON")))
                        .event())
                .isEqualTo(new UnknownEvent("ComplaintRated", 1));
    }

    @Test
    void ignoresKeysThatALaterReleaseAdded() throws IOException {
        String golden = golden(new ComplaintEvent.ComplaintAccepted());

        Recorded read = EventCodec.read(bytes(golden.replace("\"data\":{}", "\"data\":{\"mood\":\"good\"}")));

        assertThat(read.event()).isEqualTo(new ComplaintEvent.ComplaintAccepted());
    }

    @Test
    void neverWritesAnEventItDoesNotKnow() {
        assertThatThrownBy(() -> EventCodec.write(Events.recorded(new UnknownEvent("ComplaintTeleported", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ComplaintTeleported");
    }

    @Test
    void saysHowManyBytesCannotBeReadAndNotWhatTheyAre() {
        assertThatThrownBy(() -> EventCodec.read(bytes("{\"type\":\"王女士")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bytes are no stored event")
                .hasMessageNotContaining("王女士");
        assertThatThrownBy(() -> EventCodec.readSnapshot(bytes("{"))).hasMessage("these 1 bytes are no snapshot");
    }

    private static String golden(ComplaintEvent event) throws IOException {
        return resource("/events/" + EventCodec.type(event) + "-" + EventCodec.schema(event) + ".json")
                .strip();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EventCodecTest.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file " + name).isNotNull();
            return text(in.readAllBytes());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
