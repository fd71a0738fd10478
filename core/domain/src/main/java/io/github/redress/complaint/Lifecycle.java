package io.github.redress.complaint;

import static io.github.redress.Role.CENTRE;
import static io.github.redress.Role.COMPLAINANT;
import static io.github.redress.Role.DISPATCHER;
import static io.github.redress.Role.EVALUATOR;
import static io.github.redress.Role.HANDLER;
import static io.github.redress.Role.HEAD;
import static io.github.redress.Role.OPERATOR;
import static io.github.redress.Role.REVIEWER;
import static io.github.redress.Role.SUPERVISOR;
import static io.github.redress.Role.SYSTEM;
import static io.github.redress.complaint.ComplaintState.ACCEPTED;
import static io.github.redress.complaint.ComplaintState.ARCHIVED;
import static io.github.redress.complaint.ComplaintState.CLOSED;
import static io.github.redress.complaint.ComplaintState.DECLINED;
import static io.github.redress.complaint.ComplaintState.DISPATCHED;
import static io.github.redress.complaint.ComplaintState.DUPLICATE;
import static io.github.redress.complaint.ComplaintState.IN_PROGRESS;
import static io.github.redress.complaint.ComplaintState.RATED;
import static io.github.redress.complaint.ComplaintState.RECEIVED;
import static io.github.redress.complaint.ComplaintState.REDIRECTED;
import static io.github.redress.complaint.ComplaintState.REPLIED;
import static io.github.redress.complaint.ComplaintState.REPLY_REVIEW;
import static io.github.redress.complaint.ComplaintState.TERMINATED;
import static io.github.redress.complaint.ComplaintState.UNDER_REVIEW;
import static io.github.redress.complaint.ComplaintState.UNDER_VERIFICATION;
import static io.github.redress.complaint.ComplaintState.WITHDRAWN;

import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Transition.Move;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table by which complaints move: what may be asked in which state, where it leads, and who may ask it by default. Decisions
 * and {@code AccessPolicy.strict()} run on it; nothing else says which state allows what.
 */
public final class Lifecycle {

    private static final Text NOTHING = Text.of("无", "nothing");
    private static final String MAIN_ZH = "尚未答复，重办中的也不行；主件为另一件在办诉求；举报件只并入被举报单位和人员相同的举报件";
    private static final String MAIN_EN =
            "not answered yet, nor being done again; the other complaint is not over; a tip-off only into one that"
                    + " accuses the same";

