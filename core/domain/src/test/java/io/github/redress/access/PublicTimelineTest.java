package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ArbitrationLevel;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.CloseCause;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.MainChanged;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody reads of each step of a complaint, and what nobody does. */
class PublicTimelineTest {

    private static final DepartmentId LAMPS = DepartmentId.of("lamps");
    private static final DepartmentId POWER = DepartmentId.of("power");
    private static final Instant AT = Instant.parse("2026-09-14T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-09-20T09:30:00Z");
    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    private static final SealedText NAME = new SealedText(new UUID(1, 2), ContentHash.of("name"));
    private static final AttachedFile PICTURE = new AttachedFile(NAME, "image/jpeg", 4_096, ContentHash.of("picture"));
    private static final ComplaintId MAIN = ComplaintId.of(new UUID(7, 8));

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(received(), "收到咨询", "consultation received", List.of()),
                arguments(imported(LAMPS), "由 boston-311 转入", "taken over from boston-311", List.of(LAMPS)),
                arguments(imported(null), "由 boston-311 转入", "taken over from boston-311", List.of()),
                arguments(new RedirectedToEmergency("119"), "已转 119", "redirected to 119", List.of()),
                arguments(new ComplaintWithdrawn(WORDS), "诉求人撤回", "withdrawn by the person", List.of()),
                arguments(new ComplaintTerminated(POWER, WORDS), "终止办理", "terminated", List.of()),
                arguments(new ComplaintAccepted(), "已受理", "accepted", List.of()),
                arguments(
                        new ComplaintDispatched(
                                LAMPS, List.of(POWER), List.of(DepartmentId.of("copied")), "rule", null),
                        "已派单",
                        "dispatched",
                        List.of(LAMPS, POWER)),
                arguments(new AssignmentAcknowledged(1, LAMPS), "已签收", "acknowledged", List.of(LAMPS)),
                arguments(new FirstContactMade(1, LAMPS, WORDS), "已联系诉求人", "in touch with the person", List.of(LAMPS)),
                arguments(
                        new ComplaintRated(SatisfactionRating.BASIC, true, WORDS),
                        "诉求人评价：基本满意",
                        "rated by the person: basically satisfied",
                        List.of()),
                arguments(
                        new DeadlinePaused(GoalName.RESOLUTION, 1, DUE),
                        "暂停计时：办结",
                        "clock paused: resolution",
                        List.of()),
                arguments(
                        new DeadlineMissed(GoalName.RESOLUTION, 1, DUE),
                        "逾期：办结",
                        "deadline missed: resolution",
                        List.of()),
                arguments(
                        new DeadlineMissed(GoalName.of("FENCE_OFF"), 1, DUE),
                        "逾期：FENCE_OFF",
                        "deadline missed: FENCE_OFF",
                        List.of()),
                arguments(
                        new ContactMade(1, LAMPS, true, WORDS),
                        "再次联系诉求人",
                        "in touch with the person again",
                        List.of(LAMPS)),
                arguments(
                        new ContactMade(1, LAMPS, false, WORDS),
                        "未联系上诉求人",
                        "the person was not reached",
                        List.of(LAMPS)),
                arguments(new CommitmentKept(1, LAMPS, WORDS), "承诺已兑现", "commitment kept", List.of(LAMPS)),
                arguments(
                        new SupportResultSubmitted(2, POWER, WORDS),
                        "协办结果已提交",
                        "supporter's result is in",
                        List.of(POWER)),
                arguments(submitted(Visibility.PUBLIC), "答复审核中", "answer under review", List.of(LAMPS)),
                arguments(
                        new ExtensionGranted(
                                1,
                                1,
                                LAMPS,
                                GoalName.RESOLUTION,
                                ExtensionAmount.days(5),
                                ExtensionReason.COORDINATION),
                        "延期（需多部门协调）：办结",
                        "put off (several departments must agree): resolution",
                        List.of(LAMPS)),
                arguments(
                        new AssignmentContested(1, LAMPS, ContestReason.OWNERSHIP, POWER, WORDS),
                        "提出异议：权属不在本单位",
                        "contested: owned by somebody else",
                        List.of(LAMPS)),
                arguments(
                        new ContestRejected(1, LAMPS, ArbitrationLevel.DISPATCHER, WORDS),
                        "异议被驳回",
                        "contest rejected",
                        List.of(LAMPS)),
                arguments(
                        new DisputeEscalated(1, LAMPS, ArbitrationLevel.SUPERIOR, WORDS),
                        "争议提交共同上级",
                        "dispute brought before the common superior",
                        List.of()),
                arguments(
                        new DepartmentDesignated(1, POWER, ArbitrationLevel.SUPERIOR, WORDS),
                        "指定承办",
                        "designated for good",
                        List.of(POWER)),
                arguments(
                        new InterimLeadNamed(1, POWER, ArbitrationLevel.SUPERIOR, WORDS),
                        "搁置争议，由临时兜底单位先行处置",
                        "dispute shelved; an interim lead acts now",
                        List.of(POWER)),
                arguments(
                        transferred(TransferCause.UPHELD),
                        "转由其他单位承办：异议成立",
                        "transferred: contest upheld",
                        List.of(POWER)),
                arguments(
                        transferred(TransferCause.REORGANISED),
                        "转由其他单位承办：机构调整",
                        "transferred: department reorganised",
                        List.of(POWER)),
                arguments(
                        new CostSettled(List.of(new CostShare(LAMPS, 30), new CostShare(POWER, 70)), WORDS),
                        "费用分担已明确",
                        "it is settled who pays",
                        List.of()),
                arguments(new ReminderSent(1, LAMPS, DUE, WORDS), "催办", "urged", List.of(LAMPS)),
                arguments(
                        new SupervisionOpened(1, AuthorityLevel.GOVERNMENT_OFFICE, SupervisionCause.OVERDUE, WORDS),
                        "督办：" + AuthorityLevel.GOVERNMENT_OFFICE.label().zh(),
                        "under supervision: "
                                + AuthorityLevel.GOVERNMENT_OFFICE.label().en(),
                        List.of()),
                arguments(new SupervisionClosed(1, WORDS), "督办结束", "supervision ended", List.of()),
                arguments(
                        new CaseEscalated(AuthorityLevel.EXECUTIVE_MEETING, WORDS),
                        "提级办理：" + AuthorityLevel.EXECUTIVE_MEETING.label().zh(),
                        "escalated: " + AuthorityLevel.EXECUTIVE_MEETING.label().en(),
                        List.of()),
                arguments(
                        new SupportCalled(LAMPS, 2, List.of(POWER), WORDS),
                        "请求协办",
                        "called for support",
                        List.of(POWER)),
                arguments(new SupportReported(2, POWER, WORDS), "已报到", "reported for support", List.of(POWER)),
                arguments(
                        new CallbackRecorded(true, false, SatisfactionRating.DISSATISFIED, WORDS, null),
                        "已回访",
                        "called back",
                        List.of()),
                arguments(
                        new CallbackRecorded(false, null, null, WORDS, null),
                        "回访未接通",
                        "called back, and nobody answered",
                        List.of()),
                arguments(
                        new ComplaintClosed(CloseCause.DECIDED, WORDS),
                        "办结：中心决定",
                        "closed: by decision of the centre",
                        List.of()),
                arguments(new ClosedUnrated(DUE), "办结：评价期满未评价", "closed: nobody rated it in time", List.of()),
                arguments(
                        new ReworkOrdered(2, List.of(LAMPS, POWER), WORDS),
                        "退回重办（第 2 次办理）",
                        "handed back to be done again (round 2)",
                        List.of(LAMPS, POWER)),
                arguments(new VerificationRequested(WORDS), "已提请第三方核查", "put to independent verification", List.of()),
                arguments(
                        new VerdictGiven(true, false, POWER, WORDS),
                        "核查结论：诉求合理，承办单位未履职",
                        "verified: the demand is reasonable, the department did not do its duty",
                        List.of()),
                arguments(
                        new VerdictGiven(false, true, POWER, WORDS),
                        "核查结论：诉求不合理，承办单位已履职",
                        "verified: the demand is not reasonable, the department did its duty",
                        List.of()),
                arguments(new ReviewRequested(1, WORDS), "诉求人申请复查", "review asked for by the person", List.of()),
                arguments(new ReviewRequested(2, WORDS), "诉求人申请复核", "final review asked for by the person", List.of()),
                arguments(new ReviewRequested(3, WORDS), "诉求人申请第 3 次复查", "review 3 asked for by the person", List.of()),
                arguments(new ComplaintArchived(), "已归档", "archived", List.of()),
                arguments(new RetentionEnded(DUE), "已归档", "archived", List.of()),
                arguments(
                        new DuplicateLinked(MAIN, "20260914-7K3M9Q", List.of()),
                        "并入同一事项的另一件诉求办理",
                        "goes on in another complaint about the same trouble",
                        List.of()),
                arguments(new DuplicateUnlinked(), "恢复单独办理", "goes on by itself again", List.of()),
                arguments(
                        new AnswerShared(MAIN, 12, Outcome.RESOLVED, null),
                        "并案主件已答复（已解决）",
                        "the complaint that it goes on in was answered (resolved)",
                        List.of()),
                arguments(
                        new PersonalDataErased(ErasureBasis.REQUEST, 5),
                        "已删除个人信息（" + ErasureBasis.REQUEST.label().zh() + "）",
                        "personal data erased (" + ErasureBasis.REQUEST.label().en() + ")",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stepIsToldInBothLanguagesAndWithoutAnybodysWords(
            ComplaintEvent event, String zh, String en, List<DepartmentId> departments) {
        Optional<PublicEntry> shown = PublicTimeline.entry(recorded(event), Visibility.PUBLIC, words -> {
            throw new AssertionError("opened " + words);
        });

        assertThat(shown).contains(new PublicEntry(AT, Text.of(zh, en), departments, null));
        assertThat(StepText.of(recorded(event))).contains(Text.of(zh, en));
    }

    static Stream<Arguments> stepsWithWords() {
        return Stream.of(
                arguments(
                        new AcceptanceDeclined(DeclineReason.LITIGATION, WORDS, Visibility.PUBLIC),
                        "不予受理：已进入或应通过诉讼程序办理",
                        "declined: is or must be decided by a court",
                        List.of()),
                arguments(
                        new AnsweredDirectly(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS),
                        "答复（已解释）",
                        "replied (explained)",
                        List.of()),
                arguments(
                        new InterimReplySent(1, LAMPS, Visibility.PUBLIC, WORDS),
                        "阶段性答复",
                        "interim reply",
                        List.of(LAMPS)),
                arguments(
                        new CommitmentPlanned(1, LAMPS, LocalDate.of(2026, 9, 30), Visibility.PUBLIC, WORDS),
                        "承诺最迟于 2026-09-30 办结",
                        "committed to be done by 2026-09-30",
                        List.of(LAMPS)),
                arguments(
                        new ComplaintReplied(1, LAMPS, Outcome.RESOLVED, Visibility.PUBLIC, WORDS),
                        "答复（已解决）",
                        "replied (resolved)",
                        List.of(LAMPS)),
                arguments(
                        new ReviewDecided(1, ReviewResult.MODIFIED, POWER, Visibility.PUBLIC, WORDS),
                        "复查决定：变更处理意见",
                        "review: modified",
                        List.of(POWER)),
                arguments(
                        new ReviewDecided(2, ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS),
                        "复核决定：维持原处理意见",
                        "final review: upheld",
                        List.of()),
                arguments(
                        new AdoptionRecorded(LAMPS, Adoption.PARTLY, WORDS, null),
                        "采纳情况：部分采纳",
                        "suggestion partly adopted",
                        List.of(LAMPS)));
    }

    @ParameterizedTest
    @MethodSource("stepsWithWords")
    void publicWordsAreShownUntilTheyAreErased(
            ComplaintEvent event, String zh, String en, List<DepartmentId> departments) {
        assertThat(PublicTimeline.entry(recorded(event), Visibility.PUBLIC, words -> Optional.of("the lamp burns")))
                .contains(new PublicEntry(AT, Text.of(zh, en), departments, "the lamp burns"));
        assertThat(PublicTimeline.entry(recorded(event), Visibility.PUBLIC, words -> Optional.empty()))
                .contains(new PublicEntry(AT, Text.of(zh, en), departments, null));
    }

    static Stream<Arguments> privateSteps() {
        return Stream.of(
                arguments(
                        new AnsweredDirectly(Outcome.EXPLAINED, Visibility.PRIVATE, WORDS),
                        "答复（已解释，不公开）",
                        "replied (explained, in private)"),
                arguments(
                        new ComplaintReplied(1, LAMPS, Outcome.RESOLVED, Visibility.PRIVATE, WORDS, List.of(PICTURE)),
                        "答复（已解决，不公开）",
                        "replied (resolved, in private)"),
                arguments(
                        new ReplyApproved(AT, submitted(Visibility.PRIVATE)),
                        "答复（已解决，不公开）",
                        "replied (resolved, in private)"),
                arguments(new InterimReplySent(1, LAMPS, Visibility.PRIVATE, WORDS), "阶段性答复", "interim reply"),
                arguments(
                        new CommitmentPlanned(1, LAMPS, LocalDate.of(2026, 9, 30), Visibility.PRIVATE, WORDS),
                        "承诺最迟于 2026-09-30 办结",
                        "committed to be done by 2026-09-30"),
                arguments(
                        new ReviewDecided(1, ReviewResult.SENT_BACK, POWER, Visibility.PRIVATE, WORDS),
                        "复查决定：责令重新办理",
                        "review: sent back to be done again"));
    }

    /** Not even opened: who looks at what everybody may see has no business with the rest. */
    @ParameterizedTest
    @MethodSource("privateSteps")
    void privateWordsAreNotEvenOpened(ComplaintEvent event, String zh, String en) {
        List<SealedText> opened = new ArrayList<>();

        Optional<PublicEntry> shown = PublicTimeline.entry(recorded(event), Visibility.PUBLIC, words -> {
            opened.add(words);
            return Optional.of("private");
        });

        assertThat(shown).get().extracting(PublicEntry::what).isEqualTo(Text.of(zh, en));
        assertThat(shown).get().extracting(PublicEntry::reply).isNull();
        assertThat(shown.get().files()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void filesComeWithAPublicAnswerUntilTheyAreErased() {
        PublicFile file = new PublicFile(NAME.ref(), "the lamp.jpg", "image/jpeg", 4_096);

        for (ComplaintEvent answer : List.of(
                new ComplaintReplied(1, LAMPS, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of(PICTURE)),
                new ReplyApproved(AT, submitted(Visibility.PUBLIC)))) {
            assertThat(PublicTimeline.entry(
                            recorded(answer),
                            Visibility.PUBLIC,
                            words -> Optional.of(words.equals(NAME) ? "the lamp.jpg" : "it burns")))
                    .contains(new PublicEntry(
                            AT, Text.of("答复（已解决）", "replied (resolved)"), List.of(LAMPS), "it burns", List.of(file)));
            assertThat(PublicTimeline.entry(
                            recorded(answer),
                            Visibility.PUBLIC,
                            words -> words.equals(NAME) ? Optional.empty() : Optional.of("it burns")))
                    .get()
                    .extracting(PublicEntry::files)
                    .isEqualTo(List.of());
        }
    }

    /** An extension granted, a cap, a date named anew stand in the timeline already as what somebody decided. */
    @ParameterizedTest
    @EnumSource(DeadlineChangeCause.class)
    void changedDeadlineIsToldOnceOnly(DeadlineChangeCause cause) {
        ComplaintEvent changed = new DeadlineChanged(
                GoalName.RESOLUTION, 1, cause, AT, DUE, DUE.plusSeconds(60), false, 1, List.of(), List.of());
        boolean decided = cause == DeadlineChangeCause.EXTENDED
                || cause == DeadlineChangeCause.CAPPED
                || cause == DeadlineChangeCause.RECOMMITTED;

        assertThat(StepText.of(recorded(changed)))
                .isEqualTo(
                        decided ? Optional.empty() : Optional.of(Text.of("期限调整：办结", "deadline changed: resolution")));
    }

    static Stream<ComplaintEvent> whatIsNobodysBusiness() {
        return Stream.of(
                new DeadlineWarned(GoalName.RESOLUTION, 1, 1, DUE),
                new DeadlineEscalated(GoalName.RESOLUTION, 1, 1, DUE),
                new SupportWaived(2, POWER, WORDS),
                new ReplyReturned(1, LAMPS, WORDS),
                new ExtensionRejected(1, LAMPS, WORDS),
                new HandlingPaused("hearing", WORDS),
                new ContestUpheld(1, LAMPS, ArbitrationLevel.DISPATCHER, WORDS),
                transferred(TransferCause.DESIGNATED),
                transferred(TransferCause.INTERIM),
                new AssignmentReleased(1, LAMPS),
                new CostDisputed(List.of(LAMPS, POWER)),
                new StaffRecused("li-2", null, WORDS),
                new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND),
                new SupporterJoined(new UUID(1, 3), new UUID(1, 4), WORDS),
                new MainChanged(MAIN, "20260914-7K3M9Q"),
                new PublicityChosen(Visibility.PUBLIC),
                new WentAnonymous(),
                new LegalHoldSet(WORDS));
    }

    @ParameterizedTest
    @MethodSource("whatIsNobodysBusiness")
    void whatIsNobodysBusinessIsNoStep(ComplaintEvent event) {
        assertThat(PublicTimeline.entry(recorded(event), Visibility.PUBLIC, words -> Optional.of("words")))
                .isEmpty();
    }

    private static ComplaintReceived received() {
        return new ComplaintReceived(
                "20260914-ABC123",
                new UUID(9, 9),
                ComplaintKind.CONSULTATION,
                Channel.QR,
                CategoryPath.of("roads/lighting"),
                DistrictPath.of("wuchang"),
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of());
    }

    private static CaseImported imported(@Nullable DepartmentId department) {
        return new CaseImported(
                "boston-311",
                "101004113298",
                "20260914-0A1B2C",
                new UUID(9, 9),
                ComplaintKind.ASSISTANCE,
                Channel.IMPORT,
                CategoryPath.of("housing"),
                DistrictPath.of("ward-5"),
                AT,
                department,
                DUE,
                DUE,
                true,
                false,
                SatisfactionRating.BASIC,
                false,
                WORDS,
                WORDS,
                List.of(),
                null);
    }

    private static ReplySubmitted submitted(Visibility visibility) {
        return new ReplySubmitted(1, LAMPS, Outcome.RESOLVED, visibility, WORDS, List.of(PICTURE));
    }

    private static AssignmentTransferred transferred(TransferCause cause) {
        return new AssignmentTransferred(
                1, LAMPS, 3, POWER, AssignmentStanding.FINAL, cause, TransferDeadlines.REMAINING, AT);
    }

    private static Recorded recorded(ComplaintEvent event) {
        return new Recorded(
                ComplaintId.of(new UUID(7, 7)),
                2,
                AT,
                AT.plusSeconds(60),
                Actor.operator("op-17"),
                new TreeMap<>(),
                ContentHash.of("the event before"),
                event);
    }
}
