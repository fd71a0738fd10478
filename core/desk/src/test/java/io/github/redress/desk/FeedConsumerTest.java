package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedConsumerTest {

    private final Town town = new Town();
    private final FeedConsumer consumer = town.desk.consumer("notifier");
    private final List<String> handled = new ArrayList<>();

    @Test
    void deliversAlthoughTheStoreGivesReadingsUp() {
        town.submitted();
        town.storage.giveUpReading(3);
        assertThat(consumer.deliver(2, this::handle)).isEqualTo(new DeliveryResult(2, 2, 0, 0));

        town.storage.giveUpReading(3);
        assertThat(consumer.waiting()).isEmpty();
    }

    @Test
    void goesOnWhereItStoppedAlsoAfterARestart() {
        town.submitted();
        assertThat(consumer.deliver(2, this::handle)).isEqualTo(new DeliveryResult(2, 2, 0, 0));

        assertThat(town.desk(Town.files()).consumer("notifier").deliver(2, this::handle))
                .isEqualTo(new DeliveryResult(1, 1, 0, 0));
        assertThat(consumer.deliver(2, this::handle)).isEqualTo(new DeliveryResult(0, 0, 0, 0));
        assertThat(handled).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void isBehindSinceTheOldestEventThatItHasNotTakenOrThatWaits() {
        assertThat(consumer.behindSince()).isEmpty();
        Instant first = town.clock.instant();
        Receipt broken = town.submitted();
        town.clock.pass(Duration.ofMinutes(10));
        Instant second = town.clock.instant();
        town.submitted();
        assertThat(consumer.behindSince()).hasValue(first);

        consumer.deliver(3, this::handle);
        assertThat(consumer.behindSince()).hasValue(second);
        consumer.deliver(10, this::handle);
        assertThat(consumer.behindSince()).isEmpty();

        town.clock.pass(Duration.ofMinutes(10));
        Instant third = town.clock.instant();
        done(town.desk.accept(OPERATOR, AcceptRequest.of(broken.id())));
        consumer.deliver(10, failing(broken, 4));
        town.clock.pass(Duration.ofHours(2));
        town.submitted();
        consumer.deliver(10, failing(broken, 4));
        assertThat(consumer.behindSince()).hasValue(third);
        assertThat(town.desk.notices("mail", Instant.EPOCH).behindSince()).hasValue(first);
    }

    @Test
    void eachNameHasItsOwnPosition() {
        town.submitted();
        consumer.deliver(10, this::handle);

        assertThat(town.desk.consumer("board").deliver(10, this::handle).handled())
                .isEqualTo(3);
    }

    @Test
    void whatFailsWaitsWithAllThatComesBehindItAndHoldsNobodyElseUp() {
        Receipt broken = town.submitted();
        Receipt other = town.submitted();

        DeliveryResult result = consumer.deliver(10, failing(broken, 2));

        assertThat(result).isEqualTo(new DeliveryResult(6, 4, 1, 1));
        assertThat(handled)
                .containsExactly(broken.id() + " 1", other.id() + " 1", other.id() + " 2", other.id() + " 3");
        assertThat(consumer.waiting())
                .containsExactly(
                        new WaitingEvent(broken.id(), 2, 1, town.clock.instant().plus(Duration.ofMinutes(1))));
    }

    @Test
    void whatWaitedIsTriedAgainInOrderOnceItsTimeHasCome() {
        Receipt broken = town.submitted();
        consumer.deliver(10, failing(broken, 2));
        done(town.desk.accept(OPERATOR, AcceptRequest.of(broken.id())));
        handled.clear();

        assertThat(consumer.deliver(10, this::handle)).isEqualTo(new DeliveryResult(2, 0, 0, 1));
        town.clock.pass(Duration.ofMinutes(1));
        assertThat(consumer.deliver(10, this::handle)).isEqualTo(new DeliveryResult(0, 4, 0, 0));

        assertThat(handled)
                .containsExactly(broken.id() + " 2", broken.id() + " 3", broken.id() + " 4", broken.id() + " 5");
    }

    @Test
    void waitsLongerEachTimeAndAtMostAnHour() {
        Receipt broken = town.submitted();
        consumer.deliver(10, failing(broken, 1));
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            WaitingEvent waiting = consumer.waiting().get(0);
            minutes.add(
                    Duration.between(town.clock.instant(), waiting.tryAgainAt()).toMinutes());
            town.clock.moveTo(waiting.tryAgainAt());
            consumer.deliver(10, failing(broken, 1));
        }

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(consumer.waiting().get(0).attempts()).isEqualTo(9);
    }

    @Test
    void anOperatorGivesUpWhatCanNeverBeHandled() {
        Receipt broken = town.submitted();
        Damage.event(town.storage, broken.id().value(), 2, text -> "?");
        consumer.deliver(10, this::handle);

        assertThat(consumer.skip(broken.id(), 1)).isFalse();
        assertThat(consumer.skip(broken.id(), 2)).isTrue();
        assertThat(consumer.skip(broken.id(), 2)).isFalse();
        consumer.deliver(10, this::handle);

        assertThat(handled).containsExactly(broken.id() + " 1", broken.id() + " 3");
        assertThat(consumer.waiting()).isEmpty();
    }

    @Test
    void aNodeThatWasSlowerBeginsAgainWhereTheFasterOneIs() {
        town.submitted();
        town.submitted();
        FeedConsumer faster = town.desk(Town.files()).consumer("notifier");
        List<String> handledFaster = new ArrayList<>();

        DeliveryResult result = consumer.deliver(2, recorded -> {
            handle(recorded);
            if (handled.size() == 1) {
                faster.deliver(4, each -> handledFaster.add(name(each)));
            }
        });

        assertThat(result).isEqualTo(new DeliveryResult(2, 2, 0, 0));
        assertThat(handledFaster).hasSize(4);
        assertThat(handled).hasSize(4);
        assertThat(Stream.concat(handled.stream(), handledFaster.stream()).distinct())
                .hasSize(6);
    }

    @Test
    void aCrashWhileHandlingLosesNothing() {
        town.submitted();

        assertThatThrownBy(() -> consumer.deliver(10, recorded -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(consumer.deliver(10, this::handle).handled()).isEqualTo(3);
    }

    @Test
    void standsStillWhenAThousandComplaintsWaitAndLosesNothing() {
        for (int i = 0; i < 1_002; i++) {
            town.submitted();
        }

        DeliveryResult down = consumer.deliver(10_000, recorded -> {
            throw new IllegalStateException("the mail server is down");
        });

        assertThat(down).isEqualTo(new DeliveryResult(3_000, 0, 1_001, 1_000));
        town.clock.pass(Duration.ofMinutes(1));
        assertThat(consumer.deliver(10_000, this::handle)).isEqualTo(new DeliveryResult(6, 3_006, 0, 0));
        assertThat(handled).hasSize(3_006).doesNotHaveDuplicates();
    }

    @Test
    void anOlderCopyOfTheStoreIsNoticedBeforeAnythingIsHandled() {
        Receipt receipt = town.submitted();
        consumer.deliver(10, this::handle);
        handled.clear();
        Damage.loseFed(town.storage, receipt.id().value(), 3);

        assertThatThrownBy(() -> consumer.deliver(10, this::handle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("consumer notifier has seen event 3 of complaint " + receipt.id()
                        + " at position 3, but the feed ends before it");
        assertThat(handled).isEmpty();
    }

    @Test
    void aFeedThatLacksAnEventIsNoticedBeforeAnythingIsHandled() {
        Receipt receipt = town.submitted();
        Damage.loseFed(town.storage, receipt.id().value(), 2);

        assertThatThrownBy(() -> consumer.deliver(10, this::handle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the feed has 2 events after position 0 up to 3, so one is lost; consumer notifier waits. An"
                                + " audit of the record says which");
        assertThat(handled).isEmpty();
    }

    @Test
    void anotherEventAtThePositionSeenIsNoticed() {
        Receipt receipt = town.submitted();
        consumer.deliver(10, this::handle);
        Receipt other = town.submitted();
        town.storage.tamperWithFeed(event -> event.id().equals(receipt.id().value()) && event.version() == 3
                ? Stream.of(town.storage
                        .read(from -> from.history(other.id().value(), 0, 1))
                        .get(0))
                : Stream.of(event));

        assertThatThrownBy(() -> consumer.deliver(10, this::handle))
                .hasMessage("consumer notifier has seen event 3 of complaint " + receipt.id()
                        + " at position 3, but the feed has there event 1 of " + other.id()
                        + ": the store was replaced by an older or another one. Remove the document position/notifier to"
                        + " have everything delivered again");
    }

    @Test
    void isRefusedInsideATransaction() {
        town.submitted();

        assertThatThrownBy(() -> town.storage.transact(tx -> consumer.deliver(10, this::handle)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(handled).isEmpty();
    }

    @Test
    void namesAndLimitsHaveBounds() {
        assertThatThrownBy(() -> town.desk.consumer("an SMS"))
                .hasMessage(
                        "a consumer's name has 1 to 64 letters, digits, dots, dashes or underscores, was \"an SMS\"");
        assertThatThrownBy(() -> consumer.deliver(0, this::handle)).hasMessage("limit must be 1 to 10000, was 0");
        assertThatThrownBy(() -> consumer.deliver(10_001, this::handle))
                .hasMessage("limit must be 1 to 10000, was 10001");
    }

    private void handle(Recorded recorded) {
        handled.add(name(recorded));
    }

    private static String name(Recorded recorded) {
        return recorded.complaint() + " " + recorded.version();
    }

    private Consumer<Recorded> failing(Receipt receipt, long version) {
        return recorded -> {
            if (recorded.complaint().equals(receipt.id()) && recorded.version() == version) {
                throw new IllegalStateException("cannot be sent");
            }
            handle(recorded);
        };
    }
}
