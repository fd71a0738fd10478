package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicProgress;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.storage.RetryTransactionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints about one trouble, which go on in one of them. */
class DuplicatesTest {

    private final Street street = new Street();
    private final ComplaintDesk desk = street.desk;

    /** The same nuisance reported seven times. */
    @Test
    void sevenReportsOfOneNuisanceAreAnsweredOnceAndRatedByEachPerson() {
        Receipt main = street.handledFor("13800000001");
        List<Receipt> repeats = new ArrayList<>();
        for (int i = 2; i <= 7; i++) {
            repeats.add(street.complainedBy("1380000000" + i));
            done(street.link(repeats.get(i - 2), main));
        }
        assertThat(street.told(main).supporters()).isEqualTo(6);

        done(street.reply(main));

        for (Receipt repeat : repeats) {
            PublicCase told = street.told(repeat);
            assertThat(told.state()).isEqualTo(ComplaintState.REPLIED);
            assertThat(told.timeline())
                    .extracting(entry -> entry.what().en())
                    .containsExactly(
                            "grievance received",
                            "goes on in another complaint about the same trouble",
                            "the complaint that it goes on in was answered (resolved)");
            assertThat(told.main()).isNotNull().satisfies(shown -> {
                assertThat(shown.timeline()).extracting(entry -> entry.reply()).contains("已责令酒吧夜间停止播放音乐。");
                assertThat(shown.supporters()).isEqualTo(6);
            });
            assertThat(told.toString()).doesNotContain(main.number());
        }
        done(rate(repeats.get(0), SatisfactionRating.DISSATISFIED));
        assertThat(street.complaint(repeats.get(0)).rating()).isEqualTo(SatisfactionRating.DISSATISFIED);
        assertThat(street.complaint(repeats.get(1)).rating()).isNull();
        assertThat(street.complaint(main).rating()).isNull();
    }

    @Test
    void duplicateShowsHowThingsGoOnWhereItGoesOn() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");

        CaseStatus status = done(street.link(repeat, main));

