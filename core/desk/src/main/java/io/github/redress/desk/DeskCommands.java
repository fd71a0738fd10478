package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.desk.CommandRunner.Order;
import io.github.redress.desk.request.CaseRequest;
import io.github.redress.desk.request.PersonRequest;
import io.github.redress.desk.request.StagedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Validates what is asked and runs it; all methods of a desk that change a complaint come through here. */
final class DeskCommands {

    private final CommandRunner runner;
    private final RequestValidator validator;
    private final Transactions transactions;
    private final HostKey hostKey;
    private final Seal seal;
    private final StagedFiles files;

    DeskCommands(
            CommandRunner runner,
            RequestValidator validator,
            Transactions transactions,
            HostKey hostKey,
            Seal seal,
            StagedFiles files) {
        this.runner = runner;
        this.validator = validator;
        this.transactions = transactions;
        this.hostKey = hostKey;
        this.seal = seal;
        this.files = files;
    }

    /** Makes the command once the complaint is loaded, with the words in it sealed. */
    @FunctionalInterface
    interface Making extends BiFunction<Complaint, Sealing, ComplaintCommand> {}

    /** Runs a command of somebody who works on the complaint. */
    Answer<CaseStatus> run(Actor actor, Action action, CaseRequest request, @Nullable CommandKey key, Making command) {
        return run(actor, action, request, List.of(), key, command);
    }

    /** Runs the same with files that were staged for it, which are kept once it is done. */
    Answer<CaseStatus> run(
            Actor actor,
            Action action,
            CaseRequest request,
            List<StagedFile> attached,
            @Nullable CommandKey key,
            Making command) {
        List<Fault> faults = faults(actor, request);
        return faults.isEmpty()
                ? run(
                        actor,
                        action,
                        request.complaint(),
                        key,
                        (Record) request,
                        request.occurredAt(),
                        attached,
                        command)
                : Refusals.invalid(faults);
    }

    /** Runs a command of whoever has number and secret. */
    Answer<CaseStatus> runAsThePerson(
            Actor actor, Action action, PersonRequest request, @Nullable CommandKey key, Making command) {
        return runAsThePerson(actor, action, request, List.of(), key, command);
    }

    /** Runs the same with files that were staged for it, which are kept once it is done. */
    Answer<CaseStatus> runAsThePerson(
            Actor actor,
            Action action,
            PersonRequest request,
            List<StagedFile> attached,
            @Nullable CommandKey key,
            Making command) {
        List<Fault> faults = faults(actor, request);
        if (!faults.isEmpty()) {
            return Refusals.invalid(faults);
        }
        Optional<ComplaintId> opened = opened(request.number(), request.secret());
        if (opened.isEmpty()) {
            return Refusals.notFound();
        }
        PersonRequest printed =
                request.asPrinted(Base32.normalizedNumber(request.number()), Base32.normalize(request.secret()));
        return run(actor, action, opened.get(), key, (Record) printed, null, attached, command);
    }

    private Answer<CaseStatus> run(
            Actor actor,
            Action action,
            ComplaintId complaint,
            @Nullable CommandKey key,
            Record request,
            @Nullable Instant occurredAt,
            List<StagedFile> attached,
            Making command) {
        CommandFiles came = new CommandFiles(files, attached, complaint);
        Answer<CaseStatus> answer = runner.run(new Order(
                actor,
                action,
                complaint,
                key,
                request,
                occurredAt,
                came::faults,
                (loaded, personal, tx) -> command.apply(
                        loaded,
                        new Sealing(
                                seal,
                                loaded.person(),
                                personal,
                                file -> came.of(loaded.person(), file),
                                () -> SealedTexts.held(tx, loaded.id())))));
        if (answer instanceof Done) {
            came.keep();
        }
        return answer;
    }

    /** Returns what may be written into the fields of a request. */
    List<FieldLimit> limits(Class<? extends Record> request) {
        return validator.limits(request);
    }

    /** Returns what is wrong with a request, empty when nothing is. */
    List<Fault> faults(Actor actor, Object request) {
        Objects.requireNonNull(actor, "actor");
        return validator.faults((Record) Objects.requireNonNull(request, "request"));
    }

    /** Returns the complaint that number and secret open, empty when they do not belong together. */
    Optional<ComplaintId> opened(String number, String secret) {
        Optional<UUID> id = transactions.read(from -> from.byNumber(Base32.normalizedNumber(number)));
        // Compared also when there is no such number, and in constant time: a guesser learns nothing from the clock.
        byte[] expected = hostKey.lookUpSecret(id.orElse(new UUID(0, 0))).getBytes(StandardCharsets.US_ASCII);
        byte[] typed = Base32.normalize(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, typed) ? id.map(ComplaintId::of) : Optional.empty();
    }

    /** Returns whose handler or head the actor is. */
    static DepartmentId departmentOf(Actor actor) {
        DepartmentId department = actor.department();
        if (department == null) {
            throw new IllegalArgumentException(
                    "a " + actor.role() + " belongs to no department; only handlers and heads do");
        }
        return department;
    }
}
