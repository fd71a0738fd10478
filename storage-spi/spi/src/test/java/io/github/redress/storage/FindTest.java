package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void refusesALimitOutOfBounds(int limit) {
        assertThatThrownBy(() -> Find.under("open", limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 1000, was " + limit);
    }

    @Test
    void questionFromACursorIsTheSameQuestion() {
        Find first = Find.under("open", 1000);

        assertThat(first.from("place").cursor()).isEqualTo("place");
        assertThat(first.from("place").from(null)).isEqualTo(first);
    }
}
