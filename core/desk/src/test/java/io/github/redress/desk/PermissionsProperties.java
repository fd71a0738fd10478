package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
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

    private static final List<Actor> ACTORS = List.of(
            Actor.complainant(),
            Town.OPERATOR,
            Town.DISPATCHER,
            Town.LIGHTING_HANDLER,
            Town.POWER_HANDLER,
            new Actor(Role.HEAD, "li-head", Town.LIGHTING),
            Actor.of(Role.CENTRE, "centre-1"),
            Actor.of(Role.SUPERVISOR, "super-1"),
            Actor.of(Role.EVALUATOR, "eval-1"),
            Actor.of(Role.REVIEWER, "review-1"),
            Actor.of(Role.AUDITOR, "audit-1"),
            Actor.system("nightly"));

    /** How an action is tried, by whoever it is. */
    private interface Trying {
        Answer<CaseStatus> by(Actor actor, ComplaintDesk desk, Receipt receipt);
    }

    private static final Map<Action, Trying> TRYINGS = tryings();

    /** What no method of the desk does to a complaint that is there, each for its reason. */
    private static final Set<Action> NOT_TRIED = EnumSet.of(
            Action.SUBMIT, // begins a complaint
            Action.IMPORT, // begins a complaint
            Action.BACKDATE, // is part of other actions
            Action.JOIN); // has no method of the desk yet

    private static Map<Action, Trying> tryings() {
        Map<Action, Trying> all = new EnumMap<>(Action.class);
        all.put(Action.REDIRECT, (actor, desk, it) -> desk.redirect(actor, RedirectRequest.of(it.id(), "119")));
        all.put(
                Action.DECLINE,
                (actor, desk, it) ->
                        desk.decline(actor, DeclineRequest.of(it.id(), DeclineReason.LITIGATION, "请向法院反映。")));
        all.put(
                Action.ANSWER,
                (actor, desk, it) -> desk.answerDirectly(actor, AnswerRequest.explaining(it.id(), "可以。")));
        all.put(Action.ACCEPT, (actor, desk, it) -> desk.accept(actor, AcceptRequest.of(it.id())));
        all.put(Action.DISPATCH, (actor, desk, it) -> desk.dispatch(actor, DispatchRequest.to(it.id(), Town.POWER)));
        all.put(Action.ACKNOWLEDGE, (actor, desk, it) -> desk.acknowledge(actor, AcknowledgeRequest.of(it.id())));
        all.put(
                Action.CONTACT,
                (actor, desk, it) -> desk.recordFirstContact(actor, FirstContactRequest.of(it.id(), "已通话")));
        all.put(
                Action.REPLY,
                (actor, desk, it) -> desk.reply(actor, ReplyRequest.inPrivate(it.id(), Outcome.EXPLAINED, "已说明")));
        all.put(
                Action.WITHDRAW,
                (actor, desk, it) -> desk.withdraw(actor, WithdrawRequest.of(it.number(), it.secret())));
        all.put(Action.TERMINATE, (actor, desk, it) -> desk.terminate(actor, TerminateRequest.of(it.id(), "无法办理。")));
        all.put(
                Action.RATE,
                (actor, desk, it) ->
                        desk.rate(actor, RateRequest.of(it.number(), it.secret(), SatisfactionRating.DISSATISFIED)));
        all.put(
                Action.INTERIM_REPLY,
                (actor, desk, it) -> desk.handling()
                        .interimReply(actor, new InterimReplyRequest(it.id(), Visibility.PRIVATE, "正在施工")));
        all.put(
                Action.CONTEST,
                (actor, desk, it) ->
                        desk.disputes().contest(actor, ContestRequest.of(it.id(), ContestReason.OTHER, "不属我单位")));
        all.put(
                Action.REMIND,
                (actor, desk, it) -> desk.oversight().remind(actor, RemindRequest.of(it.id(), Town.LIGHTING)));
        all.put(
                Action.CALL_BACK,
                (actor, desk, it) -> desk.aftermath()
                        .recordCallback(actor, new CallbackRequest(it.id(), false, null, null, null, null)));
        all.put(
                Action.GO_ANONYMOUS,
                (actor, desk, it) -> desk.privacy().goAnonymous(actor, new AnonymousRequest(it.number(), it.secret())));
        return all;
    }

    @Provide
    Arbitrary<List<ComplaintDeskProperties.Deed>> deeds() {
        Arbitrary<ComplaintDeskProperties.Deed> any = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 5))
                .as(ComplaintDeskProperties.Deed::new);
        Arbitrary<List<ComplaintDeskProperties.Deed>> usual = Arbitraries.integers()
                .between(0, 8)
                .map(steps -> {
                    List<ComplaintDeskProperties.Deed> first = new ArrayList<>();
                    for (int what = 0; what < steps; what++) {
                        first.add(new ComplaintDeskProperties.Deed(what, 1));
                    }
                    return first;
                });
        return Combinators.combine(usual, any.list().ofMaxSize(3)).as((first, then) -> {
            List<ComplaintDeskProperties.Deed> all = new ArrayList<>(first);
            all.addAll(then);
            return all;
        });
    }

    /** Whoever adds an action decides how it is asked about, and how that is tried. */
    @Example
    void everyActionIsAskedAboutAndTriedOrSaidNotToBe() {
        Set<Action> tried = new HashSet<>(TRYINGS.keySet());
        tried.addAll(NOT_TRIED);
        assertThat(tried).containsExactlyInAnyOrder(Action.values());
        assertThat(Action.values())
                .filteredOn(action -> ActionProbes.of(action).isEmpty())
                .containsExactly(Action.SUBMIT, Action.IMPORT, Action.BACKDATE);
    }

    @Property(tries = 40)
    void whatIsSaidIsWhatHappens(@ForAll("deeds") List<ComplaintDeskProperties.Deed> deeds) {
        Town town = new Town();
        Receipt receipt = town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("permitted", "deed-" + i));
        }

        for (Actor actor : ACTORS) {
            Map<Action, PermittedAction> said = new EnumMap<>(Action.class);
            permitted(town, actor, receipt).forEach(each -> said.put(each.action(), each));
            TRYINGS.forEach((action, trying) -> {
                Answer<CaseStatus> answer = tried(town, actor, receipt, trying);
                PermittedAction permitted = said.get(action);
                if (permitted != null && permitted.allowed()) {
                    assertThat(refusal(answer))
                            .as("%s by %s after %s", action, actor, deeds)
                            .isNotIn(RefusalCode.ILLEGAL_STATE, RefusalCode.NOT_PERMITTED);
                } else {
                    assertThat(answer)
                            .as("%s by %s after %s", action, actor, deeds)
                            .isInstanceOf(Refused.class);
                }
                if (permitted != null && !permitted.allowed()) {
                    assertThat(permitted.reasons())
                            .isEqualTo(((Refused<CaseStatus>) answer)
                                    .faults().stream().map(Fault::what).toList());
                }
            });
        }
    }

    private static List<PermittedAction> permitted(Town town, Actor actor, Receipt receipt) {
        return actor.role() == Role.COMPLAINANT
                ? town.desk.permitted(receipt.number(), receipt.secret())
                : town.desk.permitted(actor, receipt.id());
    }

    /** Tries it in a transaction that is then rolled back. */
    private static Answer<CaseStatus> tried(Town town, Actor actor, Receipt receipt, Trying trying) {
        List<Answer<CaseStatus>> answers = new ArrayList<>();
        try {
            town.storage.transact(tx -> {
                answers.add(trying.by(actor, town.desk, receipt));
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
