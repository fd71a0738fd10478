package io.github.redress.examples.benchmarks.scoring;

import com.sun.management.OperatingSystemMXBean;
import io.github.redress.examples.benchmarks.measure.KeptMemory;
import io.github.redress.scoring.topic.Message;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A JVM of its own that makes a year of messages, finds the topics of each month, and says what that took. */
public final class TopicsProcess {

    private static final int MONTHS = 12;

    private TopicsProcess() {}

    /**
     * Takes the file of the demo city's messages and how many to make of them, and prints one line: characters, topics, microseconds of
     * processor time of the whole JVM from the first message read to the last topic, and the most bytes that any collection of garbage
     * left behind.
     */
    public static void main(String[] arguments) throws Exception {
        KeptMemory memory = KeptMemory.watched();
        List<Message> messages = TownTexts.read(Path.of(arguments[0])).year(Integer.parseInt(arguments[1]));
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long began = process.getProcessCpuTime();
        Topics topics = Topics.over(messages, TopicSettings.in(Town.ZONE));
        LocalDate first = LocalDate.ofInstant(Town.YEAR.fromInclusive(), Town.ZONE);
        long found = 0;
        for (int month = 0; month < MONTHS; month++) {
            found += topics.between(first.plusMonths(month), first.plusMonths(month + 1))
                    .size();
        }
        long micros = (process.getProcessCpuTime() - began) / 1_000;
        long characters =
                messages.stream().mapToLong(message -> message.text().length()).sum();
        System.out.println(characters + " " + found + " " + micros + " " + memory.most());
    }
}
