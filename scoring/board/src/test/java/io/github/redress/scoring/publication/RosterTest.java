package io.github.redress.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Text NAME = Text.of("水务局", "Water bureau");
    private static final String HALF = "wat\uD83D";

    /** A document would name another unit, and its own reader refuse it. */
    @Test
    void idWithHalfACharacterIsRefusedWhereverItStands() {
        String message = "an id must be of whole characters, had half of one among 4";

        assertThatThrownBy(() -> Roster.builder().unit(HALF, NAME).build()).hasMessage(message);
        assertThatThrownBy(() -> Roster.builder().unit("water", NAME, HALF).build())
                .hasMessage(message);
        assertThatThrownBy(() -> Roster.builder().group(HALF, NAME).build()).hasMessage(message);
        assertThatThrownBy(() ->
                        Roster.builder().counts(DepartmentId.of("sewers"), HALF).build())
                .hasMessage(message);
    }

    @Test
    void idWithARareCharacterIsAnId() {
        Roster roster = Roster.builder().unit("\uD83D\uDEB0", NAME).build();

        assertThat(roster.name("\uD83D\uDEB0")).isEqualTo(NAME);
    }
}
