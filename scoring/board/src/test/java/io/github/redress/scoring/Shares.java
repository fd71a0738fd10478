package io.github.redress.scoring;

import java.util.List;

/** Shares that several tests look at. */
final class Shares {

    /** Five units of very different size, from the project's domain notes, §4.1. */
    static final List<Share> FIVE_UNITS =
            List.of(Share.of(3, 3), Share.of(97, 100), Share.of(450, 500), Share.of(40, 60), Share.of(880, 1000));

    private Shares() {}
}
