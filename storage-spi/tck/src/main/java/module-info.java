/** The contract that every storage adapter must pass, to be run as tests of the adapter. */
module io.github.redress.storage.tck {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.storage;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.github.redress.storage.tck;
}
