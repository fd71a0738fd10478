package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.NearDuplicates;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a stretch of days, in the order of time, with who is who among them: near copies are one case, and messages of one
 * person one person, within the stretch.
 *
 * <p>Copies are looked for among {@value #TOGETHER} messages at a time, so that memory does not grow with the stretch, and only
 * where somebody asks.
 */
final class Stretch {

    private static final int TOGETHER = 50_000;

    private final List<Message> messages;
    private final int[] order;
    private final long[] persons;
    private long @Nullable [] cases;

    /** Takes the numbers of the stretch's messages in the list, in any order. */
    Stretch(List<Message> messages, int[] numbers) {
        this.messages = messages;
        this.order = inTime(messages, numbers);
        this.persons = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            String person = message(i).person();
            // A message of nobody known is told from all persons by its number and the odd last bit.
            persons[i] = person == null ? 2L * i + 1 : Hashes.of(person) << 1;
        }
    }

    /** Sorts by time, and those of the same second by their ids. */
    private static int[] inTime(List<Message> messages, int[] numbers) {
        long[] keys = new long[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Hashes.of(messages.get(numbers[i]).id());
        }
        int[] byId = SortedBy.keys(keys);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = messages.get(numbers[byId[i]]).at().getEpochSecond() - Long.MIN_VALUE;
        }
        return Arrays.stream(SortedBy.keys(keys)).map(i -> numbers[byId[i]]).toArray();
    }

    private long[] cases() {
        if (cases == null) {
            long[] folded = new long[order.length];
            for (int from = 0; from < order.length; from += TOGETHER) {
                fold(from, Math.min(order.length, from + TOGETHER), folded);
            }
            cases = folded;
        }
        return cases;
    }

    private void fold(int from, int to, long[] into) {
        NearDuplicates duplicates = new NearDuplicates();
        for (int i = from; i < to; i++) {
            into[i] = duplicates.groupOf(message(i).words());
        }
        for (int i = from; i < to; i++) {
            into[i] = (long) from + duplicates.settled((int) into[i]);
        }
    }

    int size() {
        return order.length;
    }

    /** Returns a message by its place in time. */
    Message message(int place) {
        return messages.get(order[place]);
    }

    /** Returns for each message what tells it from those that count once together with it. */
    long[] units(CountedBy by) {
        return by == CountedBy.PERSONS ? persons : cases();
    }
}
