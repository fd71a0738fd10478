/** Rule sets that choose the department that owns a complaint. */
module io.github.redress.routing.rules {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires transitive io.github.redress.json;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.csv;
    requires org.slf4j;

    exports io.github.redress.routing.rules;

    provides io.github.redress.routing.RouterReader with
            io.github.redress.routing.rules.RuleSetReader;
}
