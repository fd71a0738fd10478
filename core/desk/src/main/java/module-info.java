/** ComplaintDesk: the use cases a portal calls. */
module io.github.redress.desk {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires transitive io.github.redress.storage;
    requires transitive jakarta.validation;
    requires io.github.redress.json;
    requires com.github.benmanes.caffeine;
    requires org.slf4j;

    exports io.github.redress.desk;
    exports io.github.redress.desk.request;

    // Validators read the fields of the request records.
    opens io.github.redress.desk.request;

    uses io.github.redress.routing.RouterReader;
}
