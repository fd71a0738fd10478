package io.github.redress.examples.cli;

import io.github.redress.desk.AuditFinding;
import io.github.redress.desk.AuditResult;
import io.github.redress.desk.RecordAudit;
import io.github.redress.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds the complaints of a store whose record is no longer as it was written. */
@Command(
        name = "verify",
        description = "Checks every complaint of a store: one line for each that is broken.",
        mixinStandardHelpOptions = true)
final class AuditVerify implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    AuditVerify(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AuditResult result;
        try (Storage storage = store.open();
                JsonLines lines = new JsonLines(console.out())) {
            result = RecordAudit.run(storage, finding -> write(lines, finding));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        console.err()
                .println(result.cases() + " cases, " + result.events() + " events: " + result.broken() + " broken"
                        + (result.newer() == 0 ? "" : ", " + result.newer() + " with events of a newer release")
                        + (result.empty() == 0 ? "" : ", empty positions of the feed: " + result.empty()));
        return result.isSound() ? ExitStatus.ALL_ANSWERED : ExitStatus.SOME_NOT_ANSWERED;
    }

    private static void write(JsonLines lines, AuditFinding finding) {
        try {
            lines.write(new Answer()
                    .with("number", finding.number())
                    .with("event", finding.event() == 0 ? null : finding.event())
                    .with("fault", finding.fault().name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
