package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.Transition;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Says what an actor may do to a complaint now, and why not: to whoever may read it. It asks whom a command asks, in the same order: who
 * stepped aside, the access policy, the table of the lifecycle, the decision.
 */
final class Permissions {

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final AccessPolicy access;
    private final Clock clock;

    Permissions(Transactions transactions, ConfigurationInForce configuration, AccessPolicy access, Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.access = access;
        this.clock = clock;
    }

    /** Returns nothing of a complaint that this actor has no part in, as if there were none; who stepped aside is told so. */
    List<PermittedAction> of(Actor actor, ComplaintId id) {
        return actor.role() == Role.COMPLAINANT
                ? List.of()
                : read(actor, id, complaint -> !isHidden(actor, complaint) && access.mayRead(actor, complaint));
    }

    /** Returns what the person may do who has shown the complaint's secret. */
    List<PermittedAction> ofThePerson(ComplaintId id) {
        return read(Actor.complainant(), id, complaint -> true);
    }

    /** Returns what somebody may do who has shown the secret of their support: take it back. */
    List<PermittedAction> ofASupporter(ComplaintId id, UUID supporter) {
        return transactions.read(from -> from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .map(complaint -> List.of(leaving(complaint, supporter, from)))
                .orElse(List.of()));
    }

    private PermittedAction leaving(Complaint complaint, UUID supporter, Storage.Reading from) {
        Actor person = Actor.complainant();
        if (!access.may(person, Action.LEAVE, complaint)) {
            return PermittedAction.refused(
                    Action.LEAVE, texts(Refusals.notPermitted().faults()));
        }
        Decision decision = complaint.decide(
                person,
                new LeaveComplaint(supporter),
                now(complaint),
                configuration.now().pinned(complaint.versions(), from));
        return decision instanceof Decision.Refused refused
                ? PermittedAction.refused(Action.LEAVE, texts(refused.faults()))
                : PermittedAction.allowed(Action.LEAVE);
    }

    private List<PermittedAction> read(Actor actor, ComplaintId id, Predicate<Complaint> hasPart) {
        return transactions.read(from -> from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .filter(hasPart)
                .map(complaint -> of(actor, complaint, from))
                .orElse(List.of()));
    }

    private boolean isHidden(Actor actor, Complaint complaint) {
        return configuration.now().guard().hides(complaint, actor);
    }

    /**
     * Returns one answer for each action of the actor's role, in the order of a complaint's life; to take support back is for those who
     * gave it, and not asked here.
     */
    List<PermittedAction> of(Actor actor, Complaint complaint, Storage.Reading from) {
        Rulebook rules = configuration.now().pinned(complaint.versions(), from);
        Instant at = now(complaint);
        return Lifecycle.transitions().stream()
                .filter(line -> !line.from().isEmpty() && line.action() != Action.LEAVE)
                .filter(line -> line.roles().contains(actor.role()) || access.may(actor, line.action(), complaint))
                .map(line -> of(line, actor, complaint, at, rules, from))
                .toList();
    }

    /** What a department may say of a duplicate on the complaint that it goes on in is asked there, as a command is carried out there. */
    private PermittedAction of(
            Transition line, Actor actor, Complaint complaint, Instant at, Rulebook rules, Storage.Reading from) {
        Action action = line.action();
        MainLink main = complaint.proceedings().links().main();
        DepartmentId department = actor.actsFor();
        boolean isBarred = complaint.proceedings().oversight().bars(actor);
        if (main != null && department != null && !isBarred) {
            if (CommandRunner.isForTheMain(from, action, main.main(), department)) {
                return CaseFile.read(from.load(main.main().value(), null).orElseThrow(), from)
                        .map(file -> of(line, actor, file.current(), file.current(), now(file.current()), rules))
                        .orElseGet(() -> PermittedAction.refused(
                                action, texts(Refusals.newerRelease().faults())));
            }
            if (CommandRunner.hadIt(actor, action, complaint, department)) {
                return PermittedAction.refused(
                        action, texts(main.elsewhere(complaint.subject().kind()).faults()));
            }
        }
        return of(line, actor, complaint, LinkedCases.asItDecides(complaint, action, at, rules, from), at, rules);
    }

    private Instant now(Complaint complaint) {
        return CommandRunner.later(clock.instant(), complaint.changedAt());
    }

    private PermittedAction of(
            Transition line, Actor actor, Complaint stored, Complaint complaint, Instant at, Rulebook rules) {
        Action action = line.action();
        if (complaint.proceedings().oversight().bars(actor)) {
            return PermittedAction.refused(action, texts(Refusals.recused().faults()));
        }
        if (!access.may(actor, action, stored)) {
            return PermittedAction.refused(action, texts(Refusals.notPermitted().faults()));
        }
        List<ComplaintCommand> samples = ActionProbes.of(action)
                .map(probe -> probe.samples().of(actor, complaint, rules))
                .orElse(List.of());
        if (samples.isEmpty()) {
            return line.refusedIn(complaint.state())
                    .map(notNow -> PermittedAction.refused(action, texts(notNow.faults())))
                    .orElseGet(() -> unasked(action));
        }
        Set<RefusalCode> lifted = ActionProbes.of(action).orElseThrow().lifted();
        List<Fault> first = List.of();
        for (ComplaintCommand command : samples) {
            Decision decision = complaint.decide(actor, command, at, rules);
            if (!(decision instanceof Decision.Refused refused) || lifted.contains(refused.code())) {
                return PermittedAction.allowed(action);
            }
            first = first.isEmpty() ? refused.faults() : first;
        }
        return PermittedAction.refused(action, texts(first));
    }

    /** An action of departments that a policy gives to somebody else has nobody it could be done for. */
    private static PermittedAction unasked(Action action) {
        return ActionProbes.of(action).isEmpty()
                ? PermittedAction.allowed(action)
                : PermittedAction.refused(action, texts(Refusals.notPermitted().faults()));
    }

    private static List<Text> texts(List<Fault> faults) {
        return faults.stream().map(Fault::what).toList();
    }
}
