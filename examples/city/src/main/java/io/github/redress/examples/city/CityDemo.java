package io.github.redress.examples.city;

import io.github.redress.FaultyFilesException;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.city.report.CityBoards;
import io.github.redress.examples.city.report.WeekReport;
import io.github.redress.examples.city.stories.Stories;
import io.github.redress.json.FileFaults;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays a week of a city on SQLite, and prints its stories and its board, both from stored events alone; between the two, the
 * {@linkplain Stories stories} that each have a desk of their own.
 *
 * <p>System properties: {@code city} the folder of the configuration, {@code messages} the file of messages, {@code db}
 * the database file, {@code speed} how many simulated seconds pass in one real second (0, the default: as fast as it
 * goes; above it every step is printed as it happens), {@code lang} {@code zh} or {@code en} for the board, and {@code acks}, which prints a line for every command once
 * it is stored. Exits with 2 when the configuration cannot be used.
 */
public final class CityDemo {

    private static final DateTimeFormatter LIVE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final PrintStream out;
    private final Configuration configuration;
    private final List<Message> messages;
    private final FormulaDocument formula;
    private final Locale locale;
    private final ZoneId zone;
    private final double speed;

    private CityDemo(PrintStream out, Configuration configuration, List<Message> messages, FormulaDocument formula) {
        this.out = out;
        this.configuration = configuration;
        this.messages = messages;
        this.formula = formula;
        this.locale = Locale.forLanguageTag(System.getProperty("lang", "zh"));
        this.speed = Double.parseDouble(System.getProperty("speed", "0"));
        this.zone = configuration.calendars().values().iterator().next().zone();
    }

    /** Runs the demo. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Path city = Path.of(System.getProperty("city", "city"));
            Path messages = Path.of(System.getProperty("messages", "messages/messages.json"));
            out.println("Reading the city from " + city + " ...");
            read(out, city, messages).run(Path.of(System.getProperty("db", "target/city.db")));
        } catch (FaultyFilesException e) {
            System.err.println("The configuration cannot be used: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Reads everything before anything is done, so that all faults are told at once. */
    private static CityDemo read(PrintStream out, Path city, Path messageFile) {
        FileFaults faults = new FileFaults();
        List<Message> messages = MessageReader.read(name(messageFile), bytes(messageFile), faults);
        Configuration configuration = collecting(faults, () -> Configuration.read(city));
        FormulaDocument formula =
                collecting(faults, () -> FormulaDocument.read("formula.json", bytes(city.resolve("formula.json"))));
        faults.throwIfAny();
        return new CityDemo(out, Objects.requireNonNull(configuration), messages, Objects.requireNonNull(formula));
    }

    private void run(Path database) {
        boolean continues = Files.exists(database);
        try (Storage storage = SqliteStorage.open(database)) {
            int week = nextWeek(storage);
            LocalDate monday = messages.get(0)
                    .at()
                    .toLocalDate()
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(week - 1L);
            Period period = Period.of(monday, monday.plusWeeks(1), zone);
            out.printf(
                    Locale.ROOT,
                    "%s %s: %d departments, %d messages of %s, and what became of them by %s ...%n",
                    continues ? "Going on with" : "Beginning",
                    database,
                    configuration.departments().all().size(),
                    messages.size(),
                    monday,
                    monday.plusDays(6));
            ReplayClock clock =
                    new ReplayClock(period.fromInclusive(), zone, Double.parseDouble(System.getProperty("speed", "0")));
            ComplaintDesk desk = ComplaintDesk.builder()
                    .storage(storage)
                    .configuration(configuration)
                    .clock(clock)
                    .build();
            Replay replay = new Replay(desk, clock, zone, (key, done) -> acknowledge(key, done, clock));
            replay.play(messages, week, period.toExclusive());
            storage.transact(tx -> tx.put(new Document("replay", "week", week, new Blob("replay", 1, new byte[0]))));
            List<SubmitRequest> usual =
                    messages.stream().map(Replay::submission).toList();
            new Stories(configuration, CityBoards.of(configuration, formula), usual, out).playAll();
            print(desk, replay, period);
        }
    }

    /** A week that was played to its end is noted in the store; the next run plays the one after. */
    private static int nextWeek(Storage storage) {
        return storage.transact(tx -> tx.latest("replay", "week")
                .map(last -> (int) last.version() + 1)
                .orElse(1));
    }

    private void acknowledge(CommandKey key, Done<?> done, Clock clock) {
        String number =
                done.value() instanceof Receipt receipt ? receipt.number() : ((CaseStatus) done.value()).number();
        ComplaintState state = done.value() instanceof CaseStatus status ? status.state() : ComplaintState.RECEIVED;
        if (Boolean.getBoolean("acks")) {
            out.println("ack " + key.issuer() + ":" + key.key() + " " + number + " " + done.version());
        } else if (speed > 0) {
            out.println("  " + LIVE.format(clock.instant().atZone(zone)) + "  " + number + "  "
                    + state.label().zh() + " / " + state.label().en());
        }
    }

    private void print(ComplaintDesk desk, Replay replay, Period period) {
        Storyteller storyteller = new Storyteller(out, configuration, zone);
        for (Message message : messages) {
            if (message.story() != null) {
                Receipt receipt = replay.receipt(message.id());
                PublicCase told =
                        desk.progress(receipt.number(), receipt.secret()).orElseThrow();
                storyteller.tell(message.story(), told);
            }
        }
        LocalDate monday = LocalDate.ofInstant(period.fromInclusive(), zone);
        new WeekReport(out, CityBoards.of(configuration, formula), locale).print(desk, monday);
        out.printf(
                Locale.ROOT,
                "%d commands; CPU %.1f s, all told.%n",
                replay.commands(),
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1000.0);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static <T> @Nullable T collecting(FileFaults faults, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (FaultyFilesException e) {
            faults.addAll(e.faults());
            return null;
        }
    }
}
