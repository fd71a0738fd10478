package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * As many lines as wanted, as a city's system would send them: several calendars, every kind of target, instants local and
 * with offsets, some pauses, and now and then one that cannot be answered. The n-th line is always the same.
 *
 * <p>As a stream it makes each line when it is read, and keeps none.
 */
final class ManyLines extends InputStream {

    private static final String[] CALENDARS = {"wuhan-office", "wuhan-office", "wuhan-strict", "hotline"};
    private static final String[] OFFSETS = {"", "", "Z", "+08:00", "-04:00", ".25", ".125Z"};
    private static final String[] TARGETS = {
        "{\"type\":\"WORKING_TIME\",\"amount\":\"PT8H\"}",
        "{\"type\":\"WORKING_TIME\",\"amount\":\"PT40H30M\"}",
        "{\"type\":\"WORKING_DAYS\",\"days\":5}",
        "{\"type\":\"WORKING_DAYS\",\"days\":15,\"start\":\"NEXT_DAY\",\"end\":\"CLOSE_OF_DAY\"}",
        "{\"type\":\"WORKING_DAYS\",\"days\":2,\"start\":{\"sameDayIfBefore\":\"10:00\"},\"end\":{\"at\":\"16:00\"}}",
        "{\"type\":\"WORKING_DAYS\",\"days\":10,\"start\":\"FROM_OPENING\",\"end\":\"SAME_TIME\"}",
        "{\"type\":\"CALENDAR_TIME\",\"amount\":\"PT2H\"}",
        "{\"type\":\"CALENDAR_DAYS\",\"days\":15,\"end\":\"END_OF_DATE\",\"roll\":\"FORWARD\"}",
        "{\"type\":\"CALENDAR_MONTHS\",\"months\":2,\"end\":\"END_OF_DATE\",\"roll\":\"NONE\"}"
    };

    private final String command;
    private final int last;
    private final Runnable everyTenThousand;
    private int number;
    private byte[] line = {};
    private int position;

    /** Takes a command of {@code sla}, how many lines there are, and what to do before each ten-thousandth. */
    ManyLines(String command, int lines, Runnable everyTenThousand) {
        this.command = command;
        this.last = lines;
        this.everyTenThousand = everyTenThousand;
    }

    /** Returns the n-th line to a command. */
    static String line(String command, int n) {
        SplittableRandom random = new SplittableRandom(n);
        StringBuilder line = new StringBuilder("{\"id\":");
        line.append(n % 2 == 0 ? Integer.toString(n) : "\"SR-" + n + "\"");
        line.append(",\"calendar\":\"").append(one(random, CALENDARS)).append('"');
        switch (command) {
            case "due" -> {
                line.append(",\"start\":\"").append(instant(random, 3)).append('"');
                line.append(",\"target\":").append(one(random, TARGETS));
            }
            case "between" -> {
                line.append(",\"from\":\"").append(instant(random, 3)).append('"');
                line.append(",\"to\":\"").append(instant(random, 5)).append('"');
            }
            default -> {
                line.append(",\"end\":\"").append(instant(random, 6)).append('"');
                line.append(",\"amount\":\"PT").append(random.nextInt(200)).append("H\"");
            }
        }
        if (!command.equals("subtract") && n % 10 == 3) {
            line.append(",\"pauses\":[{\"from\":\"").append(instant(random, 4)).append('"');
            line.append(n % 100 == 3 ? "}]" : ",\"to\":\"" + instant(random, 5) + "\"}]");
        }
        return line.append(n % 1_000 == 7 ? ",\"priority\":1}" : "}").toString();
    }

    private static String instant(SplittableRandom random, int month) {
        return "2026-0" + month + "-" + two(1 + random.nextInt(28)) + "T" + two(random.nextInt(24)) + ":"
                + two(random.nextInt(60)) + ":" + two(random.nextInt(60)) + one(random, OFFSETS);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String one(SplittableRandom random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte @Nullable [] target, int offset, int length) {
        if (position == line.length) {
            if (number == last) {
                return -1;
            }
            number++;
            if (number % 10_000 == 0) {
                everyTenThousand.run();
            }
            line = (line(command, number) + "\n").getBytes(UTF_8);
            position = 0;
        }
        int read = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, read);
        position += read;
        return read;
    }
}
