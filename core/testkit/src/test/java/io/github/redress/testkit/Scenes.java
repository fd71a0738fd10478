package io.github.redress.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What every class of laws about clocks begins with. */
abstract class Scenes {

    @Provide
    Arbitrary<Scene> scenes() {
        return Generated.scenes();
    }
}
