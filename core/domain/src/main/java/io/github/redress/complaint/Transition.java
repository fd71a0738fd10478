package io.github.redress.complaint;

import io.github.redress.Role;
import io.github.redress.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the table by which complaints move.
 *
 * @param action what is asked
 * @param from the states in which it may be asked; empty where it begins a complaint
 * @param to the states that the complaint may be in afterwards
 * @param moves the ways from one of these states to another; none where it begins a complaint, or keeps its state
 * @param roles who may ask it, unless the host's {@code AccessPolicy} says otherwise
 * @param guard what else must hold, as people read it
 */
public record Transition(
        Action action, Set<ComplaintState> from, Set<ComplaintState> to, Set<Move> moves, Set<Role> roles, Text guard) {

    /**
     * A way from a state to another one.
     *
     * @param from the state before
     * @param to the state after
     */
    public record Move(ComplaintState from, ComplaintState to) {}

    /** Copies the sets. */
    public Transition {
        from = copy(from, ComplaintState.class);
        to = copy(to, ComplaintState.class);
        moves = Set.copyOf(moves);
        roles = copy(roles, Role.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /** Returns the refusal of one who asks it in another state than the table says, empty in one that it says. */
    public Optional<Decision.Refused> refusedIn(ComplaintState state) {
        return from.contains(state)
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        RefusalCode.ILLEGAL_STATE,
                        "诉求状态为" + state.label().zh() + "，此时不能" + action.label().zh(),
                        "the complaint is " + state.label().en() + " and cannot be "
                                + action.label().en() + " now"));
    }

    /** Returns whether it may find a complaint in the one state and leave it in the other. */
    public boolean leads(ComplaintState before, ComplaintState after) {
        return before == after ? to.contains(after) : moves.contains(new Move(before, after));
    }

    /** Returns the same line with a guard. */
    Transition where(String zh, String en) {
        return new Transition(action, from, to, moves, roles, Text.of(zh, en));
    }

    /** Returns a line that keeps the state in most cases with a way by which it does not. */
    Transition moving(ComplaintState before, ComplaintState after) {
        Set<Move> more = new HashSet<>(moves);
        more.add(new Move(before, after));
        return new Transition(action, from, to, more, roles, guard);
    }
}
