package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Find;
import io.github.redress.storage.Head;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.stateful.Action;

/** What may happen to the two stores of a {@link ModelRun}. */
interface ModelStep extends Action<ModelRun> {

    /** Does it to both stores, and compares what they answer. */
    void on(ModelRun run);

    @Override
    default ModelRun run(ModelRun run) {
        on(run);
        return run;
    }

    /** Changes in one batch. */
    record Write(List<Draft> drafts) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            int serial = run.nextStep();
            run.both(tx -> tx.append(ModelSteps.batch(drafts, tx, serial)));
        }
    }

    /** Changes one after the other in one transaction, nested within each other. */
    record OneTransaction(List<Draft> drafts) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            int serial = run.nextStep();
            run.each(storage -> storage.<Object>transact(tx -> {
                List<Object> results = new ArrayList<>();
                for (Draft draft : drafts) {
                    results.add(storage.transact(nested -> nested.append(List.of(draft.on(nested, serial)))));
                    results.add(tx.load(ModelRun.caseId(draft.who()), draft.key()));
                }
                return results;
            }));
        }
    }

    /** Changes that the work thinks better of. */
    record RollBack(List<Draft> drafts) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            int serial = run.nextStep();
            run.each(storage -> {
                IllegalStateException betterNot = new IllegalStateException("rolled back on purpose");
                try {
                    return storage.<Object>transact(tx -> {
                        tx.append(ModelSteps.batch(drafts, tx, serial));
                        tx.put(new Document("calendar", "city", 1, new Blob("c", 1, Change.bytes("rolled back"))));
                        tx.erase(ModelRun.subject(0));
                        throw betterNot;
                    });
                } catch (IllegalStateException e) {
                    assertThat(e).isSameAs(betterNot);
                    return "rolled back";
                }
            });
        }
    }

    /** Changes around nested work that fails, which the outer work does not want to know. */
    record NestedFailure(List<Draft> drafts) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            Draft first = drafts.get(0);
            int serial = run.nextStep();
            for (Storage storage : List.of(run.store(), run.model())) {
                assertThatThrownBy(() -> storage.<Object>transact(tx -> {
                            Draft harmless = new Draft(
                                    first.who(), 0, 1, first.labels(), 0, null, null, null, Draft.Oddity.NONE);
                            tx.append(List.of(harmless.on(tx, serial)));
                            try {
                                storage.transact(nested -> {
                                    throw new IllegalStateException("nested work failed");
                                });
                            } catch (IllegalStateException e) {
                                return "as if all were well";
                            }
                            return "not reached";
                        }))
                        .isInstanceOf(StorageException.class);
            }
        }
    }

    /** One sweep: cases that are due are claimed and acted on in one transaction. */
    record Sweep(int seconds, int limit, int wakeSeconds) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            int serial = run.nextStep();
            Instant now = Change.NOON.plusSeconds(seconds);
            List<StoredCase> due = run.model().transact(tx -> tx.claimDue(now, limit));
            List<StoredCase> claimed = new ArrayList<>();
            run.store().transact(tx -> {
                claimed.clear();
                claimed.addAll(tx.claimDue(now, limit));
                return act(tx, claimed, serial);
            });
            assertThat(claimed.stream().map(each -> each.head().wakeAt()))
                    .containsExactlyElementsOf(
                            due.stream().map(each -> each.head().wakeAt()).toList());
            for (StoredCase each : claimed) {
                assertThat(Committed.load(run.model(), each.id(), null)).contains(each);
            }
            run.model().transact(tx -> act(tx, claimed, serial));
        }

        private List<AppendResult> act(Storage.Transaction tx, List<StoredCase> claimed, int serial) {
            List<Append> changes =
                    claimed.stream().map(each -> woken(each, serial)).toList();
            List<AppendResult> results = tx.append(changes);
            assertThat(results)
                    .containsExactlyElementsOf(changes.stream()
                            .map(change -> (AppendResult) new AppendResult.Applied(change.newVersion()))
                            .toList());
            return results;
        }

        private Append woken(StoredCase each, int serial) {
            Instant now = Change.NOON.plusSeconds(seconds);
            Head head = each.head();
            Instant wakeAt = wakeSeconds <= seconds ? null : Change.NOON.plusSeconds(wakeSeconds);
            Blob data = new Blob("Woken", 1, Change.bytes("woken in step " + serial));
            return new Append(
                    each.id(),
                    each.version(),
                    new Head(head.number(), head.receivedAt(), wakeAt, head.labels()),
                    each.snapshot(),
                    List.of(new Event(each.version() + 1, now, now, data)),
                    List.of(),
                    null);
        }
    }

    /** All pages of a question, one after the other. */
    record Walk(Find query) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.each(storage -> Pages.walk(storage, query));
        }
    }

    /** The first page of a question; the next may be asked for much later. */
    record OpenPage(Find query) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.turnTo(query);
        }
    }

    /** The next page of the question asked last. */
    record NextPage() implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.nextPage();
        }
    }

    /** A slice of the feed. */
    record Follow(int limit) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.follow(limit);
        }
    }

    /** A document written once. */
    record Put(Document document) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.both(tx -> tx.put(document));
        }
    }

    /** A document replaced. */
    record Replace(Document next) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.both(tx -> tx.replace(next));
        }
    }

    /** All words of a subject erased. */
    record Erase(int subject) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.both(tx -> tx.erase(ModelRun.subject(subject)));
        }
    }

    /** Command keys of long ago forgotten. */
    record Forget(int seconds) implements ModelStep {

        @Override
        public void on(ModelRun run) {
            run.both(tx -> tx.forgetCommands(Change.NOON.plusSeconds(seconds), 1000));
        }
    }

    /** What happens to nodes rather than to data. */
    enum Upheaval implements ModelStep {
        RESTART {
            @Override
            public void on(ModelRun run) {
                run.restart();
            }
        },
        CHANGE_NODE {
            @Override
            public void on(ModelRun run) {
                run.changeNode();
            }
        },
        DROP_CONNECTIONS {
            @Override
            public void on(ModelRun run) {
                run.dropConnections();
            }
        },
        COMPARE_ALL {
            @Override
            public void on(ModelRun run) {
                run.compareAll();
            }
        }
    }
}