        assertThat(status.state()).isEqualTo(ComplaintState.DUPLICATE);
        PublicCase told = street.told(repeat);
        assertThat(told.progress()).isEqualTo(PublicProgress.IN_PROGRESS);
        assertThat(told.clocks()).allMatch(clock -> clock.stoppedAt() != null && !clock.late());
        assertThat(told.main()).isNotNull().satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(ComplaintState.IN_PROGRESS);
            assertThat(shown.clocks()).isEqualTo(street.told(main).clocks());
            assertThat(shown.timeline()).isEqualTo(street.told(main).timeline());
        });
        assertThat(street.told(main).main()).isNull();
    }

    @Test
    void samePersonWhoReportsTwiceIsNotCountedBesideTheirOwnComplaint() {
        Receipt main = street.handledFor("13800000001");
        Receipt again = street.complainedBy("138-0000-0001");

        done(street.link(again, main));

        assertThat(street.told(main).supporters()).isZero();
    }

    @Test
    void whoComesWhenTheAnswerIsThereGetsItAtOnce() {
        Receipt main = street.handledFor("13800000001");
        done(street.reply(main));
        Receipt late = street.complainedBy("13800000002");

        assertThat(done(street.link(late, main)).state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(street.events(late, AnswerShared.class)).hasSize(1);
        done(rate(late, SatisfactionRating.SATISFIED));
    }

    @Test
    void whatADepartmentSaysOfADuplicateIsSaidInTheMainComplaint() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        done(street.merge(main, repeat));

        CaseStatus contacted =
                done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(repeat.id(), "已电话联系。")));
        CaseStatus replied = done(street.reply(repeat));

        assertThat(contacted.id()).isEqualTo(main.id());
        assertThat(replied.id()).isEqualTo(main.id());
        assertThat(replied.state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(street.events(repeat, ComplaintReplied.class)).isEmpty();
        assertThat(street.events(repeat, AnswerShared.class)).hasSize(1);
    }

    @Test
    void departmentWithoutAPartInTheMainComplaintIsToldItsNumber() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handled(street.complainedBy("13800000002"), POWER, POWER_HANDLER);
        done(street.merge(main, repeat));

        Answer<CaseStatus> reply =
                desk.reply(POWER_HANDLER, ReplyRequest.inPublic(repeat.id(), Outcome.EXPLAINED, "已解释。"));

        assertRefused(
                reply,
                RefusalCode.ILLEGAL_STATE,
                "该诉求已并入 " + main.number() + " 办理，请在该件上操作",
                "this complaint goes on in " + main.number() + "; do it there");
        Actor stranger = Actor.handler("ce-1", DepartmentId.of("centre"));
        assertThat(code(desk.reply(stranger, ReplyRequest.inPublic(repeat.id(), Outcome.EXPLAINED, "已解释。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void mergedComplaintIsRestoredWithItsDepartmentItsPeopleAndWhatWentOnInIt() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        Receipt third = street.complainedBy("13800000003");
        done(street.link(third, repeat));
        join(repeat, "13900000001");
        Complaint before = street.complaint(repeat);
        done(street.merge(main, repeat));
        assertThat(street.told(main).supporters()).isEqualTo(3);
        assertThat(street.complaint(third).proceedings().links().main())
                .isNotNull()
                .satisfies(link -> assertThat(link.main()).isEqualTo(main.id()));
        assertThat(street.complaint(repeat).assignments())
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.RELEASED);
        street.town.clock.pass(Duration.ofDays(3));

        done(street.unmerge(repeat));

        Complaint after = street.complaint(repeat);
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(after.proceedings().links().main()).isNull();
        assertThat(after.proceedings().links().supporters())
                .isEqualTo(before.proceedings().links().supporters());
        assertThat(after.proceedings().links().duplicates())
                .isEqualTo(before.proceedings().links().duplicates());
        assertThat(street.told(main).supporters()).isZero();
        assertThat(street.told(repeat).supporters()).isEqualTo(2);
        assertThat(after.clocks()).filteredOn(CaseClock::isRunning).isNotEmpty().noneMatch(CaseClock::isPaused);
        done(street.reply(repeat));
        assertThat(street.complaint(third).state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void mergeIsAllOrNothing() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        Receipt answered = street.handledFor("13800000003");
        done(street.reply(answered));
        long events = street.town.storage.feed(0, 1_000).next();

        Answer<CaseStatus> merged = street.merge(main, repeat, answered);

        assertRefused(
                merged,
                RefusalCode.ILLEGAL_STATE,
                "诉求状态为已答复，此时不能并案",
                "the complaint is replied and cannot be merged into another now");
        assertThat(street.town.storage.feed(0, 1_000).next()).isEqualTo(events);
    }

    @Test
    void whoIsOvertakenWithOneOfSeveralBeginsAgainWithAll() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        street.town.storage.overtake(2);

        done(street.merge(main, repeat));

        assertThat(street.told(main).supporters()).isEqualTo(1);
        assertThat(street.complaint(main).proceedings().links().duplicates()).hasSize(1);
        street.town.storage.overtake(1_000);
        assertThat(code(street.reply(main))).isEqualTo(RefusalCode.CONFLICT);
        assertThat(street.events(main, ComplaintReplied.class)).isEmpty();
        assertThat(street.events(repeat, AnswerShared.class)).isEmpty();
    }

    @Test
    void hostIsToldWhenItsTransactionWasOvertaken() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        street.town.storage.joinsTheHost();
        street.town.storage.overtake(1);

        assertThatThrownBy(() -> street.merge(main, repeat))
                .isInstanceOf(RetryTransactionException.class)
                .hasMessageMatching(
                        "somebody else changed complaint (" + main.id() + "|" + repeat.id() + ") at the same time");
    }

    @Test
    void oneKeyIsOneMerge() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        CommandKey key = CommandKey.of("counter", "link-1");
        LinkDuplicateRequest request = LinkDuplicateRequest.of(repeat.id(), main.id());

        Answer<CaseStatus> first = desk.links().linkDuplicate(DISPATCHER, request, key);
        Answer<CaseStatus> again = desk.links().linkDuplicate(DISPATCHER, request, key);

        assertThat(first).isInstanceOf(Done.class).isEqualTo(again);
    }

    @Test
    void duplicatesGoOnByThemselvesWhenThePersonOfTheMainTakesItBack() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        Receipt third = street.complainedBy("13800000003");
        done(street.link(third, repeat));
        done(street.merge(main, repeat));

        done(desk.withdraw(Actor.complainant(), WithdrawRequest.of(main.number(), main.secret())));

        assertThat(street.complaint(main).state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(street.complaint(third).state()).isEqualTo(ComplaintState.DUPLICATE);
        done(street.reply(repeat));
        assertThat(street.complaint(third).state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void duplicatesGoOnByThemselvesWhenTheMainComplaintEndsUnanswered() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        done(street.merge(main, repeat));

        done(desk.terminate(Town.CENTRE, TerminateRequest.of(main.id(), "诉求人不配合。")));

        assertThat(street.complaint(main).state()).isEqualTo(ComplaintState.TERMINATED);
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(street.complaint(repeat).lead()).isPresent();
    }

    @Test
    void centreEndsTheMainComplaintWhateverTheAnswerOfADuplicateIs() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        done(street.merge(main, repeat));
        done(street.reply(main));
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(main.number(), main.secret(), SatisfactionRating.VERY_DISSATISFIED)));
        done(desk.aftermath().orderRework(Town.CENTRE, ReworkRequest.of(main.id(), "未解决。")));
        assertThat(code(desk.withdraw(Actor.complainant(), WithdrawRequest.of(main.number(), main.secret()))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);

        done(desk.terminate(Town.CENTRE, TerminateRequest.of(main.id(), "无法继续办理。")));

        assertThat(street.complaint(main).state()).isEqualTo(ComplaintState.TERMINATED);
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void whoTakesADuplicateBackIsCountedNoMore() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        done(street.merge(main, repeat));

        CaseStatus status =
                done(desk.withdraw(Actor.complainant(), WithdrawRequest.of(repeat.number(), repeat.secret())));

        assertThat(status.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(street.told(main).supporters()).isZero();
        assertThat(street.told(repeat).main()).isNull();
        done(street.reply(main));
        assertThat(street.events(repeat, AnswerShared.class)).isEmpty();
    }

    @Test
    void whoJoinsADuplicateIsCountedInTheMainComplaintUntilItIsTakenOut() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));

        join(repeat, "13900000001");
        join(repeat, "13800000001");
        join(main, "13900000001");

        assertThat(street.told(main).supporters()).isEqualTo(2);
        done(street.unmerge(repeat));
        assertThat(street.told(main).supporters()).isEqualTo(1);
        assertThat(street.told(repeat).supporters()).isEqualTo(2);
    }

    @Test
    void onlyThoseWhoMayLinkAndSeparate() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        for (Actor actor : List.of(LIGHTING_HANDLER, Actor.complainant())) {
            assertThat(code(desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(repeat.id(), main.id()))))
                    .isEqualTo(RefusalCode.NOT_PERMITTED);
        }
        assertThat(code(street.unmerge(repeat))).isEqualTo(RefusalCode.ILLEGAL_STATE);
    }

    @Test
    void tipOffsGoOnOnlyInEachOther() {
        Receipt main = street.handledFor("13800000001");
        Receipt tipOff = tipOff(LIGHTING);
        Receipt more = tipOff(LIGHTING, POWER);
        Receipt another = tipOff(LIGHTING);

        assertThat(code(street.link(tipOff, main))).isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(code(street.link(more, tipOff))).isEqualTo(RefusalCode.ACCUSED_DEPARTMENT);
        assertThat(code(street.link(tipOff, more))).isEqualTo(RefusalCode.ACCUSED_DEPARTMENT);
        assertThat(done(street.link(tipOff, another)).state()).isEqualTo(ComplaintState.DUPLICATE);
        assertThat(desk.view(LIGHTING_HANDLER, tipOff.id())).isEmpty();
        assertThat(desk.links().candidates(LIGHTING_HANDLER, another.id())).isEmpty();
    }

    @Test
    void candidatesAreOfTheSameMatterAndPlaceThoseWithMostSupportersFirst() {
        Receipt first = street.complainedBy("13800000001");
        Receipt second = street.complainedBy("13800000002");
        Receipt joined = street.complainedBy("13800000003");
        join(joined, "13900000001");
        street.town.submitted();
        Receipt answered = street.handledFor("13800000004");
        done(street.reply(answered));
        done(rate(answered, SatisfactionRating.SATISFIED));
        Receipt linked = street.complainedBy("13800000005");
        done(street.link(linked, second));
        street.town.clock.pass(Duration.ofDays(20));
        Receipt asked = street.complainedBy("13800000006");

        assertThat(desk.links().candidates(OPERATOR, asked.id()))
                .extracting(DuplicateCandidate::number)
                .containsExactly(
                        byNumber(second, joined).get(0),
                        byNumber(second, joined).get(1),
                        first.number());
        assertThat(desk.links().candidates(OPERATOR, asked.id(), Duration.ofDays(19)))
                .isEmpty();
        assertThat(desk.links().candidates(LIGHTING_HANDLER, asked.id())).isEmpty();
        assertThatThrownBy(() -> desk.links().candidates(OPERATOR, asked.id(), Duration.ofDays(-1)))
                .hasMessage("within must be zero or more, was PT-24H");
    }

    /** Both have one supporter and came in at the same instant: the number decides. */
    private static List<String> byNumber(Receipt one, Receipt other) {
        return List.of(one.number(), other.number()).stream().sorted().toList();
    }

    @Test
    void linkingIsRefusedWhereThereIsNoSuchComplaint() {
        Receipt main = street.complainedBy("13800000001");
        Receipt elsewhere = new Street().complainedBy("13800000002");

        assertThat(code(street.link(main, elsewhere))).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(code(street.link(elsewhere, main))).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(code(street.merge(main, elsewhere))).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(code(street.merge(main, main))).isEqualTo(RefusalCode.ILLEGAL_STATE);
        done(desk.accept(OPERATOR, AcceptRequest.of(main.id())));
    }

    private void join(Receipt receipt, String phone) {
        done(desk.links().join(Actor.complainant(), JoinRequest.withPhone(receipt.number(), phone)));
    }

    private Receipt tipOff(DepartmentId... accused) {
        return done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")
                        .against(List.of(accused))));
    }

    private Answer<CaseStatus> rate(Receipt receipt, SatisfactionRating rating) {
        return desk.rate(Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), rating));
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }

    private static void assertRefused(Answer<CaseStatus> answer, RefusalCode code, String zh, String en) {
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            Refused<?> any = refused;
            assertThat(any.faults().get(0).what().zh()).isEqualTo(zh);
            assertThat(any.faults().get(0).what().en()).isEqualTo(en);
        });
    }
}
