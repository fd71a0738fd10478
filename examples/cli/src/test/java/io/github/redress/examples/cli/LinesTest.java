package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void blankLinesAreLeftOutButCounted() throws IOException {
        assertThat(lines("\n  \na\n\t\r\nb\n\n")).containsExactly(new Line(3, "a", ""), new Line(5, "b", ""));
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreNoPartOfALine() throws IOException {
        assertThat(lines("\uFEFF{}\r\n{}\r\n"))
                .extracting(line -> line.text().strip())
                .containsExactly("{}", "{}");
    }

    @Test
    void lastLineNeedsNoEnd() throws IOException {
        assertThat(lines("a\nb")).containsExactly(new Line(1, "a", ""), new Line(2, "b", ""));
    }

    @Test
    void longLinesAreReadWhole() throws IOException {
        String longer = "水".repeat(200_000);

        assertThat(lines("a\n" + longer + "\nb")).extracting(Line::text).containsExactly("a", longer, "b");
    }

    @Test
    void lineWithoutEndDoesNotFillTheMemoryAndTheNextOneIsRead() throws IOException {
        byte[] bytes = new byte[(4 << 20) + 3];
        Arrays.fill(bytes, (byte) 'x');
        bytes[bytes.length - 2] = '\n';

        assertThat(read(bytes))
                .containsExactly(new Line(1, null, "the line is longer than 4194304 bytes"), new Line(2, "x", ""));
    }

    @Test
    void lineThatIsNoUtf8HasNoTextAndTheNextOneHas() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xFF, '\n', 'b'}))
                .containsExactly(new Line(1, null, "the line is no UTF-8"), new Line(2, "b", ""));
    }

    private static List<Line> lines(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static List<Line> read(byte[] bytes) throws IOException {
        List<Line> all = new ArrayList<>();
        try (Lines lines = new Lines(new ByteArrayInputStream(bytes), () -> {})) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }
}
