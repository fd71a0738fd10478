package io.github.redress.scoring.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiredNoticesTest {

    private static final String DOCUMENT = """
            { "format": "redress.notices/1", "since": "2026-01-01T00:00:00Z", "notices": [
              { "rule": "urge", "subject": "water", "occasion": "once", "at": "2026-02-01T00:00:00Z" } ] }
            """;

    @Test
    void keyKnowsItsDigest() {
        assertThat(new NoticeKey("urge", "water", "once").digest())
                .isEqualTo("396404a7969f340a3f8b97d3dc7af3ac70ecf81a5ccdc4d12babfd835bfe11d4")
                .hasSize(64);
    }

    @Test
    void keyPartThatIsBlankOrHasControlCharactersIsNamed() {
        assertThatThrownBy(() -> new NoticeKey("urge", "a\nb", "once"))
                .hasMessage("subject must not be blank and has no control characters, was \"a\nb\"");
    }

    @Test
    void readingFindsEveryFaultAtOnce() {
        String faulty = DOCUMENT.replace("notices/1", "notices/9")
                .replace("2026-01-01T00:00:00Z", "yesterday")
                .replace("\"once\"", "\"\", \"odd\": 1")
                .replace("\"2026-02-01T00:00:00Z\"", "null");

        assertThat(faults(faulty))
                .extracting(FileFault::pointer, FileFault::line, FileFault::message)
                .containsExactlyInAnyOrder(
                        tuple("/format", 1, "the format \"redress.notices/1\" was wanted, was \"redress.notices/9\""),
                        tuple("/since", 1, "an instant like 2026-10-01T00:00:00Z was wanted, was \"yesterday\""),
                        tuple(
                                "/notices/0/odd",
                                2,
                                "the key \"odd\" is not known here; known are at, occasion, rule, subject"),
                        tuple("/notices/0/occasion", 2, "a text that is not blank was wanted"),
                        tuple("/notices/0", 2, "the key \"at\" is missing"));
    }

    @Test
    void sameNoticeTwiceIsAFault() {
        String twice =
                DOCUMENT.replace("} ] }", "},\n" + DOCUMENT.lines().toList().get(1));

        assertThat(faults(twice))
                .singleElement()
                .extracting(FileFault::pointer, FileFault::message)
                .containsExactly("/notices/1", "the same notice stands twice");
    }

    private static List<FileFault> faults(String document) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> FiredNotices.read("fired.json", document.getBytes(UTF_8)))
                .faults();
    }
}
