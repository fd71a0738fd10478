package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.NearDuplicates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a stretch of days, in the order of time, with who is who among them: near copies are one case, and messages of one
 * person one person, within the stretch. Of nobody known, near copies are of one person.
 *
 * <p>Copies are looked for among {@value #TOGETHER} messages at a time, so that memory does not grow with the stretch, and only
 * where somebody asks: for cases among all, for persons among those of nobody known.
 */
final class Stretch {

    private static final int TOGETHER = 50_000;

    private final List<Message> messages;
    private final int[] order;
    private long @Nullable [] persons;
    private long @Nullable [] cases;

    /** Takes the numbers of the stretch's messages in the list, in any order. */
    Stretch(List<Message> messages, int[] numbers) {
        this.messages = messages;
        this.order = inTime(messages, numbers);
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
            cases = folded(IntStream.range(0, order.length).toArray());
        }
        return cases;
    }

    private long[] persons() {
        if (persons == null) {
            long[] found = new long[order.length];
            int[] unknown = IntStream.range(0, order.length)
                    .filter(place -> {
                        String person = message(place).person();
                        found[place] = person == null ? 0 : Hashes.of(person) << 1;
                        return person == null;
                    })
                    .toArray();
            long[] folded = folded(unknown);
            for (int i = 0; i < unknown.length; i++) {
                found[unknown[i]] = folded[i] << 1 | 1; // the odd last bit tells them from all who are known
            }
            persons = found;
        }
        return persons;
    }

    /** Returns for each of these places a number that its near copies among them have too. */
    private long[] folded(int[] places) {
        long[] folded = new long[places.length];
        for (int from = 0; from < places.length; from += TOGETHER) {
            int to = Math.min(places.length, from + TOGETHER);
            NearDuplicates duplicates = new NearDuplicates();
            for (int i = from; i < to; i++) {
                folded[i] = duplicates.groupOf(message(places[i]).words());
            }
            for (int i = from; i < to; i++) {
                folded[i] = (long) from + duplicates.settled((int) folded[i]);
            }
        }
        return folded;
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
        return by == CountedBy.PERSONS ? persons() : cases();
    }
}
