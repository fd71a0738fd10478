package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UnsharedRandomProperties {

    @Property
    void drawsWhatJavasRandomDraws(@ForAll long seed, @ForAll List<Boolean> gaussian) {
        Random javas = new Random(seed);
        UnsharedRandom ours = new UnsharedRandom(seed);

        for (boolean normal : gaussian) {
            assertThat(normal ? ours.nextGaussian() : ours.nextDouble())
                    .isEqualTo(normal ? javas.nextGaussian() : javas.nextDouble());
        }
    }
}
