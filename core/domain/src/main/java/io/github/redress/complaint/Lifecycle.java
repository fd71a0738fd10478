package io.github.redress.complaint;

import static io.github.redress.Role.CENTRE;
import static io.github.redress.Role.COMPLAINANT;
import static io.github.redress.Role.DISPATCHER;
import static io.github.redress.Role.HANDLER;
import static io.github.redress.Role.HEAD;
import static io.github.redress.Role.OPERATOR;
import static io.github.redress.Role.SUPERVISOR;
import static io.github.redress.Role.SYSTEM;
import static io.github.redress.complaint.ComplaintState.ACCEPTED;
import static io.github.redress.complaint.ComplaintState.ARCHIVED;
import static io.github.redress.complaint.ComplaintState.CLOSED;
import static io.github.redress.complaint.ComplaintState.DECLINED;
import static io.github.redress.complaint.ComplaintState.DISPATCHED;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The table by which complaints move: what may be asked in which state, where it leads, and who may ask it by default. Decisions
 * and {@code AccessPolicy.strict()} run on it; nothing else says which state allows what.
 */
public final class Lifecycle {

    private static final Text NOTHING = Text.of("无", "nothing");

    private static final List<Transition> TABLE = List.of(
            line(Action.SUBMIT, none(), in(RECEIVED), by(COMPLAINANT, OPERATOR, CENTRE, SYSTEM))
                    .where("只有举报件可列被举报单位，且单位须存在", "only a tip-off accuses departments, and they exist"),
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
            line(
                            Action.ACKNOWLEDGE,
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            by(HANDLER, HEAD))
                    .where("已派给该单位且尚未签收", "the department was given it and has not acknowledged it yet"),
            line(
                            Action.CONTACT,
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED),
                            by(HANDLER, HEAD))
                    .where("该单位已签收", "the department has acknowledged it"),
            line(Action.REPLY, in(IN_PROGRESS, REPLIED), in(REPLY_REVIEW, REPLIED), by(HANDLER, HEAD))
                    .where(
                            "主办单位；协办结果均已提交或免交；列入计划的须已承诺日期",
                            "the lead department; supporters' results are in or waived; what is planned has a date"),
            line(
                            Action.WITHDRAW,
                            in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW),
                            in(WITHDRAWN),
                            by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
            line(Action.TERMINATE, in(ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW), in(TERMINATED), by(CENTRE))
                    .where("提请单位须已承办该诉求", "a department that asked for it was given the complaint"),
            line(Action.RATE, in(REPLIED), in(RATED), by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
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
                    .where("承诺尚未兑现", "a commitment that is not kept yet"),
            staying(Action.SUPPORT_RESULT, in(DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED), by(HANDLER, HEAD))
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
            line(Action.CONTEST, in(DISPATCHED, IN_PROGRESS), in(DISPATCHED, IN_PROGRESS), by(HANDLER, HEAD)),
            line(
                    Action.REMIND,
                    in(DISPATCHED, IN_PROGRESS),
                    in(DISPATCHED, IN_PROGRESS),
                    by(CENTRE, SUPERVISOR, SYSTEM)),
            line(Action.CALL_BACK, in(REPLIED), in(REPLIED, RATED), by(OPERATOR, CENTRE)),
            line(
                    Action.JOIN,
                    in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS),
                    in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS),
                    by(COMPLAINANT, OPERATOR)),
            line(
                    Action.GO_ANONYMOUS,
                    EnumSet.allOf(ComplaintState.class),
                    EnumSet.allOf(ComplaintState.class),
                    by(COMPLAINANT)),
            line(
                    Action.BACKDATE,
                    EnumSet.allOf(ComplaintState.class),
                    EnumSet.allOf(ComplaintState.class),
                    by(OPERATOR, CENTRE, SYSTEM)));

    private static final Map<Action, Transition> BY_ACTION = byAction();

    private Lifecycle() {}

    /** Returns every line, in the order of a complaint's life. */
    public static List<Transition> transitions() {
        return TABLE;
    }

    /** Returns the line of an action. */
    public static Transition of(Action action) {
        return Objects.requireNonNull(BY_ACTION.get(action), "every action has a line");
    }

    private static Transition line(Action action, Set<ComplaintState> from, Set<ComplaintState> to, Set<Role> roles) {
        return new Transition(action, from, to, roles, NOTHING);
    }

    /** What changes something beside the state. */
    private static Transition staying(Action action, Set<ComplaintState> states, Set<Role> roles) {
        return line(action, states, states, roles);
    }

    private static Set<ComplaintState> none() {
        return EnumSet.noneOf(ComplaintState.class);
    }

    private static Set<ComplaintState> in(ComplaintState... states) {
        return EnumSet.copyOf(Arrays.asList(states));
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
