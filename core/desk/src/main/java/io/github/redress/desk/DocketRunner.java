package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one command that changes several complaints: as a {@link CommandRunner} runs one that changes one, all or nothing. */
final class DocketRunner {

    private final CommandRunner runner;
    private final People people;
    private final ConfigurationInForce configuration;
    private final AccessPolicy access;
    private final Clock clock;

    DocketRunner(
            CommandRunner runner, People people, ConfigurationInForce configuration, AccessPolicy access, Clock clock) {
        this.runner = runner;
        this.people = people;
        this.configuration = configuration;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A command on its way.
     *
     * @param named finds the complaint that the caller names, to which the key belongs; empty where there is none
     * @param on says on which it is carried out: on that one, or where that goes on
     * @param work gives the orders to that complaint and others
     * @param view what is answered, from the complaint as it is then
     */
    record Order<T>(
            Actor actor,
            Action action,
            @Nullable CommandKey key,
            Record request,
            Function<Storage.Reading, Optional<ComplaintId>> named,
            Function<Complaint, ComplaintId> on,
            Work work,
            Function<Complaint, T> view) {}

    /** Gives the orders of one command. */
    @FunctionalInterface
    interface Work {

        /**
         * Gives the orders; may run several times.
         *
         * @param complaint the one that the command is carried out on, which is on the docket
         * @param personal takes sealed words that its events refer to
         */
        void on(Docket docket, Complaint complaint, Storage.Transaction tx, List<Personal> personal);
    }

    <T> Answer<T> run(Order<T> order) {
        return runner.untilSettled(tx -> attempt(tx, order));
    }

    /** Refuses the whole if the actor may not do that to this complaint too. */
    void requireMay(Docket docket, Actor actor, Action action, Complaint complaint) {
        this.<CaseStatus>barred(actor, action, complaint).ifPresent(docket::refuse);
    }

    /** What a host's policy cannot lift comes before it. */
    private <T> Optional<Refused<T>> barred(Actor actor, Action action, Complaint complaint) {
        if (configuration.now().guard().hides(complaint, actor)) {
            return Optional.of(Refusals.notFound());
        }
        if (complaint.proceedings().oversight().bars(actor)) {
            return Optional.of(Refusals.recused());
        }
        return access.may(actor, action, complaint) ? Optional.empty() : Optional.of(Refusals.notPermitted());
    }

    private <T> Optional<Answer<T>> attempt(Storage.Transaction tx, Order<T> order) {
        return order.named()
                .apply(tx)
                .map(named -> attempt(tx, order, named, named))
                .orElseGet(() -> Optional.of(Refusals.notFound()));
    }

    private <T> Optional<Answer<T>> attempt(Storage.Transaction tx, Order<T> order, ComplaintId named, ComplaintId on) {
        CommandKey key = order.key();
        Optional<StoredCase> stored = tx.load(on.value(), key == null ? null : key.stored(named, on));
        if (stored.isEmpty()) {
            return Optional.of(Refusals.notFound());
        }
        Optional<CaseFile> file = CaseFile.read(stored.get(), tx);
        if (runner.isHidden(tx, stored.get(), file, order.actor())) {
            return Optional.of(Refusals.notFound());
        }
        byte[] fingerprint = key == null ? new byte[0] : people.fingerprint(order.actor(), order.request());
        if (stored.get().answered() != null) {
            return Optional.of(runner.again(tx, stored.get(), stored.get().answered(), fingerprint, order.view()));
        }
        if (file.isEmpty()) {
            return Optional.of(Refusals.newerRelease());
        }
        Complaint complaint = file.get().current();
        if (on.equals(named)) {
            Optional<Answer<T>> before = key == null
                    ? Optional.empty()
                    : runner.againElsewhere(tx, key, complaint, fingerprint, order.view());
            ComplaintId goesOn = order.on().apply(complaint);
            if (before.isPresent() || !goesOn.equals(named)) {
                return before.isPresent() ? before : attempt(tx, order, named, goesOn);
            }
        }
        Optional<Refused<T>> barred = barred(order.actor(), order.action(), complaint);
        if (barred.isPresent()) {
            return Optional.of(barred.get());
        }
        Instant now = clock.instant();
        Docket docket = new Docket(tx, configuration.now(), order.actor(), now, now);
        docket.open(file.get());
        List<Personal> personal = new ArrayList<>();
        order.work().on(docket, complaint, tx, personal);
        return runner.settle(
                docket,
                order.action(),
                complaint.id(),
                personal,
                key == null ? null : new io.github.redress.storage.CommandKey(key.stored(named, on), fingerprint),
                order.view());
    }
}
