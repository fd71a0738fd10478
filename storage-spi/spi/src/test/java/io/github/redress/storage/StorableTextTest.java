package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that a database would change are refused by every value that holds one, so that no adapter meets them. */
class StorableTextTest {

    private static final Blob BYTES = new Blob("bytes", 1, new byte[0]);

    private static Stream<Arguments> values() {
        return Stream.of(
                value("a number", text -> new Head(text, Instant.EPOCH, null, List.of())),
                value("a label", text -> new Label(text, Instant.EPOCH)),
                value("a command key", text -> new CommandKey(text, new byte[0])),
                value("a document's kind", text -> new Document(text, "name", 1, BYTES)),
                value("a document's name", text -> new Document("kind", text, 1, BYTES)),
                value("a type", text -> new Blob(text, 1, new byte[0])));
    }

    private static Arguments value(String what, Consumer<String> make) {
        return Arguments.of(what, make);
    }

    @ParameterizedTest
    @MethodSource("values")
    void halfASurrogatePairIsRefused(String what, Consumer<String> make) {
        assertThatThrownBy(() -> make.accept("灯\uD83D-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " must be Unicode without the character 0, had U+D83D alone at position 2 of 4");
        assertThatThrownBy(() -> make.accept("灯\uD83D\uDCA1\uDCA1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " must be Unicode without the character 0, had U+DCA1 alone at position 4 of 4");
    }

    @ParameterizedTest
    @MethodSource("values")
    void characterZeroIsRefused(String what, Consumer<String> make) {
        assertThatThrownBy(() -> make.accept("ab\0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " must be Unicode without the character 0, had U+0000 alone at position 3 of 3");
    }

    @ParameterizedTest
    @MethodSource("values")
    void anyOtherTextIsTaken(String what, Consumer<String> make) {
        assertThatCode(() -> make.accept("路灯 \uD83D\uDCA1 é\u0301\t\uFFFF"))
                .as(what)
                .doesNotThrowAnyException();
    }
}
