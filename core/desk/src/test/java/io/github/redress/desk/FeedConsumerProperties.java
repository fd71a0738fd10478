package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Nothing is lost and nothing overtakes, whatever fails, whoever crashes, and however two nodes meet. */
class FeedConsumerProperties {

    @Property(tries = 100)
    void everyEventIsHandledAndNoneBeforeAnEarlierOneOfItsComplaint(
            @ForAll long seed, @ForAll @DoubleRange(max = 0.5) double trouble) {
        Play play = new Play(new Random(seed), trouble);
        for (int i = 0; i < 25; i++) {
            play.step();
        }

        play.trouble = 0;
        play.town.clock.pass(Duration.ofHours(1));
        play.one.deliver(1_000, play::handle);

        Map<String, Long> last = new HashMap<>();
        for (Recorded recorded : play.town.desk.feed(0, 10_000).events()) {
            last.put(recorded.complaint().toString(), recorded.version());
        }
        assertThat(play.handledUpTo).isEqualTo(last);
        assertThat(play.one.waiting()).isEmpty();
        assertThat(play.one.behindSince()).isEmpty();
    }

    /** Ends a node in the middle of its work. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A town with two nodes that deliver under one name, and meet while one of them is handling. */
    private static final class Play {

        private final Town town = new Town();
        private final FeedConsumer one = town.desk.consumer("notifier");
        private final FeedConsumer other = town.desk(Town.files()).consumer("notifier");
        private final List<Receipt> receipts = new ArrayList<>();
        private final Map<String, Long> handledUpTo = new HashMap<>();
        private final Set<FeedConsumer> busy = new HashSet<>();
        private final Random random;
        private double trouble;

        Play(Random random, double trouble) {
            this.random = random;
            this.trouble = trouble;
        }

        void step() {
            switch (random.nextInt(4)) {
                case 0 -> receipts.add(town.submitted());
                case 1 ->
                    receipts.stream()
                            .skip(random.nextInt(receipts.size() + 1))
                            .findFirst()
                            .ifPresent(receipt -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
                case 2 -> town.clock.pass(Duration.ofMinutes(random.nextInt(90)));
                default -> deliver(random.nextBoolean() ? one : other);
            }
        }

        void deliver(FeedConsumer node) {
            if (!busy.add(node)) {
                return;
            }
            try {
                node.deliver(1 + random.nextInt(6), this::handle);
            } catch (Crash e) {
                // The node is started again with its next delivery.
            } finally {
                busy.remove(node);
            }
        }

        private void handle(Recorded recorded) {
            if (happens(trouble)) {
                deliver(random.nextBoolean() ? one : other);
            }
            if (happens(trouble / 4)) {
                throw new Crash();
            }
            if (happens(trouble)) {
                throw new IllegalStateException("cannot be sent");
            }
            String complaint = recorded.complaint().toString();
            long before = handledUpTo.getOrDefault(complaint, 0L);
            // Handled for the first time only as the next one; again, whenever.
            assertThat(recorded.version()).isLessThanOrEqualTo(before + 1);
            handledUpTo.put(complaint, Math.max(before, recorded.version()));
        }

        private boolean happens(double chance) {
            return random.nextDouble() < chance;
        }
    }
}
