package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.WorkingDays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final Targets targets = new Targets();
    private final FileFaults faults = new FileFaults();

    @Test
    void theSameTargetIsReadOnceAndAnotherOneAnew() {
        Optional<SlaTarget> first = read("{\"type\":\"WORKING_DAYS\",\"days\":5}");

        assertThat(first).contains(WorkingDays.of(5));
        assertThat(read("{\"days\":5,\"type\":\"WORKING_DAYS\"}").orElseThrow()).isSameAs(first.orElseThrow());
        assertThat(read("{\"type\":\"WORKING_DAYS\",\"days\":6}")).contains(WorkingDays.of(6));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void faultyTargetIsFaultyEachTime() {
        String unknownKey = "{\"type\":\"WORKING_DAYS\",\"days\":5,\"hours\":1}";

        read(unknownKey);
        read(unknownKey);
        read("{\"type\":\"DAYS\"}");
        read("{\"type\":\"DAYS\"}");

        assertThat(faults.list())
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .containsExactly("UNKNOWN_FIELD /hours", "UNKNOWN_FIELD /hours", "BAD_VALUE /type", "BAD_VALUE /type");
    }

    @Test
    void moreTargetsThanAreKeptAreReadAllTheSame() {
        for (int days = 0; days < 3_000; days++) {
            assertThat(read("{\"type\":\"WORKING_DAYS\",\"days\":" + days + "}"))
                    .contains(WorkingDays.of(days));
        }
    }

    private Optional<SlaTarget> read(String json) {
        StrictValue value = StrictJson.parseLine("", json, 1, faults).orElseThrow();
        return targets.read(value, faults);
    }
}
