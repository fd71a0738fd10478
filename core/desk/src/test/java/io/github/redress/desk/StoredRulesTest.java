package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.routing.RuleDocument;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredRulesTest {

    private static final RuleDocument FIRST = document("1", "2026-09-01T00:00:00Z");
    private static final RuleDocument SECOND = document("2", "2026-10-01T00:00:00.000000001Z");
    private static final RuleDocument FIRST_AGAIN = document("1", "2026-11-01T00:00:00Z");

    private final Storage storage =
            MemoryStorage.create(Clock.fixed(Instant.parse("2026-09-14T01:00:00Z"), ZoneOffset.UTC));
    private final StoredRules rules = StoredRules.of(storage, "town-rules");

    @Test
    void nothingIsKeptBeforeTheFirstPublication() {
        assertThat(rules.documents()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAgainToTheByteAndTheNanosecond() {
        assertThat(rules.replace(List.of(), List.of(FIRST, SECOND))).isTrue();

        assertThat(StoredRules.of(storage, "town-rules").documents()).containsExactly(FIRST, SECOND);
        assertThat(StoredRules.of(storage, "other-rules").documents()).isEmpty();
    }

    @Test
    void whoHasNotSeenTheLatestChangesNothing() {
        rules.replace(List.of(), List.of(FIRST, SECOND));

        assertThat(rules.replace(List.of(), List.of(FIRST))).isFalse();
        assertThat(rules.replace(List.of(FIRST), List.of(FIRST, FIRST_AGAIN))).isFalse();

        assertThat(rules.documents()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aFileThatHoldsAgainIsStoredOnceAndOneThatIsTakenBackStaysStored() {
        rules.replace(List.of(), List.of(FIRST, SECOND));
        rules.replace(List.of(FIRST, SECOND), List.of(FIRST, FIRST_AGAIN));

        assertThat(rules.documents()).containsExactly(FIRST, FIRST_AGAIN);
        assertThat(latest("routing")).isEqualTo(2);
        Document takenBack =
                storage.read(from -> from.document("routing", "town-rules", 2)).orElseThrow();
        assertThat(takenBack.content().bytes()).isEqualTo(SECOND.content());
        assertThat(latest("routing-timeline")).isEqualTo(2);
    }

    @Test
    void theRulesOfAnotherNameBelongElsewhere() {
        RuleDocument other = RuleDocument.of("city-rules", "1", FIRST.from(), FIRST.content());

        assertThatThrownBy(() -> rules.replace(List.of(), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rules \"town-rules\" are kept here, were \"city-rules\"");
    }

    @Test
    void aTimelineThatCannotBeReadSaysWhy() {
        put("{\"format\":\"redress.routing-timeline/1\",\"editions\":[{\"from\":\"today\",\"document\":1}]}");

        assertThatThrownBy(rules::documents)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the stored document routing-timeline/town-rules, version 1, cannot be read: ")
                .hasMessageContainingAll("today", "version");
    }

    @Test
    void aTimelineThatNamesALostFileSaysWhich() {
        put("{\"format\":\"redress.routing-timeline/1\",\"editions\":["
                + "{\"from\":\"2026-09-01T00:00:00Z\",\"version\":\"1\",\"document\":7}]}");

        assertThatThrownBy(rules::documents)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stored document routing/town-rules, version 7, is missing");
    }

    private void put(String timeline) {
        byte[] content = timeline.getBytes(StandardCharsets.UTF_8);
        storage.transact(tx ->
                tx.put(new Document("routing-timeline", "town-rules", 1, new Blob("routing-timeline", 1, content))));
    }

    private long latest(String kind) {
        return storage.read(from -> from.latest(kind, "town-rules"))
                .orElseThrow()
                .version();
    }

    private static RuleDocument document(String version, String from) {
        return RuleDocument.of(
                "town-rules",
                version,
                Instant.parse(from),
                ("{ \"version\": \"" + version + "\" }").getBytes(StandardCharsets.UTF_8));
    }
}
