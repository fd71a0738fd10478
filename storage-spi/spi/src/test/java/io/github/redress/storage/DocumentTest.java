package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final Blob CONTENT = new Blob("calendar", 1, new byte[] {1});

    @ParameterizedTest(name = "a kind of {0} and a name of {1} characters")
    @CsvSource({"0, 1", "65, 1", "1, 0", "1, 201"})
    void refusesNamesOutOfBounds(int kindLength, int nameLength) {
        String kind = "k".repeat(kindLength);
        String name = "n".repeat(nameLength);

        assertThatThrownBy(() -> new Document(kind, name, 1, CONTENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document has a kind of 1 to 64 and a name of 1 to 200 characters, was \"" + kind
                        + "\", \"" + name + "\"");
    }

    @Test
    void longestNamesAreKept() {
        Document document = new Document("k".repeat(64), "n".repeat(200), 1, CONTENT);

        assertThat(document.kind()).hasSize(64);
        assertThat(document.name()).hasSize(200);
    }

    @Test
    void refusesAVersionBelowOne() {
        assertThatThrownBy(() -> new Document("calendar", "city", 0, CONTENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version must be 1 or more, was 0");
    }

    @Test
    void equalDocumentsHaveEqualBytes() {
        assertThat(new Blob("calendar", 1, new byte[] {1})).isEqualTo(CONTENT).hasSameHashCodeAs(CONTENT);
        assertThat(new Blob("calendar", 1, new byte[] {2})).isNotEqualTo(CONTENT);
        assertThat(CONTENT).hasToString("calendar/1 (1 bytes)");
    }
}
