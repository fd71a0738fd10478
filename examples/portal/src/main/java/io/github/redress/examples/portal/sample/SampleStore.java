package io.github.redress.examples.portal.sample;

import io.github.redress.scoring.sample.SampleEstimate;
import io.github.redress.scoring.sample.SampleSeed;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans, seeds, draws and results, each a document of its own that is written once and for ever; whoever comes second is told so. The seed
 * stands apart from the plan, so that nothing that shows a plan can show it.
 */
@Component
class SampleStore {

    private static final String PLAN = "portal-sample-plan";
    private static final String SEED = "portal-sample-seed";
    private static final String DRAW = "portal-sample-draw";
    private static final String RESULT = "portal-sample-result";
    private static final String LIST = "portal-samples";
    private static final String ALL = "all";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;

    SampleStore(Storage storage) {
        this.storage = storage;
    }

    /**
     * Keeps a plan with its seed; false when there is one for that period already.
     *
     * @throws IllegalStateException if another sample was planned at the same moment; nothing is kept then
     */
    boolean plan(Planned planned, SampleSeed seed) {
        String key = planned.key();
        return storage.transact(tx -> {
            if (!tx.put(document(PLAN, key, 1, MAPPER.writeValueAsBytes(planned)))) {
                return false;
            }
            long number = tx.latest(LIST, ALL).map(Document::version).orElse(0L) + 1;
            boolean kept = tx.put(document(SEED, key, 1, seed.value().getBytes(StandardCharsets.UTF_8)))
                    && tx.put(document(LIST, ALL, number, key.getBytes(StandardCharsets.UTF_8)));
            if (!kept) {
                throw new IllegalStateException(
                        "another sample was planned at the same moment as " + key + "; plan it again");
            }
            return true;
        });
    }

    Optional<Planned> planned(String key) {
        return content(PLAN, key).map(bytes -> MAPPER.readValue(bytes, Planned.class));
    }

    /** Returns the last that were planned, the latest first. */
    List<Planned> last(int most) {
        List<String> keys = storage.read(from -> {
            List<String> found = new ArrayList<>();
            long number = from.latest(LIST, ALL).map(Document::version).orElse(0L);
            while (number > 0 && found.size() < most) {
                from.document(LIST, ALL, number)
                        .map(each -> new String(each.content().bytes(), StandardCharsets.UTF_8))
                        .ifPresent(found::add);
                number--;
            }
            return found;
        });
        return keys.stream().map(this::planned).flatMap(Optional::stream).toList();
    }

    /** Returns the seed of a sample, for the draw and for nobody before it. */
    SampleSeed seed(Planned planned) {
        return content(SEED, planned.key())
                .map(bytes -> new SampleSeed(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IllegalStateException("the sample " + planned.key() + " has no seed"));
    }

    /** Keeps what was drawn; false when it was drawn before. */
    boolean draw(String key, Drawn drawn) {
        return put(DRAW, key, MAPPER.writeValueAsBytes(drawn));
    }

    Optional<Drawn> drawn(String key) {
        return content(DRAW, key).map(bytes -> MAPPER.readValue(bytes, Drawn.class));
    }

    /** Keeps what came of a sample; whoever reckons it reckons the same. */
    void close(String key, SampleEstimate result) {
        put(RESULT, key, MAPPER.writeValueAsBytes(result));
    }

    Optional<SampleEstimate> result(String key) {
        return content(RESULT, key).map(bytes -> MAPPER.readValue(bytes, SampleEstimate.class));
    }

    private Optional<byte[]> content(String kind, String key) {
        return storage.read(from -> from.document(kind, key, 1))
                .map(found -> found.content().bytes());
    }

    private boolean put(String kind, String key, byte[] bytes) {
        return storage.transact(tx -> tx.put(document(kind, key, 1, bytes)));
    }

    private static Document document(String kind, String name, long version, byte[] bytes) {
        return new Document(kind, name, version, new Blob(kind, 1, bytes));
    }
}
