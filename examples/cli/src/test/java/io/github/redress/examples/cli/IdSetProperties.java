package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdSetProperties {

    @Property(tries = 200)
    void anIdIsNewOnceAndNeverAgain(@ForAll @Size(max = 500) List<@IntRange(max = 300) Integer> ids) {
        IdSet set = new IdSet();
        Set<Integer> model = new HashSet<>();

        for (Integer id : ids) {
            assertThat(set.add("case " + id)).isEqualTo(model.add(id));
        }
    }

    @Example
    void aTextAndANumberAreTwoIds() {
        IdSet set = new IdSet();

        assertThat(set.add("7")).isTrue();
        assertThat(set.add(new BigDecimal(7))).isTrue();
        assertThat(set.add("7")).isFalse();
        assertThat(set.add(new BigDecimal(7))).isFalse();
    }

    @Example
    void aHundredThousandIdsTakeAtMost32BytesEachAndAreAllKnown() {
        IdSet set = new IdSet();
        int ids = 100_000;

        for (int i = 0; i < ids; i++) {
            assertThat(set.add("a rather long id of a case that was imported from elsewhere " + i))
                    .isTrue();
        }

        assertThat(set.bytes()).isLessThanOrEqualTo(32L * ids);
        for (int i = 0; i < ids; i += 97) {
            assertThat(set.add("a rather long id of a case that was imported from elsewhere " + i))
                    .isFalse();
        }
    }
}
