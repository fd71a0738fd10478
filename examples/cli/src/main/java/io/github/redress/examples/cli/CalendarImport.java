package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.json.CalendarWriter;
import io.github.redress.json.FileFaults;
import io.github.redress.json.OfficeHours;
import io.github.redress.json.StrictJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Turns the holidays that somebody else publishes into a calendar.
 *
 * <p>What a file says that a calendar cannot is named on standard error; the calendar is written all the same, without it.
 */
@Command(
        name = "import",
        description = "Turns iCalendar or holiday-cn JSON files into one redress.calendar/1 file.",
        mixinStandardHelpOptions = true)
final class CalendarImport implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--in",
            paramLabel = "F",
            arity = "1..*",
            description = "the files, all for this one calendar; by default standard input")
    private List<Path> in = new ArrayList<>();

    @Option(names = "--out", paramLabel = "F", description = "write to this file, not to standard output")
    private @Nullable Path out;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "the name that policies will use")
    private String id = "";

    @Option(
            names = "--zone",
            paramLabel = "Z",
            required = true,
            description = "the zone of the hours, like Asia/Shanghai")
    private String zone = "";

    @Option(
            names = "--week",
            paramLabel = "JSON",
            required = true,
            description = "the hours of an ordinary week, like {\"MON-FRI\": [\"09:00-17:00\"]}")
    private String week = "";

    CalendarImport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Arguments arguments = new Arguments(faults);
        Optional<CalendarId> calendarId = arguments.parsed("--id", id, "a name of 1 to 64 characters", CalendarId::of);
        Optional<ZoneId> zoneId = arguments.parsed("--zone", zone, "a time zone like Asia/Shanghai", ZoneId::of);
        Optional<OfficeHours> hours =
                StrictJson.parse("--week", week.getBytes(UTF_8), faults).flatMap(OfficeHours::read);
        GivenFile.checkWritable("--out", out, faults);
        in.forEach(file -> GivenFile.checkApart("--out", out, file, faults));
        Holidays holidays = read(faults);
        faults.throwIfAny();
        if (holidays.isEmpty()) {
            holidays.remarks().list().forEach(remark -> console.err().println(remark));
            arguments.bad("--in", "a day off or a make-up day was wanted, was none that could be used");
        }
        faults.throwIfAny();
        WorkCalendar calendar = holidays.calendar(calendarId.orElseThrow(), zoneId.orElseThrow(), hours.orElseThrow());
        write(calendar);
        holidays.remarks().list().forEach(remark -> console.err().println(remark));
        console.err().println(calendar.id() + ": " + holidays.counts());
        return holidays.notUsed() == 0 ? ExitStatus.ALL_ANSWERED : ExitStatus.SOME_NOT_ANSWERED;
    }

    private Holidays read(FileFaults faults) throws IOException {
        Holidays holidays = new Holidays();
        if (in.isEmpty()) {
            HolidayFile.read("standard input", console.in().readAllBytes(), holidays, faults);
        }
        for (Path file : in) {
            GivenFile.read(file, faults)
                    .ifPresent(content -> HolidayFile.read(GivenFile.name(file), content, holidays, faults));
        }
        return holidays;
    }

    private void write(WorkCalendar calendar) throws IOException {
        byte[] text = ReadableJson.of(CalendarWriter.write(calendar)).getBytes(UTF_8);
        if (out == null) {
            console.out().write(text);
            console.out().flush();
            return;
        }
        try (OutputStream file = GivenFile.create("--out", out)) {
            file.write(text);
        }
    }
}
