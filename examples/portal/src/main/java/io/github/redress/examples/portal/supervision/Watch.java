package io.github.redress.examples.portal.supervision;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.examples.portal.board.BoardPublished;
import io.github.redress.examples.portal.board.Boards;
import io.github.redress.examples.portal.board.CityTerms;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.supervision.PeriodBoard;
import io.github.redress.scoring.supervision.Supervisor;
import io.github.redress.scoring.supervision.WatchedCases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the rules of supervision look at cases and at published boards. What they say is said to people, who act on it: nobody is
 * urged or supervised by a program.
 */
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** How far back rules look at boards: a year's, and the year before where its board comes late. */
    private static final Map<Cadence, Integer> BOARDS =
            Map.of(Cadence.WEEKLY, 57, Cadence.MONTHLY, 14, Cadence.YEARLY, 2);

    private static final Duration SINCE_BOARD = Duration.ofDays(400);

    /** A portal that begins on old cases says nothing of deadlines long past. */
    private static final Duration SINCE_CASE = Duration.ofDays(30);

    private static final int PAGE = 1_000;

    private final Boards boards;
    private final CityTerms terms;
    private final SaidNotices notices;
    private final ComplaintDesk desk;
    private final Clock clock;
    private final WatchedCases cases = new WatchedCases();
    private long position;

    Watch(Boards boards, CityTerms terms, SaidNotices notices, ComplaintDesk desk, Clock clock) {
        this.boards = boards;
        this.terms = terms;
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks at once, so that whoever published reads what follows from it; what fails is done again within the minute. */
    @EventListener
    void published(BoardPublished board) {
        try {
            overBoards();
        } catch (RuntimeException e) {
            LOG.warn("nothing was said yet about the board of {}", board.key(), e);
        }
    }

    /** Says what fell due, and what another instance left unsaid. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        overBoards();
        overCases();
    }

    private void overBoards() {
        List<PeriodBoard> published = BOARDS.entrySet().stream()
                .flatMap(each -> boards.published(each.getKey(), each.getValue()).stream())
                .map(PeriodBoard::of)
                .toList();
        if (!published.isEmpty()) {
            Supervisor supervisor = supervisor();
            tell(notices.say(SINCE_BOARD, fired -> supervisor.overBoards(published, fired)));
        }
    }

    private synchronized void overCases() {
        Feed feed = desk.feed(position, PAGE);
        while (!feed.events().isEmpty()) {
            feed.events().forEach(cases::add);
            position = feed.next();
            feed = desk.feed(position, PAGE);
        }
        Supervisor supervisor = supervisor();
        tell(notices.say(
                SINCE_CASE, fired -> supervisor.overCases(cases, terms.roster()::unitOf, clock.instant(), fired)));
    }

    private Supervisor supervisor() {
        return Supervisor.of(
                        terms.formula().formula(),
                        desk.configuration().calendars().values().stream()
                                .map(WorkTimeline::of)
                                .toList())
                .calling(terms.roster()::name);
    }

    private static void tell(int said) {
        if (said > 0) {
            LOG.info("rules of supervision said {} new things", said);
        }
    }
}