    private static final List<Transition> TABLE = List.of(
            line(Action.SUBMIT, none(), in(RECEIVED), by(COMPLAINANT, OPERATOR, CENTRE, SYSTEM))
                    .where(
                            "只有举报件可列被举报单位和人员，单位须存在，被举报人不得经手",
                            "only a tip-off accuses departments and people; departments exist; not by whom it accuses"),
            line(Action.IMPORT, none(), in(ACCEPTED, IN_PROGRESS, RATED, CLOSED), by(CENTRE, SYSTEM))
                    .where("在办举报件不在被举报单位手中", "an open tip-off is not with a department that it accuses"),
            line(Action.REDIRECT, in(RECEIVED), in(REDIRECTED), by(OPERATOR, DISPATCHER, CENTRE, SYSTEM)),
            line(Action.DECLINE, in(RECEIVED), in(DECLINED), by(OPERATOR, DISPATCHER, CENTRE)),
            line(Action.ANSWER, in(RECEIVED), in(REPLIED), by(OPERATOR, CENTRE)).where("仅限咨询件", "a consultation only"),
            line(Action.ACCEPT, in(RECEIVED), in(ACCEPTED), by(OPERATOR, DISPATCHER, CENTRE, SYSTEM)),
            line(Action.DISPATCH, in(ACCEPTED), in(DISPATCHED), by(DISPATCHER, CENTRE, SYSTEM))
                    .where(
                            "一个主办单位；各单位均存在且非被举报单位；时限可确定",
                            "one lead; departments that exist and are not accused; deadlines that can be set"),
            line(Action.ACKNOWLEDGE, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD))
                    .moving(DISPATCHED, IN_PROGRESS)
                    .where(
                            "已派给该单位且尚未签收，未提出异议且未免交",
                            "the department was given it and has not acknowledged it yet; it does not contest it and was not"
                                    + " waived"),
            line(
                            Action.CONTACT,
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            by(HANDLER, HEAD))
                    .where(
                            "该单位已签收，未提出异议且未免交",
                            "the department has acknowledged it, does not contest it and was not waived"),
            line(Action.REPLY, in(IN_PROGRESS, REPLIED), in(REPLY_REVIEW, REPLIED), by(HANDLER, HEAD))
                    .where(
                            "主办单位；协办结果均已提交或免交；列入计划的须已承诺日期",
                            "the lead department; supporters' results are in or waived; what is planned has a date"),
            line(
                            Action.WITHDRAW,
                            in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW, DUPLICATE),
                            in(WITHDRAWN),
                            by(COMPLAINANT))
                    .where("编号与查询码相符；尚未答复", "number and look-up secret belong together; not answered yet"),
            line(
                            Action.TERMINATE,
                            in(
                                    ACCEPTED,
                                    DISPATCHED,
                                    IN_PROGRESS,
                                    REPLY_REVIEW,
                                    RATED,
                                    UNDER_VERIFICATION,
                                    UNDER_REVIEW),
                            in(TERMINATED),
                            by(CENTRE))
                    .where("提请单位须已承办该诉求", "a department that asked for it was given the complaint"),
            line(Action.RATE, in(REPLIED), in(RATED, CLOSED, UNDER_VERIFICATION), by(COMPLAINANT))
                    .where(
                            "编号与查询码相符；评价期内；评价人未代表承办单位办理过该诉求，亦非其人员",
                            "number and look-up secret belong together; while the time to rate lasts; not by who handled it"
                                    + " or comes from who did"),
            line(Action.INTERIM_REPLY, in(IN_PROGRESS), in(IN_PROGRESS), by(HANDLER, HEAD))
                    .where("主办单位", "the lead department"),
            line(Action.COMMIT, in(IN_PROGRESS, REPLIED), in(IN_PROGRESS, REPLIED), by(HANDLER, HEAD))
                    .where("主办单位；日期未过", "the lead department; a date that is not over"),
            staying(
                            Action.KEEP_COMMITMENT,
                            in(
                                    IN_PROGRESS,
                                    REPLY_REVIEW,
                                    REPLIED,
                                    RATED,
                                    UNDER_VERIFICATION,
                                    CLOSED,
                                    UNDER_REVIEW,
                                    ARCHIVED),
                            by(HANDLER, HEAD, CENTRE))
                    .where(
                            "承诺尚未兑现；承诺单位异议未决时除外",
                            "a commitment that is not kept yet, of a department that does not contest it"),
            staying(Action.SUPPORT_RESULT, in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD))
                    .where("已签收的协办单位", "a supporter that has acknowledged it"),
            staying(Action.WAIVE_SUPPORT, in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD, CENTRE))
                    .where("由主办单位或中心提出；协办结果尚未提交", "by the lead or the centre; the result is not in yet"),
            line(Action.APPROVE_REPLY, in(REPLY_REVIEW), in(REPLIED), by(CENTRE)),
            line(Action.RETURN_REPLY, in(REPLY_REVIEW), in(IN_PROGRESS, REPLIED), by(CENTRE)),
            staying(Action.REQUEST_EXTENSION, in(IN_PROGRESS), by(HANDLER, HEAD))
                    .where("未到期；次数与总时长在限度内", "before the deadline; as often and as far as the policy allows"),
            staying(Action.GRANT_EXTENSION, in(IN_PROGRESS), by(HEAD, CENTRE))
                    .where("未到期；审批人非申请人", "before the deadline; somebody else than who asked"),
            staying(Action.REJECT_EXTENSION, in(IN_PROGRESS, REPLY_REVIEW, REPLIED), by(HEAD, CENTRE))
                    .where("审批人非申请人", "somebody else than who asked"),
            staying(Action.PAUSE, in(DISPATCHED, IN_PROGRESS), by(CENTRE))
                    .where("有时限可因该事由暂停", "a deadline that may be paused for this reason"),
            staying(Action.RESUME, in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED), by(CENTRE))
                    .where("因该事由暂停中", "it is paused for this reason"),
            staying(Action.ADD_FILES, in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS), by(COMPLAINANT))
                    .where("编号与查询码相符；至多五个", "number and look-up secret belong together; five at most"),
            line(Action.CONTEST, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD))
                    .where(
                            "期限内、次数内、尚未答复，且非指定承办或临时兜底",
                            "in its window, within its number, before an answer, and neither designated nor interim lead"),
            staying(Action.REJECT_CONTEST, untilClosed(), byArbiters())
                    .where("由争议所在层级裁决", "whoever decides at the level of the dispute"),
            staying(Action.UPHOLD_CONTEST, untilClosed(), byArbiters())
                    .moving(IN_PROGRESS, DISPATCHED)
                    .where(
                            "由争议所在层级裁决；新单位未曾提出异议；已答复的不再改派",
                            "whoever decides at the level of the dispute; to a department that has not contested it, and once it"
                                    + " was answered to none"),
            staying(Action.ESCALATE_DISPUTE, untilClosed(), byArbiters())
                    .where("有待裁决的异议且有更高层级", "a contest waits for a decision, and there is a level above"),
            staying(Action.DESIGNATE, untilClosed(), byArbiters())
                    .moving(IN_PROGRESS, DISPATCHED)
                    .where(
                            "主办单位异议待裁决，由所在层级裁决；职责可下交该单位",
                            "a contest of the lead; whoever decides at its level; a department to which the duty may be handed"
                                    + " down"),
            line(Action.NAME_INTERIM_LEAD, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), byArbiters())
                    .moving(IN_PROGRESS, DISPATCHED)
                    .where(
                            "主办单位异议待裁决，由所在层级裁决；职责可下交该单位",
                            "a contest of the lead; whoever decides at its level; a department to which the duty may be handed"
                                    + " down"),
            line(Action.REASSIGN, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), by(CENTRE))
                    .moving(IN_PROGRESS, DISPATCHED)
                    .where(
                            "原单位已撤销或合并，或已承接被举报单位职能",
                            "the department is no more, or took over from one that the tip-off accuses"),
            line(Action.DISPUTE_COST, onceDispatched(), onceDispatched(), by(CENTRE, SUPERVISOR, HEAD))
                    .where("两个以上单位，且无未了结的费用争议", "two departments or more, and no such dispute is open"),
            line(Action.SETTLE_COST, onceDispatched(), onceDispatched(), by(CENTRE, SUPERVISOR))
                    .where("费用争议未了结；比例合计 100", "such a dispute is open; the shares sum to 100"),
            line(
                            Action.REMIND,
                            in(DISPATCHED, IN_PROGRESS),
                            in(DISPATCHED, IN_PROGRESS),
                            by(CENTRE, SUPERVISOR, SYSTEM))
                    .where("该单位尚未办结", "the department has still to do something about it"),
            line(Action.OPEN_SUPERVISION, underWay(), underWay(), by(CENTRE, SUPERVISOR, SYSTEM)),
            line(Action.CLOSE_SUPERVISION, onceDispatched(), onceDispatched(), by(CENTRE, SUPERVISOR))
                    .where("该次督办进行中", "that supervision is open"),
            line(Action.ESCALATE, underWay(), underWay(), by(CENTRE, SUPERVISOR, SYSTEM))
                    .where("高于现层级", "higher up than before"),
            line(
                            Action.CALL_FOR_SUPPORT,
                            in(DISPATCHED, IN_PROGRESS),
                            in(DISPATCHED, IN_PROGRESS),
                            by(HANDLER, HEAD, CENTRE))
                    .where(
                            "各单位均存在、非被举报、职责相符且尚未承办",
                            "departments that exist, are not accused, have the duty and no part yet"),
            line(Action.REPORT_FOR_SUPPORT, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD))
                    .where("被请求协办且尚未报到", "it was called and has not come yet"),
            line(
                            Action.RECUSE,
                            EnumSet.allOf(ComplaintState.class),
                            EnumSet.allOf(ComplaintState.class),
                            by(OPERATOR, DISPATCHER, HANDLER, HEAD, CENTRE, SUPERVISOR, EVALUATOR, REVIEWER))
                    .where(
                            "限本人；负责人可令他人就本单位事务回避，中心、督办员可令他人回避",
                            "for oneself; of others a head for their department, the centre and supervisors altogether"),
            inAnyState(Action.LIFT_RECUSAL, by(CENTRE, SUPERVISOR))
                    .where("已回避，且非本人", "somebody else's, who stepped aside"),
            line(Action.CALL_BACK, in(REPLIED), in(REPLIED, RATED, CLOSED, UNDER_VERIFICATION), by(OPERATOR, CENTRE))
                    .where(
                            "评价期内；回访人未代表承办单位办理过该诉求，亦非其人员",
                            "while the time to rate lasts; not by who handled it or comes from who did"),
            line(Action.CLOSE, in(RATED), in(CLOSED), by(CENTRE, SYSTEM)),
            line(
                            Action.ORDER_REWORK,
                            in(RATED, UNDER_VERIFICATION),
                            in(DISPATCHED, IN_PROGRESS),
                            by(SUPERVISOR, CENTRE))
                    .where(
                            "重办次数未满；承办单位仍存在，主办单位已撤销的由其职能承接单位办理；并案主件不在承办中",
                            "not as often as a case may be done again; its departments still exist, or somebody took over from"
                                    + " the lead; the complaint that it goes on in is in no department's hands"),
            line(Action.REQUEST_VERIFICATION, in(RATED), in(UNDER_VERIFICATION), by(SUPERVISOR, SYSTEM))
                    .where("并案主件不在承办中", "the complaint that it goes on in is in no department's hands"),
            line(Action.GIVE_VERDICT, in(UNDER_VERIFICATION), in(DISPATCHED, IN_PROGRESS, CLOSED), by(EVALUATOR))
                    .where(
                            "评价员非涉及单位人员，未经办过该诉求",
                            "the evaluator comes from no department concerned, and never acted on it"),
            line(Action.REQUEST_REVIEW, in(RATED, CLOSED), in(UNDER_REVIEW), by(COMPLAINANT))
                    .where(
                            "编号与查询码相符；申请期内；复查次数未满",
                            "number and look-up secret belong together; while the time to ask lasts; not as often as a case may"
                                    + " be reviewed"),
            line(Action.DECIDE_REVIEW, in(UNDER_REVIEW), in(CLOSED, DISPATCHED, IN_PROGRESS), by(REVIEWER))
                    .where(
                            "复查人非涉及单位人员，未经办过该诉求",
                            "the reviewer comes from no department concerned, and never acted on it"),
            line(Action.ARCHIVE, in(CLOSED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED), in(ARCHIVED), by(CENTRE)),
            line(
                            Action.RECORD_ADOPTION,
                            in(REPLIED, RATED, UNDER_VERIFICATION, CLOSED, UNDER_REVIEW),
                            in(REPLIED, RATED, UNDER_VERIFICATION, CLOSED, UNDER_REVIEW),
                            by(HANDLER, HEAD))
                    .where("建议或表扬件；主办单位", "a suggestion or praise; the lead department"),
            line(
                            Action.JOIN,
                            in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW, DUPLICATE),
                            in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW, DUPLICATE),
                            by(COMPLAINANT, OPERATOR, CENTRE))
                    .where("非举报件；诉求人本人及已附议者不重复计数", "not a tip-off; nobody is counted twice, nor who complained"),
            line(
                            Action.LEAVE,
                            EnumSet.allOf(ComplaintState.class),
                            EnumSet.allOf(ComplaintState.class),
                            by(COMPLAINANT))
                    .where("编号与附议查询码相符", "number and the supporter's secret belong together"),
            line(
                            Action.LINK_DUPLICATE,
                            in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS),
                            in(DUPLICATE),
                            by(OPERATOR, DISPATCHER, CENTRE, SYSTEM))
                    .where(MAIN_ZH, MAIN_EN),
            line(Action.MERGE, in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS), in(DUPLICATE), by(DISPATCHER, CENTRE))
                    .where(MAIN_ZH, MAIN_EN),
            line(Action.UNMERGE, in(DUPLICATE), in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS), by(DISPATCHER, CENTRE))
                    .where("主件尚未答复", "the complaint that it goes on in was not answered yet"),
            line(
                            Action.GO_ANONYMOUS,
                            EnumSet.allOf(ComplaintState.class),
                            EnumSet.allOf(ComplaintState.class),
                            by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
            inAnyState(Action.CHOOSE_PUBLICITY, by(COMPLAINANT))
                    .where("编号与查询码相符；举报件不公开", "number and look-up secret belong together; a tip-off stays private"),
            line(Action.ERASE, erasable(), erasable(), by(COMPLAINANT, CENTRE, SYSTEM))
                    .where("未处于法定保全状态", "the complaint is not under legal hold"),
            inAnyState(Action.SET_LEGAL_HOLD, by(CENTRE)).where("尚未保全", "it is not under legal hold yet"),
            inAnyState(Action.LIFT_LEGAL_HOLD, by(CENTRE)).where("已保全", "it is under legal hold"),
            line(
                    Action.BACKDATE,
                    EnumSet.allOf(ComplaintState.class),
                    EnumSet.allOf(ComplaintState.class),
                    by(OPERATOR, CENTRE, SYSTEM)));

    private static final List<Consequence> CONSEQUENCES = List.of(
            new Consequence(
                    ClosedUnrated.class,
                    in(REPLIED),
                    in(CLOSED),
                    Text.of("评价期届满，未评价", "the time to rate is over, and nobody did")),
            new Consequence(
                    FollowUpEnded.class,
                    in(RATED),
                    in(CLOSED),
                    Text.of("跟进期届满，无人跟进", "the time to follow up is over, and nobody did")),
            new Consequence(
                    RetentionEnded.class,
                    in(CLOSED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED),
                    in(ARCHIVED),
                    Text.of("留存期届满", "the time to keep it at hand is over")),
            new Consequence(
                    AnswerShared.class,
                    in(DUPLICATE, REPLIED, RATED, CLOSED),
                    in(REPLIED),
                    Text.of("所并入的主件有答复", "the complaint that it goes on in is answered")),
            new Consequence(
                    DuplicateUnlinked.class,
                    in(DUPLICATE),
                    in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS),
                    Text.of("所并入的主件未经答复即结束", "the complaint that it goes on in ended without an answer")));

    private static final Map<Action, Transition> BY_ACTION = byAction();

    private Lifecycle() {}

    /** Returns every line, in the order of a complaint's life. */
    public static List<Transition> transitions() {
        return TABLE;
    }

    /** Returns every line by which complaints move without that anybody asks it of them. */
    public static List<Consequence> consequences() {
        return CONSEQUENCES;
    }

    /** Returns the line of an action. */
    public static Transition of(Action action) {
        return Objects.requireNonNull(BY_ACTION.get(action), "every action has a line");
    }

    private static Transition line(Action action, Set<ComplaintState> from, Set<ComplaintState> to, Set<Role> roles) {
        return new Transition(action, from, to, from.equals(to) ? Set.of() : moves(from, to), roles, NOTHING);
    }

    private static Set<Move> moves(Set<ComplaintState> from, Set<ComplaintState> to) {
        return from.stream()
                .flatMap(before -> to.stream().filter(after -> after != before).map(after -> new Move(before, after)))
                .collect(Collectors.toSet());
    }

    /** What changes something beside the state. */
    private static Transition staying(Action action, Set<ComplaintState> states, Set<Role> roles) {
        return line(action, states, states, roles);
    }

    /** A step that leaves the complaint where it is, wherever that is. */
    private static Transition inAnyState(Action action, Set<Role> roles) {
        return line(action, EnumSet.allOf(ComplaintState.class), EnumSet.allOf(ComplaintState.class), roles);
    }

    /** As long as somebody works on a complaint, or may go on with it, they need its words. */
    private static Set<ComplaintState> erasable() {
        return in(CLOSED, ARCHIVED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED);
    }

    private static Set<ComplaintState> none() {
        return EnumSet.noneOf(ComplaintState.class);
    }

    private static Set<ComplaintState> in(ComplaintState... states) {
        return EnumSet.copyOf(Arrays.asList(states));
    }

    /** A dispatch has been, or may have been. */
    private static Set<ComplaintState> onceDispatched() {
        return EnumSet.complementOf(EnumSet.of(RECEIVED, ACCEPTED, REDIRECTED, DECLINED, DUPLICATE));
    }

    /** Departments have it, and it is not over for them. */
    private static Set<ComplaintState> underWay() {
        return in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED, RATED, UNDER_VERIFICATION, UNDER_REVIEW);
    }

    /** Whose it is, is decided also once an interim lead has answered it; not while somebody looks at that answer. */
    private static Set<ComplaintState> untilClosed() {
        return in(DISPATCHED, IN_PROGRESS, REPLIED, RATED, UNDER_VERIFICATION);
    }

    /** Which of them decides, says the level of the dispute. */
    private static Set<Role> byArbiters() {
        return by(DISPATCHER, CENTRE, SUPERVISOR);
    }

    private static Set<Role> by(Role... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    private static Map<Action, Transition> byAction() {
        Map<Action, Transition> lines = new EnumMap<>(Action.class);
        TABLE.forEach(line -> lines.put(line.action(), line));
        return lines;
    }
}
