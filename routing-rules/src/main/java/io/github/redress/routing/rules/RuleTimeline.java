package io.github.redress.routing.rules;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.routing.RouterReader.Known;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    private final Known known;
    private final Clock clock;
    private final Object publishing = new Object();

    /** Replaced as a whole, never changed, never empty. */
    private volatile NavigableMap<Instant, Edition> editions;

    private RuleTimeline(Known known, Clock clock, NavigableMap<Instant, Edition> editions) {
        this.known = known;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.editions = Collections.unmodifiableNavigableMap(editions);
    }

    private record Edition(RuleSet rules, RuleDocument document) {}

    /**
     * Rebuilds a timeline from what was kept.
     *
     * <p>The tests in the files are not run again: they were when the version was published, and departments have changed
     * since.
     *
     * @param known what the rules may name, old versions too: departments that are dissolved by now, policies of old names
     * @param clock tells the past from the future when something is published
     * @param documents at least one, in any order
     * @throws FaultyFilesException with every fault of every document, as that two begin at one instant
     */
    public static RuleTimeline of(Known known, Clock clock, Collection<RuleDocument> documents) {
        Objects.requireNonNull(known, "known");
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("documents must not be empty");
        }
        List<FileFault> faults = new ArrayList<>();
        NavigableMap<Instant, Edition> editions = new TreeMap<>();
        for (RuleDocument document : documents) {
            FileFaults found = new FileFaults();
            Optional<RuleSet> rules =
                    new RuleSetReader().readEvenIfTestsFail(document.toString(), document.content(), known, found);
            found.list().stream()
                    .filter(fault -> !fault.code().equals("TEST_FAILED"))
                    .forEach(faults::add);
            rules.ifPresent(set -> {
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
        return new RuleTimeline(known, clock, editions);
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

    /** Returns what to keep, by the instant from which each holds; {@link #of} makes the same timeline of it. */
    public List<RuleDocument> documents() {
        return editions.values().stream().map(Edition::document).toList();
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
     *   <li>{@code IN_THE_PAST}: when all that is done, it should have held already.
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
            RuleDraft draft = new RuleSetReader().draft(file, content, known);
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
            return put(editions, new Edition(rules, RuleDocument.of(rules.id(), rules.version(), from, content)));
        }
    }

    /**
     * Lets an earlier version hold again. What was to hold from then or later falls away; what was decided until then is
     * decided so for ever.
     *
     * @param version one that was published; of several times, any, since they are the same file
     * @param from the first instant at which it holds again
     * @return refused with {@code UNKNOWN_VERSION} or {@code IN_THE_PAST}, else published
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
                    editions.headMap(from, false),
                    new Edition(
                            earlier.get().rules(),
                            RuleDocument.of(document.name(), version, from, document.content())));
        }
    }

    private Publication put(NavigableMap<Instant, Edition> kept, Edition added) {
        NavigableMap<Instant, Edition> changed = new TreeMap<>(kept);
        changed.put(added.document().from(), added);
        editions = Collections.unmodifiableNavigableMap(changed);
        return new Publication.Published(added.document());
    }
}
