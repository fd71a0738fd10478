/** The reference storage adapter: everything in memory, gone when the process ends. */
module io.github.redress.storage.memory {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.storage;

    exports io.github.redress.storage.memory;
}
