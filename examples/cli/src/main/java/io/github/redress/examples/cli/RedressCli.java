package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code redress} and all its subcommands. */
@Command(
        name = "redress",
        mixinStandardHelpOptions = true,
        version = "redress 0.1.0",
        description = "Tries calendars, formulas and imports on files and streams, and audits stores.")
public final class RedressCli extends CommandGroup {

    private RedressCli() {}

    /** Runs one command on the process's own streams, and ends the process with its exit status. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 give one to pipes too: the worst of it is progress in a log
    public static void main(String[] args) {
        // What is logged of a store is also thrown; that nobody listens to the log is no news to who runs a command.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                System.console() != null);
        System.exit(run(console, args));
    }

    /** Returns the exit status: 0 all answered, 1 some not, 2 unusable arguments or files. */
    static int run(Console console, String... args) {
        PrintWriter err = new PrintWriter(console.err(), true, UTF_8);
        return new CommandLine(new RedressCli())
                .addSubcommand(new CommandLine(new SlaGroup())
                        .addSubcommand(new SlaDue(console))
                        .addSubcommand(new SlaBetween(console))
                        .addSubcommand(new SlaSubtract(console))
                        .addSubcommand(new SlaExplain(console))
                        .addSubcommand(new SlaStatusCommand(console))
                        .addSubcommand(new SlaCheck(console)))
                .addSubcommand(new CommandLine(new ScoreGroup()).addSubcommand(new ScoreBoard(console)))
                .addSubcommand(new TopicsCommand(console))
                .addSubcommand(new CommandLine(new RouteGroup())
                        .addSubcommand(new RouteDecide(console))
                        .addSubcommand(new RouteExplain(console))
                        .addSubcommand(new RouteCheck(console))
                        .addSubcommand(new RouteReplay(console))
                        .addSubcommand(new RouteLearn(console))
                        .addSubcommand(new RouteSuggest(console)))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CommandLine(new CalendarGroup()).addSubcommand(new CalendarImport(console)))
                .addSubcommand(new CommandLine(new AuditGroup()).addSubcommand(new AuditVerify(console)))
                .addSubcommand(new LifecycleCommand(console))
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, parsed) -> ExitStatus.of(exception, console))
                .execute(args);
    }
}
