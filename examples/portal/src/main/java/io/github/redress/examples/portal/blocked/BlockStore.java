package io.github.redress.examples.portal.blocked;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The blocks that hold, in one document of the store, and each change of them in one of its own. */
@Component
class BlockStore {

    private static final String KIND = "portal-blocks";
    private static final String CHANGES = "portal-block-changes";
    private static final String NAME = "all";
    private static final int ATTEMPTS = 10;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;

    BlockStore(Storage storage) {
        this.storage = storage;
    }

    /**
     * All that are kept.
     *
     * @param last the highest number that was ever given, 0 for none
     */
    record Kept(long last, List<Block> blocks) {

        static final Kept NOTHING = new Kept(0, List.of());

        Kept {
            blocks = List.copyOf(blocks);
        }

        Optional<Block> find(long number) {
            return blocks.stream().filter(block -> block.number() == number).findFirst();
        }

        /** Returns the same without those that have ended: whom they were about is nobody's business any more. */
        Kept at(Instant now) {
            return new Kept(
                    last, blocks.stream().filter(block -> block.holds(now)).toList());
        }

        Kept with(Block block) {
            List<Block> more = new ArrayList<>(blocks);
            more.add(block);
            return new Kept(block.number(), more);
        }

        Kept without(Block block) {
            return new Kept(
                    last,
                    blocks.stream()
                            .filter(each -> each.number() != block.number())
                            .toList());
        }
    }

    /**
     * What becomes of the blocks.
     *
     * @param change what is recorded of it, null where blocks only ended
     */
    record Step(Kept kept, @Nullable BlockChange change) {}

    Kept kept() {
        return storage.read(from -> from.latest(KIND, NAME))
                .map(BlockStore::read)
                .orElse(Kept.NOTHING);
    }

    /**
     * Takes a step from what is kept, again where somebody else was faster; an empty one changes nothing.
     *
     * @return whether it was taken
     */
    boolean take(Function<Kept, Optional<Step>> next) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Document> before = storage.read(from -> from.latest(KIND, NAME));
            Optional<Step> step = next.apply(before.map(BlockStore::read).orElse(Kept.NOTHING));
            if (step.isEmpty()) {
                return false;
            }
            if (put(before.map(Document::version).orElse(0L) + 1, step.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean put(long version, Step step) {
        return storage.transact(tx -> {
            BlockChange change = step.change();
            if (!tx.replace(new Document(KIND, NAME, version, blob(KIND, step.kept())))) {
                return false;
            }
            if (change == null) {
                return true;
            }
            long number = tx.latest(CHANGES, NAME).map(Document::version).orElse(0L) + 1;
            return tx.put(new Document(CHANGES, NAME, number, blob(CHANGES, change)));
        });
    }

    /** Returns the last changes, the latest first. */
    List<BlockChange> changes(int most) {
        return storage.read(from -> {
            List<BlockChange> changes = new ArrayList<>();
            long number = from.latest(CHANGES, NAME).map(Document::version).orElse(0L);
            while (number > 0 && changes.size() < most) {
                from.document(CHANGES, NAME, number)
                        .map(kept -> MAPPER.readValue(kept.content().bytes(), BlockChange.class))
                        .ifPresent(changes::add);
                number--;
            }
            return changes;
        });
    }

    private static Kept read(Document document) {
        return MAPPER.readValue(document.content().bytes(), Kept.class);
    }

    private static Blob blob(String kind, Object content) {
        return new Blob(kind, 1, MAPPER.writeValueAsBytes(content));
    }
}
