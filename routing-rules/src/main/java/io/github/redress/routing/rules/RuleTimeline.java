package io.github.redress.routing.rules;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RuleArchive;
import io.github.redress.routing.RuleDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The versions of one city's rules by the instant from which each holds.
 *
 * <p>Only the future changes. A version is published or taken back from now or later, so that what was decided under one
 * can be asked again for ever: {@link #at} of the complaint's own instant gives the rules that decided it.
 *
 * <p>It is no {@link io.github.redress.routing.Router}: who decides takes {@link #at} once and asks that rule set for the
 * route, the version and the hash, so that the three are always of one version, whatever is published meanwhile.
 *
 * <p>Safe for many threads at once. Reading never waits; publications wait for each other.
 */
public final class RuleTimeline {

    private final RuleSetReader reader;
    private final Clock clock;
    private final RuleArchive archive;
    private final Object publishing = new Object();

    /** What rules may name that are read from now on. */
    private volatile Known known;

    /** Replaced as a whole, never changed, never empty. */
    private volatile NavigableMap<Instant, Edition> editions;

    private RuleTimeline(
            RuleSetReader reader,
            Known known,
            Clock clock,
            RuleArchive archive,
            NavigableMap<Instant, Edition> editions) {
        this.reader = reader;
        this.known = known;
        this.clock = clock;
        this.archive = archive;
        this.editions = editions;
    }

    private record Edition(RuleSet rules, RuleDocument document) {}

    /** Keeps nothing: the host does, by {@link #documents}. */
    private static final class NoArchive implements RuleArchive {

        @Override
        public List<RuleDocument> documents() {
            return List.of();
        }

        @Override
        public boolean replace(List<RuleDocument> before, List<RuleDocument> after) {
            return true;
        }
    }

    /**
     * Rebuilds a timeline from what a host kept, whose rules have the conditions of every {@link ConditionFactory} on the
     * class path. What is published the host keeps itself, by {@link #documents}.
     *
     * @param known what the rules may name, old versions too: departments that are dissolved by now, policies of old names
     * @param clock tells the past from the future when something is published
     * @param documents at least one, in any order
     * @throws FaultyFilesException with every fault of every document, as that two begin at one instant
     */
    public static RuleTimeline of(Known known, Clock clock, Collection<RuleDocument> documents) {
        return of(new RuleSetReader(), known, clock, documents);
    }

    /**
     * Does the same with the conditions of the caller's reader.
     *
     * <p>The tests in the files are not run again: they were when the version was published, and departments have changed
     * since.
     */
    public static RuleTimeline of(RuleSetReader reader, Known known, Clock clock, Collection<RuleDocument> documents) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(clock, "clock");
        return new RuleTimeline(
                reader, known, clock, new NoArchive(), editions(reader, known, documents, new TreeMap<>()));
    }

    /**
     * Rebuilds a timeline from an archive, in which whatever is published is kept before it holds: what a node has decided
     * by, it can read again after a restart.
     *
     * @param reader knows the conditions that the rules may ask for
     * @param known what the rules may name, old versions too: departments that are dissolved by now, policies of old names
     * @param clock tells the past from the future when something is published
     * @param archive where the versions are kept
     * @param first what is kept and holds where the archive has nothing yet; else not looked at
     * @throws FaultyFilesException with every fault of every document, as that two begin at one instant
     */
    public static RuleTimeline keptIn(
            RuleArchive archive, RuleSetReader reader, Known known, Clock clock, RuleDocument first) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(clock, "clock");
        List<RuleDocument> kept = archive.documents();
        if (!kept.isEmpty()) {
            return new RuleTimeline(reader, known, clock, archive, editions(reader, known, kept, new TreeMap<>()));
        }
        NavigableMap<Instant, Edition> begun = editions(reader, known, List.of(first), new TreeMap<>());
        return archive.replace(List.of(), List.of(first))
                ? new RuleTimeline(reader, known, clock, archive, begun)
                : keptIn(archive, reader, known, clock, first); // another node was first
    }

    /** Reads documents, but each file once, and not those that were read before. */
    private static NavigableMap<Instant, Edition> editions(
            RuleSetReader reader,
            Known known,
            Collection<RuleDocument> documents,
            NavigableMap<Instant, Edition> before) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("documents must not be empty");
        }
        List<FileFault> faults = new ArrayList<>();
        Map<ContentHash, RuleSet> read = new HashMap<>();
        before.values().forEach(edition -> read.put(edition.rules().hash(), edition.rules()));
        NavigableMap<Instant, Edition> editions = new TreeMap<>();
        for (RuleDocument document : documents) {
            Optional<RuleSet> rules = Optional.ofNullable(read.get(ContentHash.of(document.content())))
                    .or(() -> read(reader, known, document, faults));
            rules.ifPresent(set -> {
                read.put(set.hash(), set);
                if (!set.id().equals(document.name()) || !set.version().equals(document.version())) {
                    faults.add(fault(document, "it holds the rules " + set));
                }
                if (editions.put(document.from(), new Edition(set, document)) != null) {
                    faults.add(fault(document, "another document holds from the same instant"));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new FaultyFilesException(faults);
        }
        return Collections.unmodifiableNavigableMap(editions);
    }

    private static Optional<RuleSet> read(
            RuleSetReader reader, Known known, RuleDocument document, List<FileFault> faults) {
        FileFaults found = new FileFaults();
        Optional<RuleSet> rules = reader.readEvenIfTestsFail(document.toString(), document.content(), known, found);
        found.list().stream()
                .filter(fault -> !fault.code().equals("TEST_FAILED"))
                .forEach(faults::add);
        return rules;
    }

    private static FileFault fault(RuleDocument document, String message) {
        return new FileFault(document.toString(), "", 0, "BAD_VALUE", message);
    }

    /** Returns the rules that hold at an instant; before the first version, the first. */
    public RuleSet at(Instant at) {
        NavigableMap<Instant, Edition> now = editions;
        Map.Entry<Instant, Edition> held = now.floorEntry(at);
        return (held == null ? now.firstEntry() : held).getValue().rules();
    }

    /**
     * Returns the rules of a stored decision: those of this hash, whenever they held. A decision names it beside the rule,
     * the version and the instant.
     */
    public Optional<RuleSet> withHash(ContentHash hash) {
        Objects.requireNonNull(hash, "hash");
        return editions.values().stream()
                .map(Edition::rules)
                .filter(rules -> rules.hash().equals(hash))
                .findFirst();
    }

    /**
     * Reads the archive again, for what other nodes have published or taken back. To be called on every node within the
     * notice at which rules are published.
     *
     * @return whether anything was new; never for a timeline without an archive
     * @throws FaultyFilesException if what is kept cannot be read; nothing is changed then
     */
    public boolean refresh() {
        synchronized (publishing) {
            List<RuleDocument> kept = archive.documents();
            if (kept.isEmpty() || kept.equals(documents())) {
                return false;
            }
            editions = editions(reader, known, kept, editions);
            return true;
        }
    }

    /** Returns what to keep, by the instant from which each holds; {@link #of} makes the same timeline of it. */
    public List<RuleDocument> documents() {
        return documents(editions);
    }

    /**
     * Lets rules that are read from now on name what a city has by now, as new departments. To be called where the desk is given its
     * new configuration; rules that hold stay as they are.
     *
     * @param now what the rules may name, old versions too
     */
    public void reconfigure(Known now) {
        known = Objects.requireNonNull(now, "now");
    }

    /**
     * Lets new rules hold, if nothing stands against it. All that does is found at once:
     *
     * <ol>
     *   <li>faults of the file, its own tests among them, by their codes;
     *   <li>{@code OTHER_RULES}: its {@code id} is another; {@code VERSION_TAKEN}: another file had its {@code version};
     *   <li>{@code NOT_LAST}: another version is to hold from then or later, so that it must be taken back first;
     *   <li>findings whose codes the policy blocks;
     *   <li>{@code TOO_MANY_CHANGED}: it decides more of the policy's cases otherwise than the version that holds just
     *       before it; {@code NO_CASES}: there was none to tell by;
     *   <li>{@code IN_THE_PAST}: when all that is done, it should have held already;
     *   <li>{@code CHANGED_ELSEWHERE}: the archive has other versions by now, as by another node; {@link #refresh} first.
     * </ol>
     *
     * <p>Other publications wait meanwhile; decisions do not.
     *
     * @param file the file's name, for faults
     * @param content the file's bytes, JSON
     * @param from the first instant at which it holds; its own {@code effective} says the same to people and is not read
     * @param policy what it must stand
     */
    public Publication publish(String file, byte[] content, Instant from, PublishPolicy policy) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(policy, "policy");
        synchronized (publishing) {
            PublishGate gate = new PublishGate(policy);
            RuleDraft draft = reader.draft(file, content, known);
            gate.faults(draft, RuleAnalyser.of(known, clock.instant()));
            Optional<RuleSet> candidate = draft.rulesWhoseTestsMayFail();
            Instant last = editions.lastKey();
            if (!from.isAfter(last)) {
                gate.notLast(from, last);
            }
            candidate.ifPresent(rules -> {
                gate.identity(rules, at(from), documents(), content);
                gate.findings(rules);
                gate.replay(at(from), rules);
            });
            gate.future(from, clock.instant()); // last: a replay takes its time, and decisions go on
            if (gate.isClosed() || candidate.isEmpty()) {
                return gate.refusal();
            }
            RuleSet rules = candidate.get();
            return put(gate, editions, new Edition(rules, RuleDocument.of(rules.id(), rules.version(), from, content)));
        }
    }

    /**
     * Lets an earlier version hold again. What was to hold from then or later falls away; what was decided until then is
     * decided so for ever.
     *
     * @param version one that was published; of several times, any, since they are the same file
     * @param from the first instant at which it holds again
     * @return refused with {@code UNKNOWN_VERSION}, {@code IN_THE_PAST} or {@code CHANGED_ELSEWHERE}, else published
     */
    public Publication rollback(String version, Instant from) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(from, "from");
        synchronized (publishing) {
            PublishGate gate = new PublishGate(PublishPolicy.testsOnly());
            gate.future(from, clock.instant());
            Optional<Edition> earlier = editions.values().stream()
                    .filter(edition -> edition.document().version().equals(version))
                    .findFirst();
            if (earlier.isEmpty()) {
                gate.unknownVersion(version);
            }
            if (gate.isClosed() || earlier.isEmpty()) {
                return gate.refusal();
            }
            RuleDocument document = earlier.get().document();
            return put(
                    gate,
                    editions.headMap(from, false),
                    new Edition(
                            earlier.get().rules(),
                            RuleDocument.of(document.name(), version, from, document.content())));
        }
    }

    /** Keeps it first: what was decided by must never be lost. */
    private Publication put(PublishGate gate, NavigableMap<Instant, Edition> kept, Edition added) {
        NavigableMap<Instant, Edition> changed = new TreeMap<>(kept);
        changed.put(added.document().from(), added);
        if (!archive.replace(documents(), documents(changed))) {
            gate.changedElsewhere();
            return gate.refusal();
        }
        editions = Collections.unmodifiableNavigableMap(changed);
        return new Publication.Published(added.document());
    }

    private static List<RuleDocument> documents(NavigableMap<Instant, Edition> of) {
        return of.values().stream().map(Edition::document).toList();
    }
}
