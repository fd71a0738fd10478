package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void labelsAreSortedByName() {
        assertThat(head("b", "a", "c").labels()).extracting(Label::name).containsExactly("a", "b", "c");
        assertThat(head("b", "a")).isEqualTo(head("a", "b"));
    }

    @Test
    void refusesALabelThatStandsTwice() {
        assertThatThrownBy(() -> head("open", "roads", "open"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a label stands twice in ")
                .hasMessageContaining("open")
                .hasMessageContaining("roads");
    }

    @Test
    void refusesALabelWithoutAName() {
        assertThatThrownBy(() -> new Label("", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label has 1 to 200 characters, was \"\"");
    }

    @Test
    void refusesALabelThatIsTooLong() {
        String name = "x".repeat(201);

        assertThat(new Label("x".repeat(200), NOON).name()).hasSize(200);
        assertThatThrownBy(() -> new Label(name, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label has 1 to 200 characters, was \"" + name + "\"");
    }

    private static Head head(String... labels) {
        return new Head(
                "N",
                NOON,
                null,
                List.of(labels).stream().map(name -> new Label(name, NOON)).toList());
    }
}
