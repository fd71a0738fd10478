package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws under jqwik itself: what its engine draws and shrinks must hold too. */
class ClockLawProperties extends Scenes {

    @Property(tries = 100)
    void everyLawHolds(@ForAll("scenes") Scene scene) {
        for (ClockLaw law : ClockLaw.ALL) {
            assertThat(law.tried(scene, Clocks.REDRESS).how()).as("law %s", law).isEmpty();
        }
    }
}
