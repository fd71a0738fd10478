package io.github.redress.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ComplaintState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void takesAComplaintAllTheWay() {
        PublicCase told = Quickstart.run(Path.of("city"));

        assertThat(told.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(told.timeline()).anyMatch(entry -> "路灯已修复，今晚起正常照明。".equals(entry.reply()));
        assertThat(told.clocks()).isNotEmpty().noneMatch(clock -> clock.late());
    }

    @Test
    void readmeShowsTheseVeryLines() throws IOException {
        String source = Files.readString(
                Path.of("src/main/java/io/github/redress/examples/quickstart/Quickstart.java"), StandardCharsets.UTF_8);
        String lines = source.substring(
                        source.indexOf("// begin:readme\n") + 16, source.indexOf("        // end:readme"))
                .stripTrailing()
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../../README.md"), StandardCharsets.UTF_8))
                .contains(lines);
    }
}
