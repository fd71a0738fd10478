package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.scoring.topic.CountedBy;
import io.github.redress.scoring.topic.Topic;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what people write about more than usual. */
@Command(
        name = "topics",
        description =
                "Finds what more people write about than usual, one line a topic; all lines before --from say what is usual.",
        mixinStandardHelpOptions = true)
final class TopicsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--from", paramLabel = "D", required = true, description = "first date of the window")
    private String from = "";

    @Option(names = "--to", paramLabel = "D", required = true, description = "first date after the window")
    private String to = "";

    @Option(names = "--by", paramLabel = "BY", required = true, description = "CASES, PERSONS or VOTES")
    private String by = "";

    @Option(names = "--top", paramLabel = "K", description = "how many topics at most; 10 by default")
    private String top = "10";

    @Option(names = "--zone", paramLabel = "Z", description = "zone of the dates and of local instants")
    private @Nullable String zoneName;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Arguments arguments = new Arguments(faults);
        ZoneId zone = arguments
                .parsed("--zone", zoneName, "a zone like Asia/Shanghai", ZoneId::of)
                .orElse(null);
        Optional<LocalDate> first = arguments.date("--from", from);
        Optional<LocalDate> end = arguments.date("--to", to);
        if (first.isPresent() && end.isPresent() && end.get().isBefore(first.get())) {
            arguments.bad("--to", "a date not before --from " + from + " was wanted, was " + to);
        }
        Optional<CountedBy> counted =
                arguments.parsed("--by", by, "one of " + Arrays.toString(CountedBy.values()), CountedBy::valueOf);
        Optional<Integer> most = arguments.parsed("--top", top, "a whole number from 1", TopicsCommand::positive);
        streams.check(null, faults);
        faults.throwIfAny();
        TopicSettings settings = TopicSettings.builder(zone == null ? ZoneOffset.UTC : zone)
                .by(counted.orElseThrow())
                .baselineDays(Integer.MAX_VALUE)
                .most(most.orElseThrow())
                .build();
        try (Exchange exchange = new Exchange(console, streams);
                MessageFile file = new MessageFile()) {
            collect(exchange, new MessageReader(zone), file);
            if (first.orElseThrow().isBefore(end.orElseThrow())) {
                for (Topic topic : Topics.over(file.messages(), settings).between(first.get(), end.get())) {
                    exchange.write(answer(topic));
                }
            }
            return exchange.status();
        }
    }

    private static int positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("a number from 1 was wanted, was " + number);
        }
        return number;
    }

    /** The ids that were seen are forgotten before the topics are looked for. */
    private static void collect(Exchange exchange, MessageReader reader, MessageFile file) throws IOException {
        IdSet ids = new IdSet();
        exchange.answerAll((line, faults) -> {
            line.object("id", "at", "person", "title", "text", "votes", "category", "area")
                    .flatMap(object -> reader.read(object, faults))
                    .filter(message -> LineId.isNew(line, ids))
                    .ifPresent(file::add);
            return Optional.empty();
        });
    }

    private static Answer answer(Topic topic) {
        List<Object> examples =
                topic.examples().stream().map(MessageReader::idOf).toList();
        String place = topic.area() != null ? topic.area() : topic.category();
        return new Answer()
                .with("rank", topic.rank())
                .with("label", place == null ? topic.label() : topic.label() + " · " + place)
                .with("terms", topic.terms())
                .with("cases", topic.cases())
                .with("persons", topic.persons())
                .with("votes", topic.votes())
                .with("expected", topic.expected())
                .with("p", topic.p())
                .with("examples", examples);
    }
}
