package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandKeyTest {

    @Test
    void refusesACommandKeyOutOfBounds() {
        String key = "k".repeat(201);

        assertThatThrownBy(() -> new CommandKey(key, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a command key has 1 to 200 characters, was \"" + key + "\"");
        assertThatThrownBy(() -> new CommandKey("", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a command key has 1 to 200 characters, was \"\"");
    }
}
