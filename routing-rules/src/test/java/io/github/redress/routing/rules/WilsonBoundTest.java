package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonBoundTest {

    @ParameterizedTest(name = "{0} of {1}: DOMAIN.md §4.1")
    @CsvSource({
        "3, 3, 0.438503",
        "5, 5, 0.565518",
        "0, 5, 0.000000",
        "9, 10, 0.595850",
        "90, 100, 0.825634",
        "97, 100, 0.915481",
        "900, 1000, 0.879848",
        "0, 0, 0.000000"
    })
    void boundIsThePublishedOne(long part, long whole, String bound) {
        assertThat(WilsonBound.lower(part, whole)).hasToString(bound);
    }
}
