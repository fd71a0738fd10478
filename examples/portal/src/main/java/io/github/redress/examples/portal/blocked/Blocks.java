package io.github.redress.examples.portal.blocked;

import io.github.redress.examples.portal.blocked.BlockStore.Kept;
import io.github.redress.examples.portal.blocked.BlockStore.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is blocked now. What is set or lifted on one instance, the others learn within two seconds. A block ends by itself after 90 days at
 * most, and whom it was about is forgotten then.
 */
@Component
class Blocks {

    static final int LONGEST_DAYS = 90;

    private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);
    private static final int MOST = 1_000;

    private final BlockStore store;
    private final PhoneHash phones;
    private final Clock clock;
    private volatile Known known = Known.of(Kept.NOTHING);

    Blocks(BlockStore store, PhoneHash phones, Clock clock) {
        this.store = store;
        this.phones = phones;
        this.clock = clock;
        learn();
    }

    /** The blocks as they are asked for: networks one after the other, phone numbers by their hash. */
    private record Known(Kept kept, Map<Block, Network> networks, Map<String, Block> phones) {

        static Known of(Kept kept) {
            return new Known(
                    kept,
                    kept.blocks().stream()
                            .filter(block -> block.kind() == Block.Kind.NETWORK)
                            .collect(Collectors.toMap(block -> block, block -> Network.written(block.sender()))),
                    kept.blocks().stream()
                            .filter(block -> block.kind() == Block.Kind.PHONE)
                            .collect(Collectors.toMap(Block::sender, block -> block, (one, other) -> one)));
        }
    }

    /** Returns the block that ends last of those that hold for an address or one of some phone numbers. */
    Optional<Block> of(String address, List<String> given) {
        Known now = known;
        Instant at = clock.instant();
        Stream<Block> byNetwork = now.networks().entrySet().stream()
                .filter(each -> each.getValue().holds(address))
                .map(Map.Entry::getKey);
        Stream<Block> byPhone = now.phones().isEmpty()
                ? Stream.empty()
                : given.stream()
                        .flatMap(phone -> phones.of(phone).stream())
                        .flatMap(hash -> Stream.ofNullable(now.phones().get(hash)));
        return Stream.concat(byNetwork, byPhone)
                .filter(block -> block.holds(at))
                .max((one, other) -> one.until().compareTo(other.until()));
    }

    /** Returns all that hold, those that end first first. */
    List<Block> all() {
        learn();
        return known.kept().at(clock.instant()).blocks().stream()
                .sorted((one, other) -> one.until().compareTo(other.until()))
                .toList();
    }

    /** Returns the last changes, the latest first. */
    List<BlockChange> changes(int most) {
        return store.changes(most);
    }

    /** Blocks a sender for so many days; false when there are too many blocks, or others kept changing them. */
    boolean set(String by, Block.Kind kind, String sender, int days, String reason) {
        Instant now = clock.instant();
        boolean done = store.take(before -> {
            Kept kept = before.at(now);
            Block block = new Block(before.last() + 1, kind, sender, reason, by, now, now.plus(Duration.ofDays(days)));
            return kept.blocks().size() >= MOST
                    ? Optional.empty()
                    : Optional.of(new Step(kept.with(block), BlockChange.set(block)));
        });
        learn();
        return done;
    }

    /** Lifts a block before its time; false when it is not there any more. */
    boolean lift(String by, long number, String reason) {
        Instant now = clock.instant();
        boolean done = store.take(before -> before.at(now)
                .find(number)
                .map(block -> new Step(before.at(now).without(block), BlockChange.lifted(block, now, by, reason))));
        learn();
        return done;
    }

    /** Takes up what was set and lifted elsewhere. */
    @Scheduled(fixedDelayString = "PT2S")
    void learn() {
        Kept kept = store.kept();
        if (!kept.equals(known.kept())) {
            known = Known.of(kept);
            LOG.info("{} senders are blocked", kept.blocks().size());
        }
    }

    /** Forgets whom those were about that have ended. */
    @Scheduled(fixedDelayString = "PT10M")
    void forget() {
        Instant now = clock.instant();
        store.take(before ->
                before.at(now).equals(before) ? Optional.empty() : Optional.of(new Step(before.at(now), null)));
    }
}
