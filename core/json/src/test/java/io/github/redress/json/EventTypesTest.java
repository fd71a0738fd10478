package io.github.redress.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of a release in which one type has its third form: the first called the line "number", the second "phone". */
class EventTypesTest {

    private static final EventTypes LATER = new EventTypes(
            Map.of("RedirectedToEmergency", List.of(renaming("number", "phone"), renaming("phone", "line"))));

    private static UnaryOperator<JsonNode> renaming(String before, String after) {
        return data -> {
            ObjectNode next = ((ObjectNode) data).deepCopy();
            next.set(after, next.remove(before));
            return next;
        };
    }

    @Test
    void firstFormIsReadStepByStep() {
        assertThat(read(1, "{\"number\":\"119\"}")).isEqualTo(new RedirectedToEmergency("119"));
    }

    @Test
    void formInBetweenTakesTheStepsThatAreLeft() {
        assertThat(read(2, "{\"phone\":\"119\"}")).isEqualTo(new RedirectedToEmergency("119"));
    }

    @Test
    void lastFormIsReadAsItIs() {
        assertThat(read(3, "{\"line\":\"119\"}")).isEqualTo(new RedirectedToEmergency("119"));
    }

    @Test
    void formBehindTheLastIsOfANewerRelease() {
        assertThat(read(4, "{\"line\":\"119\"}")).isEqualTo(new UnknownEvent("RedirectedToEmergency", 4));
        assertThat(read(0, "{\"line\":\"119\"}")).isEqualTo(new UnknownEvent("RedirectedToEmergency", 0));
    }

    @Test
    void eventIsWrittenInTheLastForm() {
        assertThat(LATER.schema(new RedirectedToEmergency("119"))).isEqualTo(3);
        assertThat(LATER.schema(new ComplaintEvent.ComplaintAccepted())).isEqualTo(1);
        assertThat(LATER.schema(new UnknownEvent("ComplaintTeleported", 7))).isEqualTo(7);
    }

    @Test
    void typeWithoutStepsHasOneForm() {
        String stored = new String(EventCodec.write(Events.recorded(new RedirectedToEmergency("119"))), UTF_8);

        assertThat(EventCodec.read(stored.getBytes(UTF_8)).event()).isEqualTo(new RedirectedToEmergency("119"));
        assertThat(EventCodec.read(
                                stored.replace("\"schema\":1", "\"schema\":2").getBytes(UTF_8))
                        .event())
                .isEqualTo(new UnknownEvent("RedirectedToEmergency", 2));
    }

    private static ComplaintEvent read(int schema, String data) {
        String stored = new String(EventCodec.write(Events.recorded(new RedirectedToEmergency("119"))), UTF_8)
                .replace("\"schema\":1", "\"schema\":" + schema)
                .replace("{\"line\":\"119\"}", data);
        return EventCodec.read(stored.getBytes(UTF_8), LATER).event();
    }
}
