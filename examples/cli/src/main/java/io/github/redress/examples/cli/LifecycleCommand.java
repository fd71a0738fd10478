package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.complaint.LifecycleDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the table by which complaints move. */
@Command(
        name = "lifecycle",
        description = "Prints what may be done with a complaint in which state, and by whom, in Markdown.",
        mixinStandardHelpOptions = true)
final class LifecycleCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--diagram", description = "Only the diagram, as Mermaid reads it.")
    private boolean diagram;

    LifecycleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String document = diagram ? LifecycleDocument.diagram() : LifecycleDocument.markdown();
        console.out().write(document.getBytes(UTF_8));
        console.out().flush();
        return ExitStatus.ALL_ANSWERED;
    }
}
