package io.github.redress.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CloudEventsTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Pattern SEALED = Pattern.compile("\\{\"ref\":\"([^\"]+)\",\"hash\":\"([^\"]+)\"}");

    private final CloudEvents events = CloudEvents.from(URI.create("https://complaints.example.org"));

    static Stream<ComplaintEvent> oneOfEach() {
        return Events.oneOfEach().stream();
    }

    @Test
    void saysWhatHappenedToWhatAndWhen() {
        assertThat(written(new ComplaintAccepted()))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"01994a2f-1c00-7000-8000-00000000002a/2\","
                        + "\"source\":\"https://complaints.example.org\","
                        + "\"type\":\"io.github.redress.ComplaintAccepted\","
                        + "\"subject\":\"01994a2f-1c00-7000-8000-00000000002a\",\"time\":\"2026-09-14T01:00:00Z\","
                        + "\"recordedtime\":\"2026-09-14T01:00:00.123456789Z\",\"sequence\":\"0000000002\","
                        + "\"dataversion\":1,\"datacontenttype\":\"application/json\",\"data\":{}}");
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyEventIsACloudEvent(ComplaintEvent event) throws IOException {
        assertThat(faults(written(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void noEventHoldsWhatStandsForWords(ComplaintEvent event) {
        String stored = new String(EventCodec.write(Events.recorded(event)), UTF_8);

        String written = written(event);

        for (Matcher sealed = SEALED.matcher(stored); sealed.find(); ) {
            assertThat(written).doesNotContain(sealed.group(1)).doesNotContain(sealed.group(2));
        }
        assertThat(written).doesNotContain("\"ref\"");
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void dataAreTheStoredOnesButForWords(ComplaintEvent event) {
        JsonNode data = EventCodec.MAPPER.readTree(written(event)).get("data");

        JsonNode stored = EventCodec.MAPPER
                .readTree(EventCodec.write(Events.recorded(event)))
                .get("data");
        data.propertyNames()
                .forEach(name -> assertThat(stored.has(name)).as(name).isTrue());
        stored.properties().forEach(property -> {
            if (!SEALED.matcher(property.getValue().toString()).find()) {
                assertThat(data.get(property.getKey())).as(property.getKey()).isEqualTo(property.getValue());
            }
        });
    }

    @Test
    void eventOfANewerReleaseIsToldWithoutItsData() throws IOException {
        String written = written(new UnknownEvent("ComplaintTeleported", 3));

        assertThat(written)
                .contains("\"type\":\"io.github.redress.ComplaintTeleported\"", "\"dataversion\":3")
                .doesNotContain("\"data\"");
        assertThat(faults(written)).isEmpty();
    }

    @Test
    void laterEventsOfAComplaintComeLaterInTheOrderOfTexts() {
        Recorded ninth = at(9);
        Recorded tenth = at(10);

        assertThat(sequence(ninth)).isLessThan(sequence(tenth));
    }

    @Test
    void batchIsAnArrayOfTheSameEvents() {
        Recorded first = at(2);
        Recorded second = at(3);

        assertThat(new String(events.writeBatch(List.of(first, second)), UTF_8))
                .isEqualTo("[" + new String(events.write(first), UTF_8) + "," + new String(events.write(second), UTF_8)
                        + "]");
        assertThat(new String(events.writeBatch(List.of()), UTF_8)).isEqualTo("[]");
    }

    @Test
    void sourceIsAnAbsoluteUri() {
        assertThatThrownBy(() -> CloudEvents.from(URI.create("/complaints")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source must be an absolute URI, was /complaints");
    }

    /** The schema of the tests would find something: each row is a sound event with one thing changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"specversion\":\"1.0\"~\"specversion\":\"0.3\"",
                "\"specversion\":\"1.0\",~",
                "\"source\":\"https://complaints.example.org\"~\"source\":\"\"",
                "\"id\":\"01994a2f-1c00-7000-8000-00000000002a/2\",~",
                "\"time\":\"2026-09-14T01:00:00Z\"~\"time\":\"2026-09-14 01:00\"",
                "\"dataversion\"~\"dataVersion\"",
                "\"dataversion\":1~\"dataversion\":[1]",
                "\"dataversion\":1~\"dataversion\":4294967296"
            })
    void schemaOfTheTestsRefusesWhatIsNoCloudEvent(String change) throws IOException {
        String[] texts = change.split("~", -1);
        String sound = written(new ComplaintAccepted());

        assertThat(sound).contains(texts[0]);
        assertThat(faults(sound.replace(texts[0], texts[1]))).isNotEmpty();
    }

    private static Recorded at(long version) {
        Recorded any = Events.recorded(new ComplaintAccepted());
        return new Recorded(
                any.complaint(),
                version,
                any.at(),
                any.recordedAt(),
                any.actor(),
                any.versions(),
                any.previous(),
                any.event());
    }

    private String sequence(Recorded recorded) {
        return EventCodec.MAPPER
                .readTree(events.write(recorded))
                .get("sequence")
                .stringValue();
    }

    private String written(ComplaintEvent event) {
        return new String(events.write(Events.recorded(event)), UTF_8);
    }

    private static List<Error> faults(String event) throws IOException {
        try (InputStream in = CloudEventsTest.class.getResourceAsStream("/schema/cloudevent.json")) {
            Schema schema = REGISTRY.getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
            return schema.validate(event, InputFormat.JSON);
        }
    }
}
