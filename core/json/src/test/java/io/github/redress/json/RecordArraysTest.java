package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records as arrays: what is written is read again, and what is no such array is refused with what it lacks. */
class RecordArraysTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new RecordArrays())
            .addModule(new RedressModule())
            .build();

    /** A visit of somebody. */
    public record Visit(
            int day, ComplaintKind kind, @Nullable String note, List<DepartmentId> seen) {

        /** Refuses days that no month has. */
        public Visit {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("day must be 1 to 31, was " + day);
            }
        }
    }

    /** Visits of two. */
    public record Pair(Visit first, @Nullable Visit second) {}

    @Test
    void componentsStandInTheirOrderAndNothingIsNamed() {
        Pair pair = new Pair(
                new Visit(
                        3, ComplaintKind.PRAISE, null, List.of(DepartmentId.of("lighting"), DepartmentId.of("power"))),
                null);

        String written = MAPPER.writeValueAsString(pair);

        assertThat(written).isEqualTo("[[3,\"PRAISE\",null,[\"lighting\",\"power\"]],null]");
        assertThat(MAPPER.readValue(written, Pair.class)).isEqualTo(pair);
    }

    @Test
    void arraysThatAreNoRecordAreRefused() {
        assertRefused("[3,\"PRAISE\"]", "2 of 4 components are there");
        assertRefused("[3,\"PRAISE\",null,[],true]", "4 components were wanted");
        assertRefused("{\"day\":3}", "an array of 4 was wanted");
        assertRefused("[32,\"PRAISE\",null,[]]", "day must be 1 to 31, was 32");
        assertRefused("[\"x\",\"PRAISE\",null,[]]", "not a valid `int` value");
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> MAPPER.readValue(text, Visit.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(why);
    }
}
