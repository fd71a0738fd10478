package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.access.Queue;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.QueuePage;
import io.github.redress.desk.QueuedCase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What waits for somebody, as a page shows it. How it is ordered and who sees what the desk says. */
@Component
class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    /** A page of a phone or a desk. */
    private static final int PAGE = 25;
    /** So many are counted and filtered; a longer queue says that it is longer. */
    private static final int MOST = 500;

    private final ComplaintDesk desk;

    Waiting(ComplaintDesk desk) {
        this.desk = desk;
    }

    /**
     * A complaint as a queue shows it.
     *
     * @param queued where it stands, and what is due next
     * @param title its headline, null where this reader may not read it
     */
    record Row(QueuedCase queued, @Nullable String title) {}

    /**
     * Some complaints of a queue.
     *
     * @param rows those of this page
     * @param next what to ask on with, null when there are no more
     * @param count how many there are
     * @param late how many of them are late
     * @param isMore whether there are more than were counted
     */
    record Shown(List<Row> rows, @Nullable String next, int count, long late, boolean isMore) {}

    Shown page(Actor actor, Queue queue, QueueFilter filter, @Nullable String from) {
        QueuePage all = desk.queues().page(actor, queue, null, MOST);
        QueuePage page = filter.isOn() ? all : desk.queues().page(actor, queue, from, PAGE);
        List<Row> rows = page.cases().stream()
                .filter(filter::matches)
                .map(each -> row(actor, each))
                .toList();
        return new Shown(
                rows,
                filter.isOn() ? null : page.next(),
                all.cases().size(),
                all.cases().stream().filter(QueuedCase::late).count(),
                all.next() != null);
    }

    private Row row(Actor actor, QueuedCase queued) {
        return new Row(queued, title(actor, queued.status().id()).orElse(null));
    }

    /** A complaint whose record is damaged stands in its queue without a headline, and keeps nobody from the others. */
    private Optional<String> title(Actor actor, ComplaintId id) {
        try {
            return desk.view(actor, id).map(CaseView::title);
        } catch (IllegalStateException e) {
            LOG.warn("complaint {} is in a queue and cannot be read; a check of the record says why", id);
            return Optional.empty();
        }
    }

    /** Returns the first complaint of a queue that is another one: after this one where it still stands there. */
    Optional<ComplaintId> next(Actor actor, Queue queue, ComplaintId than) {
        List<ComplaintId> ids = desk.queues().page(actor, queue, null, MOST).cases().stream()
                .map(each -> each.status().id())
                .toList();
        int place = ids.indexOf(than);
        return place + 1 < ids.size()
                ? Optional.of(ids.get(place + 1))
                : ids.stream().filter(id -> !id.equals(than)).findFirst();
    }
}
