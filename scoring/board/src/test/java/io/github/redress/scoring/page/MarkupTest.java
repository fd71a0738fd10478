package io.github.redress.scoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @Test
    void whateverAUnitIsCalledStaysText() {
        assertThat(new Markup()
                        .element("td", "</td><script>alert('1')</script> & \"co\"\u0000\n", "title", "\" onload='x'")
                        .toString())
                .isEqualTo(
                        "<td title=\"&quot; onload=&#39;x&#39;\">&lt;/td&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"
                                + " &amp; &quot;co&quot;\uFFFD\uFFFD</td>");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.25, 1.3", "0.04, 0", "-3.96, -4", "100, 100"})
    void lengthHasAtMostOneDecimalAndNoExponent(double value, String text) {
        assertThat(Markup.length(value)).isEqualTo(text);
    }
}
