package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.city.OrdinaryDay;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoriesTest {

    @Test
    void tellsAllInBothLanguagesWithWhatThePublicSees() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        new Stories(
                        Unwatched.CITY,
                        Unwatched.boards(),
                        OrdinaryDay.messages(),
                        new PrintStream(told, true, StandardCharsets.UTF_8))
                .playAll();

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("首次联系 / first contact  [市公安局]: 期限 / due 64 min，完成 / done 15 min，按时 / on time")
                .contains("已办结 / closed，附议 / supporters 69")
                .doesNotContain("逾期 / late")
                .doesNotContain("13900000");
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("== "))
                .extracting(line -> line.substring(0, 5))
                .containsExactly("== S1", "== S2", "== S3", "== S4", "== S5", "== S6", "== S7", "== S8");
    }
}
