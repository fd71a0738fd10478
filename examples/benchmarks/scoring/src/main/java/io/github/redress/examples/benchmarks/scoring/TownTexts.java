package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.scoring.topic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of messages from one seed, made of the half-sentences of the demo city's: a place with a number of its own, two half-sentences
 * of one message, and two to eight of any others. Of ten people one wrote before.
 */
final class TownTexts {

    private static final long SEED = 12;
    private static final int SECONDS = 365 * 86_400;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int STREETS = 156;
    private static final int HOUSES = 900;

    private final Random random = new Random(SEED);
    private final List<List<String>> messages;
    private final List<String> all;

    private TownTexts(List<List<String>> messages) {
        this.messages = messages;
        this.all = messages.stream().flatMap(List::stream).toList();
    }

    /** Reads the demo city's messages. */
    static TownTexts read(Path file) throws IOException {
        Stream<JsonNode> messages = JsonMapper.shared()
                .readTree(Files.readAllBytes(file))
                .get("messages")
                .valueStream();
        return new TownTexts(
                messages.map(message -> halfSentences(message.get("text").asString()))
                        .filter(parts -> parts.size() >= SHORTEST)
                        .toList());
    }

    private static List<String> halfSentences(String text) {
        return Arrays.stream(text.split("[，。；？！]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns so many messages of the town's year, in no order. */
    List<Message> year(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> message(number, count))
                .toList();
    }

    private Message message(int number, int count) {
        List<String> own = messages.get(random.nextInt(messages.size()));
        int from = random.nextInt(own.size() - 1);
        int street = random.nextInt(STREETS);
        StringBuilder text = new StringBuilder()
                .append((char) ('一' + street * 37 % 2_500))
                .append((char) ('一' + street * 101 % 2_500))
                .append("路")
                .append(1 + random.nextInt(HOUSES))
                .append("号，")
                .append(own.get(from))
                .append('，')
                .append(own.get(from + 1));
        for (int more = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1); more > 0; more--) {
            text.append('，').append(all.get(random.nextInt(all.size())));
        }
        Instant at = Town.YEAR.fromInclusive().plusSeconds(random.nextInt(SECONDS));
        return new Message(
                "m" + number,
                at,
                "p" + random.nextInt(5 * count),
                "",
                text.append('。').toString(),
                0,
                "category-" + messages.indexOf(own) % 20,
                "district-" + street % 13);
    }
}
