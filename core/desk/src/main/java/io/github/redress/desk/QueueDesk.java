package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits for whom, by what is due next.
 *
 * <p>A queue begins with the earliest deadline, so with what is late; what has no deadline comes last, the oldest complaint first. A
 * page costs a page, however long the queue is. Pages of one queue neither skip nor repeat a complaint while nothing changes; one that
 * changes meanwhile may move to where its new deadline is.
 *
 * <p>Whoever may not open a queue, as {@link AccessPolicy} says, is shown an empty one, as if there were nothing; so is a complaint that
 * they may not read, and a page may then have fewer than it could. A tip-off is never in a queue that somebody of
 * a department looks at which it accuses, or which took over from one; and nothing here counts, so that no number gives it away.
 */
public final class QueueDesk {

    private static final int LARGEST_LIMIT = 500;

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final AccessPolicy access;
    private final Clock clock;

    QueueDesk(Transactions transactions, ConfigurationInForce configuration, AccessPolicy access, Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.access = access;
        this.clock = clock;
    }

    /** Returns the queues that this actor may look at, in the order of a complaint's life. */
    public List<Queue> of(Actor actor) {
        return Arrays.stream(Queue.values())
                .filter(queue -> mayOpen(actor, queue))
                .toList();
    }

    /**
     * Returns complaints of a queue; of one that departments have each for themselves, those of the actor's own department. Of
     * {@link Queue#EXTENSIONS} somebody without a department is shown those of all.
     *
     * @param cursor {@link QueuePage#next()} of the page before, null for the first page
     * @param limit the most complaints to return, 1 to 500
     * @return an empty page for an actor who may not look at it, or has no department where one is needed
     * @throws IllegalArgumentException if the limit is outside its bounds, or the cursor comes from elsewhere
     */
    public QueuePage page(Actor actor, Queue queue, @Nullable String cursor, int limit) {
        return page(actor, queue, queue.isOfDepartments() ? actor.actsFor() : null, cursor, limit);
    }

    /**
     * Returns complaints of a department, to its own people and to whoever watches all departments.
     *
     * @param cursor {@link QueuePage#next()} of the page before, null for the first page
     * @param limit the most complaints to return, 1 to 500
     * @return an empty page for an actor who may not look at it
     * @throws IllegalArgumentException if the limit is outside its bounds, or the cursor comes from elsewhere
     */
    public QueuePage ofDepartment(Actor actor, DepartmentId department, @Nullable String cursor, int limit) {
        boolean own = actor.actsFor() == null || actor.actsFor().equals(department);
        return own ? page(actor, Queue.DEPARTMENT, department, cursor, limit) : QueuePage.empty();
    }

    private QueuePage page(
            Actor actor, Queue queue, @Nullable DepartmentId department, @Nullable String cursor, int limit) {
        Objects.requireNonNull(queue, "queue");
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + LARGEST_LIMIT + ", was " + limit);
        }
        if (!mayOpen(actor, queue) || (department == null ? queue == Queue.DEPARTMENT : !queue.isOfDepartments())) {
            return QueuePage.empty();
        }
        Find query = new Find(
                Labels.queue(queue, department),
                Set.of(),
                hidden(actor, queue),
                null,
                null,
                Find.Order.OLDEST_FIRST,
                cursor,
                limit);
        Instant now = clock.instant();
        return transactions.read(from -> {
            Page page = from.find(query);
            List<QueuedCase> cases = new ArrayList<>();
            page.cases()
                    .forEach(stored ->
                            queued(from, stored, queue, actor, department, now).ifPresent(cases::add));
            return new QueuePage(cases, page.next());
        });
    }

    /** No policy gives the complaints of others to somebody who complains. */
    private boolean mayOpen(Actor actor, Queue queue) {
        return actor.role() != Role.COMPLAINANT && access.mayOpen(actor, queue);
    }

    /** What a newer release has written to is shown by nodes of that release; who stepped aside, or may not judge it, does not see it. */
    private Optional<QueuedCase> queued(
            Storage.Reading from,
            StoredCase stored,
            Queue queue,
            Actor actor,
            @Nullable DepartmentId department,
            Instant now) {
        return CaseFile.read(stored, from)
                .map(CaseFile::current)
                .filter(complaint -> !configuration.now().guard().hides(complaint, actor))
                .filter(complaint -> !complaint.proceedings().oversight().bars(actor))
                .filter(complaint -> access.mayRead(actor, complaint))
                .filter(complaint -> mayJudge(actor, queue, complaint))
                .map(complaint -> queued(complaint, next(complaint, queue, department), now));
    }

    private static QueuedCase queued(Complaint complaint, @Nullable CaseClock next, Instant now) {
        return new QueuedCase(CaseStatus.of(complaint), complaint.subject(), next, next != null && next.isLate(now));
    }

    private static @Nullable CaseClock next(Complaint complaint, Queue queue, @Nullable DepartmentId department) {
        for (QueuePlace place : QueuePlace.of(complaint)) {
            if (place.queue() == queue && Objects.equals(place.department(), department)) {
                return place.next();
            }
        }
        return null;
    }

    /**
     * An evaluator is not offered what their department had, nor what they acted on themself; nor is a reviewer, nor who calls back what
     * they handled.
     */
    private boolean mayJudge(Actor actor, Queue queue, Complaint complaint) {
        return judging(actor, queue)
                .flatMap(action -> complaint.objection(
                        actor, action, configuration.now().configuration().departments()))
                .isEmpty();
    }

    /** Returns what an actor of this role would do with what stands in the queue, as far as not everybody may. */
    private static Optional<Action> judging(Actor actor, Queue queue) {
        if (queue == Queue.TO_VERIFY && actor.role() == Role.EVALUATOR) {
            return Optional.of(Action.GIVE_VERDICT);
        }
        if (queue == Queue.TO_CALL_BACK && actor.role() == Role.OPERATOR) {
            return Optional.of(Action.CALL_BACK);
        }
        return queue == Queue.TO_REVIEW && actor.role() == Role.REVIEWER
                ? Optional.of(Action.DECIDE_REVIEW)
                : Optional.empty();
    }

    /** The labels of tip-offs that the actor may not know of, and of what their department would judge itself by. */
    private Set<String> hidden(Actor actor, Queue queue) {
        Set<String> labels =
                new HashSet<>(Labels.hiddenFrom(actor, configuration.now().guard()));
        DepartmentId own = actor.department();
        if (own != null && judging(actor, queue).isPresent()) {
            labels.addAll(
                    Labels.judging(own, configuration.now().configuration().departments()));
        }
        return labels;
    }
}
