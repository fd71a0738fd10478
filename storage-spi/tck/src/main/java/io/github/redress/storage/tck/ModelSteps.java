package io.github.redress.storage.tck;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Find.Order;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.stateful.Action;

/** Draws the steps of the model. Small numbers on purpose: cases, keys and labels must meet again. */
final class ModelSteps {

    static final List<String> KEYS = List.of("k1", "k2");
    static final List<String> LABELS = List.of("open", "roads", "urgent");
    static final List<String> DOCUMENTS = List.of("city", "consumer");
    static final int DOCUMENT_VERSIONS = 4;

    private ModelSteps() {}

    static Arbitrary<Action<ModelRun>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, drafts(1).map(ModelStep.Write::new)),
                Tuple.of(3, drafts(4).map(ModelStep.Write::new)),
                Tuple.of(2, drafts(3).map(ModelStep.OneTransaction::new)),
                Tuple.of(2, drafts(3).map(ModelStep.RollBack::new)),
                Tuple.of(1, drafts(2).map(ModelStep.NestedFailure::new)),
                Tuple.of(3, sweeps()),
                Tuple.of(4, queries().map(ModelStep.Walk::new)),
                Tuple.of(3, queries().map(ModelStep.OpenPage::new)),
                Tuple.of(3, Arbitraries.just(new ModelStep.NextPage())),
                Tuple.of(3, Arbitraries.integers().between(1, 9).map(ModelStep.Follow::new)),
                Tuple.of(2, documents().map(ModelStep.Put::new)),
                Tuple.of(2, documents().map(ModelStep.Replace::new)),
                Tuple.of(1, Arbitraries.integers().between(0, 2).map(ModelStep.Erase::new)),
                Tuple.of(1, seconds().map(ModelStep.Forget::new)),
                Tuple.of(2, Arbitraries.of(ModelStep.Upheaval.values())));
    }

    private static Arbitrary<List<Draft>> drafts(int most) {
        return draft().list().ofMinSize(1).ofMaxSize(most);
    }

    private static Arbitrary<Draft> draft() {
        Arbitrary<Set<String>> labels = Arbitraries.of(LABELS).set();
        return Combinators.combine(
                        Arbitraries.integers().between(0, ModelRun.CASES - 1),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
                        Arbitraries.integers().between(1, 3),
                        labels,
                        seconds(),
                        seconds().injectNull(0.4),
                        Arbitraries.of(KEYS).injectNull(0.6))
                .as((who, behind, events, named, at, wake, key) ->
                        new Draft(who, behind, events, named, at, wake, key, null, Draft.Oddity.NONE))
                .flatMap(plain -> Combinators.combine(
                                Arbitraries.integers().between(0, 2).injectNull(0.5),
                                Arbitraries.frequency(
                                        Tuple.of(12, Draft.Oddity.NONE),
                                        Tuple.of(1, Draft.Oddity.NUMBER_OF_ANOTHER),
                                        Tuple.of(1, Draft.Oddity.COMMON_REFERENCE)))
                        .as((subject, oddity) -> new Draft(
                                plain.who(),
                                plain.behind(),
                                plain.events(),
                                plain.labels(),
                                plain.seconds(),
                                plain.wakeSeconds(),
                                plain.key(),
                                subject,
                                oddity)));
    }

    private static Arbitrary<Integer> seconds() {
        return Arbitraries.integers().between(0, 5);
    }

    private static Arbitrary<Action<ModelRun>> sweeps() {
        return Combinators.combine(
                        seconds(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 9))
                .as(ModelStep.Sweep::new);
    }

    private static Arbitrary<Find> queries() {
        Arbitrary<Set<String>> beside = Arbitraries.of(LABELS).set().ofMaxSize(1);
        Arbitrary<Instant> instants = seconds().map(Change.NOON::plusSeconds);
        return Combinators.combine(
                        Arbitraries.of(LABELS),
                        beside,
                        beside,
                        instants.injectNull(0.7),
                        instants.injectNull(0.7),
                        Arbitraries.of(Order.class),
                        Arbitraries.integers().between(1, 4))
                .as((label, also, not, from, to, order, limit) ->
                        new Find(label, also, not, from, to, order, null, limit));
    }

    private static Arbitrary<Document> documents() {
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS),
                        Arbitraries.longs().between(1, DOCUMENT_VERSIONS),
                        Arbitraries.integers().between(0, 9))
                .as((name, version, text) ->
                        new Document("calendar", name, version, new Blob("c", 1, Change.bytes("text " + text))));
    }

    /** Returns the drafts as changes of one batch. */
    static List<Append> batch(List<Draft> drafts, Storage.Transaction tx, int serial) {
        return drafts.stream().map(draft -> draft.on(tx, serial)).toList();
    }
}
