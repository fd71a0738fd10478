/** Attachments in a folder. */
module io.github.redress.storage.files {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.storage;

    exports io.github.redress.storage.files;
}
