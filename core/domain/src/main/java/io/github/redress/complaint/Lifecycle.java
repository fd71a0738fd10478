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
import static io.github.redress.complaint.ComplaintState.CLOSED;
import static io.github.redress.complaint.ComplaintState.DECLINED;
import static io.github.redress.complaint.ComplaintState.DISPATCHED;
import static io.github.redress.complaint.ComplaintState.IN_PROGRESS;
import static io.github.redress.complaint.ComplaintState.RATED;
import static io.github.redress.complaint.ComplaintState.RECEIVED;
import static io.github.redress.complaint.ComplaintState.REDIRECTED;
import static io.github.redress.complaint.ComplaintState.REPLIED;
import static io.github.redress.complaint.ComplaintState.TERMINATED;
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
                            in(DISPATCHED, IN_PROGRESS, REPLIED),
                            in(DISPATCHED, IN_PROGRESS, REPLIED),
                            by(HANDLER, HEAD))
                    .where("已派给该单位且尚未签收", "the department was given it and has not acknowledged it yet"),
            line(
                            Action.CONTACT,
                            in(DISPATCHED, IN_PROGRESS, REPLIED),
                            in(DISPATCHED, IN_PROGRESS, REPLIED),
                            by(HANDLER, HEAD))
                    .where("该单位已签收且尚未联系", "the department has acknowledged it and was not in touch yet"),
            line(Action.REPLY, in(IN_PROGRESS, REPLIED), in(REPLIED), by(HANDLER, HEAD))
                    .where("主办单位", "the lead department"),
            line(Action.WITHDRAW, in(RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS), in(WITHDRAWN), by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
            line(Action.TERMINATE, in(ACCEPTED, DISPATCHED, IN_PROGRESS), in(TERMINATED), by(CENTRE))
                    .where("提请单位须已承办该诉求", "a department that asked for it was given the complaint"),
            line(Action.RATE, in(REPLIED), in(RATED), by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
            line(Action.INTERIM_REPLY, in(IN_PROGRESS), in(IN_PROGRESS), by(HANDLER, HEAD))
                    .where("主办单位", "the lead department"),
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
                            by(COMPLAINANT))
                    .where("编号与查询码相符", "number and look-up secret belong together"),
            inAnyState(Action.CHOOSE_PUBLICITY, by(COMPLAINANT))
                    .where("编号与查询码相符；举报件不公开", "number and look-up secret belong together; a tip-off stays private"),
            line(Action.ERASE, over(), over(), by(COMPLAINANT, CENTRE, SYSTEM))
                    .where("未处于法定保全状态", "the complaint is not under legal hold"),
            inAnyState(Action.SET_LEGAL_HOLD, by(CENTRE)).where("尚未保全", "it is not under legal hold yet"),
            inAnyState(Action.LIFT_LEGAL_HOLD, by(CENTRE)).where("已保全", "it is under legal hold"),
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

    /** A step that leaves the complaint where it is, wherever that is. */
    private static Transition inAnyState(Action action, Set<Role> roles) {
        return line(action, EnumSet.allOf(ComplaintState.class), EnumSet.allOf(ComplaintState.class), roles);
    }

    /** As long as somebody works on a complaint, they need its words. */
    private static Set<ComplaintState> over() {
        EnumSet<ComplaintState> over = EnumSet.allOf(ComplaintState.class);
        over.removeIf(state -> !state.isOver());
        return over;
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
