package io.github.redress.access;

import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.ArbitrationLevel;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.CloseCause;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Holder;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.sla.GoalName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people read for every name that programs use, so that no screen keeps words of its own.
 *
 * <p>A type that people read has a line here, and its constants have a {@code label()}. Names that a city keeps itself, of
 * departments, categories and districts, stand in its configuration.
 */
public final class Vocabulary {

    private static final SortedMap<String, Map<String, Text>> WORDS = Stream.of(
                    type(ComplaintKind.class, ComplaintKind::label),
                    type(Role.class, Role::label),
                    type(Action.class, Action::label),
                    type(ComplaintState.class, ComplaintState::label),
                    type(AssignmentRole.class, AssignmentRole::label),
                    type(AssignmentState.class, AssignmentState::label),
                    type(DeclineReason.class, DeclineReason::label),
                    type(Outcome.class, Outcome::label),
                    type(SatisfactionRating.class, SatisfactionRating::label),
                    type(Visibility.class, Visibility::label),
                    type(Adoption.class, Adoption::label),
                    type(ArbitrationLevel.class, ArbitrationLevel::label),
                    type(AssignmentStanding.class, AssignmentStanding::label),
                    type(AuthorityLevel.class, AuthorityLevel::label),
                    type(CloseCause.class, CloseCause::label),
                    type(ContestReason.class, ContestReason::label),
                    type(ErasureBasis.class, ErasureBasis::label),
                    type(ExtensionReason.class, ExtensionReason::label),
                    type(Holder.class, Holder::label),
                    type(ReviewResult.class, ReviewResult::label),
                    type(ScoreExclusion.class, ScoreExclusion::label),
                    type(SupervisionCause.class, SupervisionCause::label),
                    type(TransferCause.class, TransferCause::label),
                    type(TransferDeadlines.class, TransferDeadlines::label),
                    type(DepartmentLevel.class, DepartmentLevel::label),
                    type(PublicProgress.class, PublicProgress::label),
                    type(Queue.class, Queue::label),
                    type(Audience.class, Audience::label),
                    type(Reader.class, Reader::label),
                    type(CaseWord.class, CaseWord::label),
                    Map.entry("GoalName", Collections.unmodifiableMap(GoalText.shipped())))
            .collect(TreeMap::new, (all, type) -> all.put(type.getKey(), type.getValue()), TreeMap::putAll);

    private Vocabulary() {}

    /**
     * Returns every name: the simple name of its type, as in {@code ComplaintState}, then its own, as in {@code REPLIED}. Constants
     * stand in the order of their type, goals in that of their names.
     */
    public static SortedMap<String, Map<String, Text>> all() {
        return Collections.unmodifiableSortedMap(WORDS);
    }

    /** Returns the name of a goal; one of a city's own is called by its code. */
    public static Text of(GoalName goal) {
        return GoalText.of(goal);
    }

    private static <E extends Enum<E>> Entry<String, Map<String, Text>> type(Class<E> type, Function<E, Text> label) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(constant.name(), label.apply(constant));
        }
        return Map.entry(type.getSimpleName(), Collections.unmodifiableMap(names));
    }
}
