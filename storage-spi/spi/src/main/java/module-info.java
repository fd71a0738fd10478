/** What a storage adapter implements: one interface and a dozen records of ids, labels and bytes. */
module io.github.redress.storage {
    requires static transitive org.jspecify;

    exports io.github.redress.storage;
}
