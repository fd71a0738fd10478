package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "spread like hours,          5000,  300000000,         0",
        "long gaps,                    12,  300000000,         0",
        "crowded into one moment,   20000,       1000,         0",
        "before the epoch,           5000,  300000000, -400000000",
        "across the epoch,            700,     100000,    -50000",
        "one number only,               1,         10,         0",
        "none,                          0,         10,        -5"
    })
    void findsWhatAPlainSearchFinds(String name, int count, int range, long origin) {
        Random random = new Random(count);
        long[] sorted = withBounds(
                LongStream.generate(() -> origin + random.nextInt(range)).limit(count), origin, Long.MAX_VALUE);
        // Far beyond the crowd, so that slots are wide and the crowd shares a few.
        long end = origin + 400_000_000L;
        BucketTable table = new BucketTable(sorted, end);

        for (int i = 0; i < 1_000; i++) {
            long key = i % 2 == 0 ? origin + random.nextInt(400_000_000) : sorted[random.nextInt(sorted.length - 1)];
            assertThat(table.lastAtMost(key)).as("key %d", key).isEqualTo(plainly(sorted, key));
        }
        assertThat(table.lastAtMost(origin)).isEqualTo(plainly(sorted, origin));
        assertThat(table.lastAtMost(end - 1)).isEqualTo(count);
    }

    @Test
    void takesTheLastOfEqualNumbers() {
        long[] sorted = {0, 0, 0, 7, 7, 9};

        BucketTable table = new BucketTable(sorted, 9);

        assertThat(LongStream.range(0, 9).mapToInt(table::lastAtMost)).containsExactly(2, 2, 2, 2, 2, 2, 2, 4, 4);
    }

    @Test
    void neverHasMoreSlotsThanNumbers() {
        for (int count : new int[] {0, 1, 10, 2_500, 100_000}) {
            long[] sorted = withBounds(LongStream.range(0, count).map(i -> i * 7), 0, Long.MAX_VALUE);

            assertThat(new BucketTable(sorted, 16_000_000_000L).slots).hasSizeLessThanOrEqualTo(count + 4);
        }
    }

    private static long[] withBounds(LongStream numbers, long first, long last) {
        return LongStream.concat(LongStream.of(first, last), numbers).sorted().toArray();
    }

    private static int plainly(long[] sorted, long key) {
        return (int) Arrays.stream(sorted).filter(number -> number <= key).count() - 1;
    }
}
