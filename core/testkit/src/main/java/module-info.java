/** Generators and laws that testers run against their own calendars and policies. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // jqwik 1.9.3 has names, but no descriptors
module io.github.redress.testkit {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires io.github.redress.json;
    requires org.opentest4j;

    exports io.github.redress.testkit;
    exports io.github.redress.testkit.cases;
    exports io.github.redress.testkit.mutants;
}
