package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares cases out among evaluators, evenly as far as it may be.
 *
 * <ol>
 *   <li>Cases are taken in the order of their lots; each goes to whoever may judge it and has the fewest so far. Of equals it goes to the
 *       one with the smallest SHA-256 of {@code seed:case:evaluator}.
 *   <li>Then, in the same order and until nothing moves, a case goes over to somebody who may judge it and has at least two fewer.
 * </ol>
 */
final class Judges {

    private final SampleSeed seed;
    private final List<Evaluator> evaluators;
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<ComplaintId, String> judges = new HashMap<>();

    private Judges(SampleSeed seed, List<Evaluator> evaluators) {
        this.seed = seed;
        this.evaluators = evaluators;
    }

    /** Returns who judges which of these cases; a case that nobody may judge is not in it. */
    static Map<ComplaintId, String> of(SampleSeed seed, List<Evaluator> evaluators, List<FrameCase> drawn) {
        Judges judges = new Judges(seed, evaluators);
        List<FrameCase> inOrder = new ArrayList<>(drawn);
        inOrder.sort(Comparator.comparing(each -> seed.lot(each.id().toString())));
        inOrder.forEach(each -> judges.leastBusy(each).ifPresent(judge -> judges.give(each.id(), judge)));
        while (judges.levels(inOrder)) {
            // each move makes the sum of the squares of the loads smaller
        }
        return judges.judges;
    }

    private Optional<String> leastBusy(FrameCase of) {
        return evaluators.stream()
                .filter(of::mayBeJudgedBy)
                .map(Evaluator::id)
                .min(Comparator.comparing((String id) -> loads.getOrDefault(id, 0))
                        .thenComparing(id -> seed.lot(of.id() + ":" + id)));
    }

    private boolean levels(List<FrameCase> inOrder) {
        boolean moved = false;
        for (FrameCase each : inOrder) {
            String judge = judges.get(each.id());
            Optional<String> other = judge == null ? Optional.empty() : leastBusy(each);
            if (judge != null && other.isPresent() && load(judge) - load(other.get()) >= 2) {
                loads.merge(judge, -1, Integer::sum);
                give(each.id(), other.get());
                moved = true;
            }
        }
        return moved;
    }

    private int load(String evaluator) {
        return loads.getOrDefault(evaluator, 0);
    }

    private void give(ComplaintId id, String judge) {
        judges.put(id, judge);
        loads.merge(judge, 1, Integer::sum);
    }
}
