package io.github.redress.scoring.publication;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.Text;
import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.CaseMix;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Funnel;
import io.github.redress.scoring.KeptTallies;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A board as it was published, {@code redress.board/1}: a document that never changes, with everything in it that somebody needs to check
 * it.
 *
 * <ul>
 *   <li>It holds the formula, who is on it, every count by unit, what was taken out of scores, and what follows from these: the table, the
 *       funnel, the case mix and the signs of gaming.
 *   <li>Equal boards are the same bytes on any machine, and have the same hash.
 *   <li>It says up to which position of the feed events were read. What comes later changes nothing in it; only a correction does, which
 *       is a new edition and names the old.
 *   <li>Whoever holds the events draws it up again: {@link Recount}.
 * </ul>
 *
 * <p>The hash is the SHA-256 of the document's text up to the line of the hash itself, so that
 * {@code sed '/^  "hash"/,$d' board.json | sha256sum} gives it. That command looks at bytes, and so holds for the file as it was published. A
 * copy with other line ends or blanks, with a byte order mark or a {@code $schema} is the same board to {@link #read}, which looks at what
 * it says, and another file to the command: {@link #toJson} of what was read gives the published bytes again.
 */
public final class PublishedBoard {

    /** The format name that the document begins with. */
    public static final String FORMAT = "redress.board/1";

    private final BoardTerms terms;
    private final Edition edition;
    private final long position;
    private final byte[] counts;
    private final SortedMap<String, Tally> tallies;
    private final Map<String, Long> results;
    private final List<Exclusion> exclusions;
    private final Board board;
    private final Optional<Funnel> funnel;
    private final Optional<CaseMix> mix;
    private final BoardDocument text;

    PublishedBoard(BoardTerms terms, Edition edition, KeptTallies counted, List<Exclusion> exclusions) {
        this.terms = terms;
        this.edition = edition;
        this.position = counted.position();
        this.counts = counted.toJson();
        this.exclusions = exclusions.stream().sorted().toList();
        SortedMap<String, Tally> all = new TreeMap<>(counted.tallies().byUnit());
        terms.roster().units().keySet().forEach(unit -> all.putIfAbsent(unit, Tally.NONE));
        this.results =
                all.keySet().stream().collect(Collectors.toUnmodifiableMap(unit -> unit, counted.tallies()::results));
        this.tallies = Collections.unmodifiableSortedMap(all);
        requireEqualSums();
        this.board = Board.of(terms.formula().formula(), tallies, terms.roster()::group);
        List<Share> onTime = tallies.values().stream()
                .map(tally -> terms.formula().formula().share(Measure.ON_TIME_RATE, tally))
                .filter(share -> !share.isEmpty())
                .toList();
        this.funnel = onTime.isEmpty() ? Optional.empty() : Optional.of(Funnel.around(onTime));
        this.mix = funnel.map(any -> CaseMix.of(terms.formula().formula(), Measure.ON_TIME_RATE, tallies));
        this.text = BoardDocument.of(this);
    }

    /**
     * Draws up a board of results.
     *
     * @param position of the last event in the feed that the results were made of; 0 where there is no feed
     * @param results every part of every case, by the roster's units, in any order: {@link CaseResults#everyPart}
     * @throws IllegalArgumentException if the position is below 0, or a result is closed and nothing says how to judge that
     */
    public static PublishedBoard of(BoardTerms terms, long position, Collection<CaseResult> results) {
        return drawn(terms, Edition.FIRST, position, results);
    }

    /**
     * Draws up a board of stored events.
     *
     * @param position of the last of the events in the feed
     * @param events all events up to there, in any order
     */
    public static PublishedBoard ofEvents(BoardTerms terms, long position, Iterable<Recorded> events) {
        return of(terms, position, results(terms, events));
    }

    static PublishedBoard drawn(BoardTerms terms, Edition edition, long position, Collection<CaseResult> results) {
        Tallies tallies = Tallies.in(terms.period());
        results.forEach(tallies::add);
        return new PublishedBoard(
                terms, edition, new KeptTallies(position, tallies), Exclusion.of(results, terms.period()));
    }

    static List<CaseResult> results(BoardTerms terms, Iterable<Recorded> events) {
        CaseResults results = new CaseResults();
        events.forEach(results::add);
        return results.everyPart(terms.roster()::unitOf);
    }

    /**
     * Reads a document, and draws its table up again from its own counts.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any: also where the document says what its counts do not, or its hash
     *     is not its own
     */
    public static PublishedBoard read(String file, byte[] content) {
        return BoardReader.read(file, content);
    }

    /**
     * Returns the next edition, which corrects this one.
     *
     * @param corrected the terms of the same period; another formula or roster only if that is what was wrong
     * @param newPosition of the last event in the feed that the results were made of; not before that of this edition
     * @param results every part of every case, by the roster's units
     * @param reason why, for everybody to read
     * @throws IllegalArgumentException if it is about another period or reaches less far in the feed, or if nothing would change
     */
    public PublishedBoard correctedBy(
            BoardTerms corrected, long newPosition, Collection<CaseResult> results, Text reason) {
        Objects.requireNonNull(reason, "reason");
        if (corrected.cadence() != terms.cadence()
                || !corrected.firstDay().equals(terms.firstDay())
                || !corrected.zone().equals(terms.zone())) {
            throw new IllegalArgumentException("a board of " + key() + " is not corrected by one of "
                    + corrected.cadence().key(corrected.firstDay()));
        }
        if (newPosition < position) {
            throw new IllegalArgumentException(
                    "a correction reads events up to " + position + " or further, was " + newPosition);
        }
        PublishedBoard next = drawn(corrected, new Edition(edition.number() + 1, hash(), reason), newPosition, results);
        if (next.saysTheSameAs(this)) {
            throw new IllegalArgumentException(
                    "edition " + next.edition.number() + " of " + key() + " would change nothing");
        }
        return next;
    }

    private boolean saysTheSameAs(PublishedBoard other) {
        return terms.equals(other.terms) && tallies.equals(other.tallies) && exclusions.equals(other.exclusions);
    }

    private void requireEqualSums() {
        Map<String, Long> listed =
                exclusions.stream().collect(Collectors.groupingBy(Exclusion::unit, Collectors.counting()));
        listed.forEach((unit, number) -> {
            if (!tallies.containsKey(unit)) {
                requireEqual(unit, 0, number);
            }
        });
        tallies.forEach((unit, tally) -> requireEqual(unit, tally.excludedCases(), listed.getOrDefault(unit, 0L)));
    }

    private static void requireEqual(String unit, long counted, long listed) {
        if (counted != listed) {
            throw new IllegalArgumentException("unit " + unit + " has " + counted
                    + " cases taken out by the counts, and " + listed + " in the list of them");
        }
    }

    /** Returns the short name of its period, as in {@code 2026-W42}. */
    public String key() {
        return terms.cadence().key(terms.firstDay());
    }

    /** Returns what was to be drawn. */
    public BoardTerms terms() {
        return terms;
    }

    /** Returns which edition it is. */
    public Edition edition() {
        return edition;
    }

    /** Returns the position in the feed of the last event that it was made of. */
    public long position() {
        return position;
    }

    /** Returns what was counted for every unit, also for those on the roster without a case. */
    public SortedMap<String, Tally> tallies() {
        return tallies;
    }

    /** Returns the cases that were taken out of scores, by unit. */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** Returns the table. */
    public Board board() {
        return board;
    }

    /**
     * Returns the table as it would be if no case had been taken out of any score, to see what that did: by the same formula, of the same
     * counts, and for the same units. Nothing of it is published.
     */
    public Board withNothingTakenOut() {
        Map<String, Tally> all = new TreeMap<>();
        tallies.forEach((unit, tally) -> all.put(unit, tally.withExcludedAsOthers()));
        return Board.of(terms.formula().formula(), all, terms.roster()::group);
    }

    /** Returns how far from the mean on-time rate a unit may lie by chance; empty where no unit has a case to tell by. */
    public Optional<Funnel> funnel() {
        return funnel;
    }

    /** Returns what a unit's on-time rate would be if it had the same kinds of cases as all; empty where nothing is expected of it. */
    public OptionalDouble adjustedOnTimeRate(String unit) {
        return mix.map(known ->
                        known.adjusted(tallies.getOrDefault(unit, Tally.NONE)).rate())
                .orElse(OptionalDouble.empty());
    }

    /** Returns how many results of a unit were seen, counted or not. */
    long results(String unit) {
        return results.getOrDefault(unit, 0L);
    }

    /** Returns the hash of the document. */
    public ContentHash hash() {
        return text.hash();
    }

    /** Returns the document: JSON in UTF-8. */
    public byte[] toJson() {
        return text.bytes();
    }

    /** Returns the counts as their own document, {@code redress.tally/1}. */
    byte[] counts() {
        return counts.clone();
    }

    /** Returns whether both are the same document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedBoard published && hash().equals(published.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    /** Returns the period, the edition and the hash. */
    @Override
    public String toString() {
        return key() + " edition " + edition.number() + " " + hash();
    }
}
