package io.github.redress.access;

import static io.github.redress.Role.AUDITOR;
import static io.github.redress.Role.CENTRE;
import static io.github.redress.Role.DISPATCHER;
import static io.github.redress.Role.EVALUATOR;
import static io.github.redress.Role.HANDLER;
import static io.github.redress.Role.HEAD;
import static io.github.redress.Role.OPERATOR;
import static io.github.redress.Role.REVIEWER;
import static io.github.redress.Role.SUPERVISOR;

import io.github.redress.Role;
import io.github.redress.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A list of complaints that wait for somebody's work. Which complaint stands in which, says {@link QueuePlace}. */
public enum Queue {
    /** Somebody must say whether the city takes them on. */
    TO_ACCEPT("待受理", "to accept", OPERATOR, DISPATCHER, CENTRE, SUPERVISOR, AUDITOR),
    /** Somebody must give them to a department. */
    TO_DISPATCH("待派单", "to dispatch", DISPATCHER, CENTRE, SUPERVISOR, AUDITOR),
    /** A department must handle, support, or keep a date that it named; each department has its own. */
    DEPARTMENT("本单位待办", "with the department", HANDLER, HEAD, CENTRE, SUPERVISOR, AUDITOR),
    /** A department says that they are not its own, and whoever gives complaints out must decide. */
    DISPUTES("派单异议", "disputed", DISPATCHER, CENTRE, SUPERVISOR, AUDITOR),
    /** The same, once it is the superior of the departments who must decide, or a joint meeting. */
    ARBITRATION("待上级裁决异议", "disputed, before the superior", SUPERVISOR, AUDITOR),
    /** A department asks for more time; its head must decide, or the centre. Each head has a queue of their own. */
    EXTENSIONS("延期待批", "more time asked for", HEAD, CENTRE, SUPERVISOR, AUDITOR),
    /** Somebody higher up watches how they are handled, and has to say what came of it. */
    SUPERVISIONS("督办中", "supervised", CENTRE, SUPERVISOR, AUDITOR),
    /** The centre must look at the answer before the person gets it. */
    ANSWERS_TO_REVIEW("待审核答复", "answers to review", CENTRE, SUPERVISOR, AUDITOR),
    /** The person was answered, and the city promised to call back and ask. */
    TO_CALL_BACK("待回访", "to call back", OPERATOR, CENTRE, SUPERVISOR, AUDITOR),
    /** The person is not satisfied, and somebody must order rework, have it verified, or close. */
    UNHAPPY("不满意件", "unhappy", CENTRE, SUPERVISOR, AUDITOR),
    /** Somebody independent must say whether the person is right. */
    TO_VERIFY("待第三方核查", "to verify", EVALUATOR, SUPERVISOR, AUDITOR),
    /** A higher body must decide again. */
    TO_REVIEW("待复查复核", "to review again", REVIEWER, SUPERVISOR, AUDITOR),
    /** Departments differ over who pays, and that is to be settled; also long after the case is over. */
    COSTS("费用争议", "cost in dispute", CENTRE, SUPERVISOR, AUDITOR);

    private final Text label;
    private final Set<Role> roles;

    Queue(String zh, String en, Role... roles) {
        this.label = Text.of(zh, en);
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** Returns whether departments have it each for themselves. */
    public boolean isOfDepartments() {
        return this == DEPARTMENT || this == EXTENSIONS;
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns who may look at it; of those with a department, only at that of their own. */
    public Set<Role> roles() {
        return roles;
    }
}
