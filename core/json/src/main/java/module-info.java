/** Wire names, strict readers of the file formats, the event codec. */
module io.github.redress.json {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.smile;

    exports io.github.redress.json;
}
