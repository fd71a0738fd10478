package io.github.redress.storage.tck;

import java.util.List;

/** What the kit asks of the adapter's author. Implemented by a class with a constructor that takes nothing. */
public interface StoreSupplier {

    /** Returns data of its own, empty, for one check. */
    StoreFixture emptyStore();

    /** Returns the ways to run each check in; only {@link Way#OWN} unless overridden. */
    default List<Way> ways() {
        return List.of(Way.OWN);
    }
}
