package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Attempts.Attempt;
import io.github.redress.storage.files.FileAttachments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is said to be permitted is not refused for state, role or assignment when it is tried, and what is said not to be, is refused. */
class PermissionsProperties {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final Actor LIGHTING_HEAD = new Actor(Role.HEAD, "li-head", Town.LIGHTING);

    private static final List<Actor> ACTORS = List.of(
            Actor.complainant(),
            Town.OPERATOR,
            Town.DISPATCHER,
            Town.LIGHTING_HANDLER,
            Town.POWER_HANDLER,
            LIGHTING_HEAD,
            Town.CENTRE,
            SUPERVISOR,
            Actor.of(Role.EVALUATOR, "eval-1"),
            Actor.evaluatorFrom(Town.LIGHTING, "eval-2"),
            Actor.of(Role.REVIEWER, "review-1"),
            Actor.reviewerFrom(Town.POWER, "review-2"),
            Actor.of(Role.AUDITOR, "audit-1"),
            Actor.system("nightly"));

    private static final Map<Action, List<Attempt>> ATTEMPTS = Attempts.all();

    /** Nobody asks further. */
    private static final Set<RefusalCode> BARRED =
            EnumSet.of(RefusalCode.NOT_PERMITTED, RefusalCode.RECUSED, RefusalCode.NOT_FOUND);

    private static final Path FILES = Path.of("target", "permitted");

    /** What happens beside the usual course, and by whom. */
    private static final List<Map.Entry<Action, Actor>> BESIDE = List.of(
            Map.entry(Action.CONTEST, Town.LIGHTING_HANDLER),
            Map.entry(Action.CONTEST, Town.POWER_HANDLER),
            Map.entry(Action.REJECT_CONTEST, Town.DISPATCHER),
            Map.entry(Action.ESCALATE_DISPUTE, Town.DISPATCHER),
            Map.entry(Action.NAME_INTERIM_LEAD, SUPERVISOR),
            Map.entry(Action.WAIVE_SUPPORT, Town.CENTRE),
            Map.entry(Action.SUPPORT_RESULT, Town.POWER_HANDLER),
            Map.entry(Action.COMMIT, Town.LIGHTING_HANDLER),
            Map.entry(Action.PAUSE, Town.CENTRE),
            Map.entry(Action.REQUEST_EXTENSION, Town.LIGHTING_HANDLER),
            Map.entry(Action.REJECT_EXTENSION, LIGHTING_HEAD),
            Map.entry(Action.OPEN_SUPERVISION, SUPERVISOR),
            Map.entry(Action.CLOSE_SUPERVISION, SUPERVISOR),
            Map.entry(Action.ESCALATE, Town.CENTRE),
            Map.entry(Action.DISPUTE_COST, Town.CENTRE),
            Map.entry(Action.RECUSE, Town.LIGHTING_HANDLER),
            Map.entry(Action.RECUSE, Town.OPERATOR),
            Map.entry(Action.LIFT_RECUSAL, SUPERVISOR),
            Map.entry(Action.SET_LEGAL_HOLD, Town.CENTRE),
            Map.entry(Action.JOIN, Actor.complainant()),
            Map.entry(Action.LINK_DUPLICATE, Town.OPERATOR),
            Map.entry(Action.UNMERGE, Town.DISPATCHER));

    /** One thing that somebody does after so many hours: of the usual ones below 21, of those beside from there on. */
    record Deed(int what, int hours) {

        void doneAt(Town town, Receipt receipt, int no) {
            if (what < 21) {
                new ComplaintDeskProperties.Deed(what, hours)
                        .doneAt(town, receipt, CommandKey.of("permitted", "deed-" + no));
                return;
            }
            town.clock.pass(Duration.ofHours(hours));
            Map.Entry<Action, Actor> beside = BESIDE.get(what - 21);
            ATTEMPTS.getOrDefault(beside.getKey(), List.of())
                    .forEach(attempt -> attempt.by(beside.getValue(), town.desk, receipt));
        }
    }

