package io.github.redress.examples.portal.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.redress.Text;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The city's boards: the one of this week as it stands, and those that were published, each edition for ever. */
@Component
public class Boards {

    /** Under which documents they are kept in the store, each period's by its short name, the edition as the version. */
    private static final String KIND = "portal-board";

    private static final int WEEKS_SHOWN = 26;

    /** Editions never change, and reading one takes longer than all else on a page. */
    private final Cache<String, PublishedBoard> read =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Storage storage;
    private final Results results;
    private final CityTerms terms;
    private final Clock clock;
    private final ZoneId zone;

    Boards(Storage storage, Results results, CityTerms terms, Clock clock, ZoneId zone) {
        this.storage = storage;
        this.results = results;
        this.terms = terms;
        this.clock = clock;
        this.zone = zone;
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
        return terms.roster();
    }

    /** Returns the ranking of this week as it stands. */
    Running running() {
        Instant now = clock.instant();
        LocalDate today = today();
        Period period = Cadence.WEEKLY.of(today, zone).withAsOf(now);
        Tallies tallies = Tallies.in(period);
        Roster roster = terms.roster();
        results.now(roster).results().forEach(tallies::add);
        return new Running(
                Cadence.WEEKLY.name(today), now, Board.of(terms.formula().formula(), tallies.byUnit(), roster::group));
    }

    /** Returns days of the last periods that are over, one of each, the latest first. */
    Stream<LocalDate> over(Cadence cadence, int most) {
        return Stream.iterate(cadence.firstDayBefore(today()), cadence::firstDayBefore)
                .limit(most);
    }

    /** Returns the last editions of the weeks that were published, of the last half year, the latest first. */
    List<PublishedBoard> published() {
        return published(Cadence.WEEKLY, WEEKS_SHOWN);
    }

    /** Returns the last editions of those of the last so many periods that were published, the latest first. */
    public List<PublishedBoard> published(Cadence cadence, int periods) {
        List<String> keys = over(cadence, periods).map(cadence::key).toList();
        List<Document> found = storage.read(from -> keys.stream()
                .map(key -> from.latest(KIND, key))
                .flatMap(Optional::stream)
                .toList());
        return found.stream().map(this::read).toList();
    }

    /** Returns how sure a share of the running formula is of a tally. */
    Share share(Measure measure, Tally tally) {
        return terms.formula().formula().share(measure, tally);
    }

    /** Returns the last edition of the period with this short name, as {@code 2026-W47}, {@code 2026-11} or {@code 2026}. */
    public Optional<PublishedBoard> published(String key) {
        return storage.read(from -> from.latest(KIND, key)).map(this::read);
    }

    /** Returns an edition of the period with this short name. */
    public Optional<PublishedBoard> edition(String key, int number) {
        return storage.read(from -> from.document(KIND, key, number)).map(this::read);
    }

    /**
     * Publishes the board of a period, or corrects the one that is published, by the formula and the names that it was published with.
     *
     * @param reason why it is corrected; null for the first edition
     * @throws IllegalArgumentException if the period is not over, or a correction would change nothing
     * @throws IllegalStateException if somebody else published an edition meanwhile
     */
    PublishedBoard publish(Cadence cadence, LocalDate dayInIt, @Nullable Text reason) {
        String key = cadence.key(dayInIt);
        if (!cadence.firstDayAfter(dayInIt).isBefore(today().plusDays(1))) {
            throw new IllegalArgumentException(key + " is not over on " + today());
        }
        Optional<PublishedBoard> earlier = published(key);
        BoardTerms drawn = earlier.map(board -> board.terms().withAsOf(clock.instant()))
                .orElseGet(() -> terms.of(cadence, dayInIt));
        if (earlier.isPresent() && reason == null) {
            throw new IllegalArgumentException(key + " is published already, and a correction says why");
        }
        Results.Known known = results.now(drawn.roster());
        PublishedBoard board = earlier.map(before ->
                        before.correctedBy(drawn, known.position(), known.results(), Objects.requireNonNull(reason)))
                .orElseGet(() -> PublishedBoard.of(drawn, known.position(), known.results()));
        boolean written = storage.transact(tx -> tx.put(
                new Document(KIND, key, board.edition().number(), new Blob(PublishedBoard.FORMAT, 1, board.toJson()))));
        if (!written) {
            throw new IllegalStateException(key + " got another edition meanwhile");
        }
        return board;
    }

    private PublishedBoard read(Document document) {
        String file = document.name() + ".json";
        return read.get(
                document.version() + "/" + file,
                edition -> PublishedBoard.read(file, document.content().bytes()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
