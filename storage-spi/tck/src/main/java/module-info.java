/** The contract that every storage adapter must pass, to be run as tests of the adapter. */
module io.github.redress.storage.tck {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.storage;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires io.github.redress.storage.memory;
    requires org.assertj.core;
    requires org.junit.platform.launcher;
    requires tools.jackson.core;

    exports io.github.redress.storage.tck;
    exports io.github.redress.storage.tck.mutants;

    opens io.github.redress.storage.tck;

    provides org.junit.platform.launcher.TestExecutionListener with
            io.github.redress.storage.tck.certificate.CertificateListener;
}
