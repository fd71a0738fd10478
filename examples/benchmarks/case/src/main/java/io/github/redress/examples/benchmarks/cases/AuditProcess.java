package io.github.redress.examples.benchmarks.cases;

import com.sun.management.OperatingSystemMXBean;
import io.github.redress.desk.AuditResult;
import io.github.redress.desk.RecordAudit;
import io.github.redress.examples.benchmarks.measure.KeptMemory;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SchemaMode;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** A JVM of its own that audits a store and says what that took. Its memory is what it was started with. */
public final class AuditProcess {

    private AuditProcess() {}

    /**
     * Audits the file that is named, and prints one line: complaints, events, how many are broken, microseconds of processor
     * time of the whole JVM, and the most bytes that any collection of garbage left behind.
     */
    public static void main(String[] arguments) {
        KeptMemory memory = KeptMemory.watched();
        AuditResult result;
        try (Storage storage = SqliteStorage.builder(Path.of(arguments[0]))
                .schemaMode(SchemaMode.VALIDATE)
                .open()) {
            result = RecordAudit.run(storage, finding -> {});
        }
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(result.cases() + " " + result.events() + " " + (result.broken() + result.empty()) + " "
                + process.getProcessCpuTime() / 1_000 + " " + memory.most());
    }
}
