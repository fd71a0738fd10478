package io.github.redress.scoring;

import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.SupervisionCause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule by which a city watches its cases and its boards.
 *
 * @param id its name, by which notices are told apart; not blank. Who changes what a rule means gives it another
 * @param kind what it tells
 * @param when when it speaks
 * @param cause why a case is watched; for {@link NoticeKind#SUPERVISION} alone, else null
 * @param level how high up; for {@link NoticeKind#SUPERVISION} and {@link NoticeKind#ESCALATION} alone, else null
 */
public record SupervisionRule(
        String id,
        NoticeKind kind,
        Trigger when,
        @Nullable SupervisionCause cause,
        @Nullable AuthorityLevel level) {

    /** Refuses a blank name, a kind that does not go with what it looks at, and a cause or level too many or missing. */
    public SupervisionRule {
        Objects.requireNonNull(kind, "kind");
        if (id.isBlank() || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a rule has a name without control characters, was \"" + id + "\"");
        }
        if (!fits(kind, when)) {
            throw new IllegalArgumentException("rule " + id + ": " + kind + " does not go with "
                    + when.getClass().getSimpleName());
        }
        if ((cause != null) != (kind == NoticeKind.SUPERVISION)) {
            throw new IllegalArgumentException(
                    "rule " + id + ": a cause is for SUPERVISION, was " + cause + " for " + kind);
        }
        boolean goesUp = kind == NoticeKind.SUPERVISION || kind == NoticeKind.ESCALATION;
        if ((level != null) != goesUp) {
            throw new IllegalArgumentException(
                    "rule " + id + ": a level is for SUPERVISION and ESCALATION, was " + level + " for " + kind);
        }
    }

    /** Returns a rule without cause and level. */
    public static SupervisionRule of(String id, NoticeKind kind, Trigger when) {
        return new SupervisionRule(id, kind, when, null, null);
    }

    private static boolean fits(NoticeKind kind, Trigger when) {
        return switch (kind) {
            case REMINDER, URGE -> when instanceof Trigger.OverClock;
            case CRITICISM, SUPERVISION, ESCALATION -> when instanceof Trigger.OverCase;
            case WATCH_LIST, HONOUR_LIST -> when instanceof Trigger.Listed;
            case BELOW_FLOOR -> when instanceof Trigger.BelowFloor;
            case SUMMONS -> when instanceof Trigger.AtBottom;
            case ASSESSMENT -> when instanceof Trigger.YearEnd;
            case ACCOUNTABILITY -> when instanceof Trigger.OverCase || when instanceof Trigger.Repeated;
        };
    }

    /** Refuses a rule that stands twice, one that names none before it, and a list for which no bar is given. */
    static void check(List<SupervisionRule> rules, @Nullable Bars bars) {
        Map<String, Trigger> before = new HashMap<>();
        for (SupervisionRule rule : rules) {
            if (rule.when() instanceof Trigger.Unheeded unheeded
                    && !(before.get(unheeded.rule()) instanceof Trigger.OverClock)) {
                throw new IllegalArgumentException("rule " + rule.id() + " names " + unheeded.rule()
                        + ", which is no rule over a deadline that stands before it");
            }
            if (rule.when() instanceof Trigger.Repeated repeated
                    && !(before.get(repeated.rule()) instanceof Trigger.OverBoard)) {
                throw new IllegalArgumentException("rule " + rule.id() + " names " + repeated.rule()
                        + ", which is no rule over boards that stands before it");
            }
            if (rule.when() instanceof Trigger.Listed && bars == null) {
                throw new IllegalArgumentException("rule " + rule.id() + " needs bars, and the formula has none");
            }
            if (before.put(rule.id(), rule.when()) != null) {
                throw new IllegalArgumentException("the rule " + rule.id() + " stands twice");
            }
        }
    }
}
