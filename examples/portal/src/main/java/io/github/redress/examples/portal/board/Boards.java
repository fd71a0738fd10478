package io.github.redress.examples.portal.board;

import io.github.redress.Text;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The city's weekly boards: the one of this week as it stands, and those that were published, each edition for ever. */
@Component
class Boards {

    /** Under which documents they are kept in the store, each week's by its short name. */
    private static final String KIND = "portal-board";

    private static final int WEEKS = 26;

    private final Storage storage;
    private final Results results;
    private final Clock clock;
    private final ZoneId zone;
    private final FormulaDocument formula;
    private final Roster roster;

    Boards(Storage storage, Results results, Configuration city, Clock clock, ZoneId zone, PortalSettings settings)
            throws IOException {
        this.storage = storage;
        this.results = results;
        this.clock = clock;
        this.zone = zone;
        this.formula = FormulaDocument.read(
                "formula.json", Files.readAllBytes(settings.cityFolder().resolve("formula.json")));
        this.roster = roster(city);
    }

    /** Departments of a level are compared with each other. */
    private static Roster roster(Configuration city) {
        Roster.Builder roster = Roster.builder();
        for (DepartmentLevel level : DepartmentLevel.values()) {
            roster.group(level.name(), level.label());
        }
        city.departments()
                .all()
                .forEach(each ->
                        roster.unit(each.id().value(), each.name(), each.level().name()));
        return roster.build();
    }

    /**
     * The week that is not over.
     *
     * @param days what it is called
     * @param asOf the instant looked from
     * @param board the ranking as it stands
     */
    record Running(Text days, Instant asOf, Board board) {}

    Roster roster() {
        return roster;
    }

    /** Returns the ranking of this week as it stands. */
    Running running() {
        Instant now = clock.instant();
        LocalDate today = today();
        Period period = Cadence.WEEKLY.of(today, zone).withAsOf(now);
        Tallies tallies = Tallies.in(period);
        results.now(roster).results().forEach(tallies::add);
        return new Running(
                Cadence.WEEKLY.name(today), now, Board.of(formula.formula(), tallies.byUnit(), roster::group));
    }

    /** Returns days of the last weeks that are over, one of each, the latest first. */
    Stream<LocalDate> weeksThatAreOver(int most) {
        return Stream.iterate(Cadence.WEEKLY.firstDayBefore(today()), Cadence.WEEKLY::firstDayBefore)
                .limit(most);
    }

    /** Returns the last editions of the weeks that were published, of the last half year, the latest first. */
    List<PublishedBoard> published() {
        return weeksThatAreOver(WEEKS)
                .map(Cadence.WEEKLY::key)
                .map(this::published)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns how sure a share of the running formula is of a tally. */
    Share share(Measure measure, Tally tally) {
        return formula.formula().share(measure, tally);
    }

    /** Returns the last edition of the week with this short name, as {@code 2026-W47}. */
    Optional<PublishedBoard> published(String key) {
        return storage.read(from -> from.latest(KIND, key))
                .map(document ->
                        PublishedBoard.read(key + ".json", document.content().bytes()));
    }

    /**
     * Publishes the board of a week, or corrects the one that is published.
     *
     * @param reason why it is corrected; null for the first edition
     * @throws IllegalArgumentException if the week is not over, or a correction would change nothing
     * @throws IllegalStateException if somebody else published an edition meanwhile
     */
    PublishedBoard publish(LocalDate dayInIt, @Nullable Text reason) {
        BoardTerms terms = BoardTerms.of(Cadence.WEEKLY, dayInIt, zone, formula, roster);
        Results.Known known = results.now(roster);
        String key = Cadence.WEEKLY.key(dayInIt);
        PublishedBoard board = published(key)
                .map(earlier -> earlier.correctedBy(
                        terms.withAsOf(clock.instant()),
                        known.position(),
                        known.results(),
                        Optional.ofNullable(reason)
                                .orElseThrow(() -> new IllegalArgumentException(key + " is published already"))))
                .orElseGet(() -> PublishedBoard.of(terms, known.position(), known.results()));
        boolean written = storage.transact(tx -> tx.put(
                new Document(KIND, key, board.edition().number(), new Blob(PublishedBoard.FORMAT, 1, board.toJson()))));
        if (!written) {
            throw new IllegalStateException(key + " got another edition meanwhile");
        }
        return board;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
