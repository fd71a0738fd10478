package io.github.redress.examples.portal.cases;

import io.github.redress.ComplaintId;
import io.github.redress.access.PublicCase;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The complaints whose words everybody may read, kept beside the store so that they can be searched. It is made of the feed and nothing
 * else, and can be thrown away at any time:
 *
 * <ol>
 *   <li>in one transaction, read how far the table is, which keeps other instances waiting;
 *   <li>take the next events of the feed, and of each complaint in them what the desk shows everybody now: so what became private, was
 *       erased, taken back or never public is not there, and doing it twice does no harm;
 *   <li>write that and the new position, and commit.
 * </ol>
 *
 * <p>A table that has seen another event at its position than the feed has there, as after the store was replaced, begins anew.
 */
@Component
public class PublicCases {

    private static final Logger LOG = LoggerFactory.getLogger(PublicCases.class);
    private static final int EVENTS = 500;
    private static final int MOST_COUNTED = 1_000;

    private final DataSource database;
    private final Dialect dialect;
    private final Storage storage;
    private final ComplaintDesk desk;
    private final ReentrantLock one = new ReentrantLock();
    private volatile long seen;
    private boolean checked;

    PublicCases(DataSource database, PortalSettings settings, Storage storage, ComplaintDesk desk) throws SQLException {
        this.database = database;
        this.dialect = Dialect.valueOf(settings.storage().name());
        this.storage = storage;
        this.desk = desk;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new CaseTable(connection, dialect).create();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /**
     * Some complaints that fit a query.
     *
     * @param cases in the order in which something last happened in them
     * @param next where to go on, null at the end
     * @param count how many there are altogether, at most {@value #MOST_COUNTED}
     * @param more whether there are more than that
     */
    record Found(List<ListedCase> cases, @Nullable String next, int count, boolean more) {}

    /** Returns some complaints, after what is new was seen to. */
    Found find(CaseQuery query, @Nullable CaseCursor after, int limit) {
        catchUp();
        return asked(connection -> {
            int count = new CaseRows(query, dialect).count(connection, MOST_COUNTED);
            List<ListedCase> rows = new CaseRows(query, dialect).latest(connection, after, limit + 1);
            boolean goesOn = rows.size() > limit;
            List<ListedCase> page = goesOn ? rows.subList(0, limit) : rows;
            return new Found(
                    page,
                    goesOn ? CaseCursor.behind(page.get(limit - 1)).toString() : null,
                    Math.min(count, MOST_COUNTED),
                    count > MOST_COUNTED);
        });
    }

    /** Tells of all complaints by their numbers, from behind one on where it is given. */
    void all(@Nullable String after, int limit, Consumer<ListedCase> told) {
        asked(connection -> {
            // Only then does PostgreSQL give rows by and by.
            connection.setAutoCommit(false);
            try {
                new CaseRows(CaseQuery.ALL, dialect).byNumber(connection, after, limit, told);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return true;
        });
    }

    /** Returns the headlines of the first of these complaints that everybody may read, by their numbers. */
    public Map<String, String> titles(List<String> numbers, int most) {
        return asked(connection -> {
            Map<String, String> titles = new LinkedHashMap<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT title FROM public_case WHERE number = ?")) {
                for (String number : numbers) {
                    select.setString(1, number);
                    try (ResultSet row = select.executeQuery()) {
                        if (row.next() && titles.size() < most) {
                            titles.put(number, row.getString(1));
                        }
                    }
                }
            }
            return titles;
        });
    }

    /** Returns whether words stand in a complaint that everybody may read. */
    public boolean isSaid(String words) {
        catchUp();
        CaseQuery query = new CaseQuery(words, null, null, null, null, null);
        return query.q() != null && asked(connection -> new CaseRows(query, dialect).count(connection, 1) > 0);
    }

    /** Returns the position of the feed up to which all is in the table. */
    long position() {
        catchUp();
        return seen;
    }

    /** Returns when the oldest event was written down that is not in the table, on whatever instance; empty when all are. */
    public Optional<Instant> behindSince() {
        long reached = asked(connection -> new CaseTable(connection, dialect).position());
        return storage.feed(reached, 1).events().stream()
                .map(StoredEvent::recordedAt)
                .findFirst();
    }

    /** Sees to what is new, all of it. */
    @Scheduled(fixedDelayString = "PT2S")
    public void catchUpWithAll() {
        while (step()) {
            LOG.debug("public complaints are at position {}", seen);
        }
    }

    /** Sees to what is new where it is not much: whoever has just published something finds it at once. */
    void catchUp() {
        if (!storage.feed(seen, 1).events().isEmpty()) {
            step();
        }
    }

    /** Returns whether there may be more. */
    private boolean step() {
        one.lock();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                FeedSlice slice = step(connection);
                connection.commit();
                // Not before: whoever finds nothing new after this position reads the table next.
                seen = slice.next();
                return slice.events().size() == EVENTS;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StorageException("keeping public complaints", e);
        } finally {
            one.unlock();
        }
    }

    private FeedSlice step(Connection connection) throws SQLException {
        CaseTable table = new CaseTable(connection, dialect);
        CaseTable.Reached reached = table.reached();
        if (!checked && !isOfThisFeed(reached)) {
            LOG.warn("public complaints are of another feed, and are made anew");
            table.clear();
            reached = table.reached();
        }
        checked = true;
        FeedSlice slice = storage.feed(reached.position(), EVENTS);
        Set<UUID> changed = new LinkedHashSet<>();
        slice.events().forEach(event -> changed.add(event.id()));
        for (UUID id : changed) {
            Optional<PublicCase> shown = shown(id);
            table.list(id, shown);
            Optional<ListedCase> listed = shown.flatMap(ListedCase::of);
            if (listed.isPresent()) {
                table.put(id, listed.get());
            } else {
                table.remove(id);
            }
        }
        if (!slice.events().isEmpty()) {
            table.reach(new CaseTable.Reached(
                    slice.next(), name(slice.events().get(slice.events().size() - 1))));
        }
        return slice;
    }

    private Optional<PublicCase> shown(UUID id) {
        try {
            return desk.publicCase(ComplaintId.of(id));
        } catch (IllegalStateException e) {
            LOG.warn("complaint {} cannot be read, and is not shown to everybody", id);
            return Optional.empty();
        }
    }

    private boolean isOfThisFeed(CaseTable.Reached reached) {
        if (reached.position() == 0) {
            return true;
        }
        List<StoredEvent> last = storage.feed(reached.position() - 1, 1).events();
        return !last.isEmpty() && name(last.get(0)).equals(reached.event());
    }

    private static String name(StoredEvent event) {
        return event.id() + "/" + event.version();
    }

    /** What is asked of the database. */
    interface Question<R> {
        R ask(Connection connection) throws SQLException;
    }

    <R> R asked(Question<R> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new StorageException("reading public complaints", e);
        }
    }
}