    /** The usual course as far as it goes, and then whatever may happen there. */
    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Deed> any = Combinators.combine(
                        Arbitraries.integers().between(0, 20 + BESIDE.size()),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new);
        Arbitrary<List<Deed>> usual = Arbitraries.<List<Integer>>of(
                        List.of(),
                        List.of(0),
                        List.of(0, 1),
                        List.of(0, 1, 2, 3),
                        List.of(0, 1, 2, 3, 26, 4),
                        List.of(0, 1, 2, 26, 5),
                        List.of(0, 1, 2, 26, 5, 12),
                        List.of(0, 1, 2, 26, 5, 12, 16),
                        List.of(0, 1, 2, 26, 5, 12, 14),
                        List.of(0, 1, 2, 26, 5, 12, 15),
                        List.of(0, 39),
                        List.of(0, 1, 2, 39),
                        List.of(0, 1, 2, 26, 5, 7, 18))
                .map(PermissionsProperties::hourly);
        return Combinators.combine(usual, any.list().ofMaxSize(5)).as((first, then) -> {
            List<Deed> all = new ArrayList<>(first);
            all.addAll(then);
            return all;
        });
    }

    private static List<Deed> hourly(List<Integer> deeds) {
        return deeds.stream().map(what -> new Deed(what, 1)).toList();
    }

    /** Whoever adds an action decides how it is asked about, and how that is tried; what begins a complaint is asked of none. */
    @Example
    void everyActionIsAskedAboutAndTried() {
        Set<Action> tried = new HashSet<>(ATTEMPTS.keySet());
        tried.add(Action.BACKDATE);
        assertThat(Action.values())
                .filteredOn(action -> !Lifecycle.of(action).from().isEmpty())
                .containsExactlyInAnyOrderElementsOf(tried);
        assertThat(Action.values())
                .filteredOn(action -> ActionProbes.of(action).isEmpty())
                .as("begins a complaint, belongs to somebody's support, is no act of its own")
                .containsExactlyInAnyOrder(Action.SUBMIT, Action.IMPORT, Action.LEAVE, Action.BACKDATE);
    }

    @Property(tries = 40)
    void whatIsSaidIsWhatHappens(@ForAll("deeds") List<Deed> deeds, @ForAll boolean isTipOff) {
        Town town = new Town(Town.filesWithWindows());
        Receipt receipt = isTipOff ? Town.done(town.desk.submit(Actor.complainant(), Town.tipOff())) : town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, i);
        }
        ComplaintDesk desk = withFiles(town);

        for (Actor actor : ACTORS) {
            Map<Action, PermittedAction> said = new EnumMap<>(Action.class);
            permitted(desk, actor, receipt).forEach(each -> said.put(each.action(), each));
            ATTEMPTS.forEach((action, attempts) -> {
                List<Answer<CaseStatus>> answers = attempts.stream()
                        .map(attempt -> tried(town, desk, actor, receipt, attempt))
                        .toList();
                check(action + " by " + actor, said.get(action), answers);
            });
            PermittedAction backdate = said.get(Action.BACKDATE);
            boolean mayBackdate = backdate != null && backdate.allowed();
            Attempts.datable()
                    .forEach((now, then) -> assertThat(
                                    isBarred(tried(town, desk, actor, receipt, then.apply(town.clock.instant()))))
                            .as("dated by " + actor)
                            .isEqualTo(!mayBackdate || isBarred(tried(town, desk, actor, receipt, now))));
        }
    }

    private static boolean isBarred(Answer<CaseStatus> answer) {
        return answer instanceof Refused<CaseStatus> refused && BARRED.contains(refused.code());
    }

    private static ComplaintDesk withFiles(Town town) {
        try {
            Files.createDirectories(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.filesWithWindows()))
                .clock(town.clock)
                .attachments(FileAttachments.in(FILES, 1_000))
                .build();
    }

    /** What is allowed can be done to something; what is not, to nothing, and where there is one thing only, for the reason said. */
    private static void check(String what, @Nullable PermittedAction said, List<Answer<CaseStatus>> answers) {
        if (said != null && said.allowed()) {
            assertThat(answers)
                    .as(what)
                    .anySatisfy(answer -> assertThat(refusal(answer))
                            .isNotIn(RefusalCode.ILLEGAL_STATE, RefusalCode.NOT_PERMITTED, RefusalCode.RECUSED));
            return;
        }
        assertThat(answers).as(what).allSatisfy(answer -> assertThat(answer).isInstanceOf(Refused.class));
        if (said != null && answers.size() == 1) {
            assertThat(said.reasons())
                    .as(what)
                    .isEqualTo(((Refused<CaseStatus>) answers.get(0))
                            .faults().stream().map(Fault::what).toList());
        }
    }

    private static List<PermittedAction> permitted(ComplaintDesk desk, Actor actor, Receipt receipt) {
        return actor.role() == Role.COMPLAINANT
                ? desk.permitted(receipt.number(), receipt.secret())
                : desk.permitted(actor, receipt.id());
    }

    /** Tries it in a transaction that is then rolled back. */
    private static Answer<CaseStatus> tried(
            Town town, ComplaintDesk desk, Actor actor, Receipt receipt, Attempt attempt) {
        List<Answer<CaseStatus>> answers = new ArrayList<>();
        try {
            town.storage.transact(tx -> {
                answers.add(attempt.by(actor, desk, receipt));
                throw new Undo();
            });
        } catch (Undo e) {
            return answers.get(0);
        }
        throw new AssertionError("the transaction was to be rolled back");
    }

    private static @Nullable RefusalCode refusal(Answer<CaseStatus> answer) {
        return answer instanceof Refused<CaseStatus> refused ? refused.code() : null;
    }

    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
