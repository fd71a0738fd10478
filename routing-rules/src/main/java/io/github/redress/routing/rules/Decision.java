package io.github.redress.routing.rules;

import io.github.redress.routing.Route;
import java.util.List;

/**
 * A route, and what else a test in a rule file may ask about it.
 *
 * @param route who owns the complaint
 * @param additions ids of the additions that fit, in the order of the file
 */
record Decision(Route route, List<String> additions) {

    Decision {
        additions = List.copyOf(additions);
    }
}
