package io.github.redress.examples.portal.configuration;

import io.github.redress.DepartmentId;
import io.github.redress.FileFault;
import io.github.redress.desk.DeadlineMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with files that somebody wants to publish, or what would come of them.
 *
 * @param faults everything that is wrong; nothing else is known then
 * @param changed the files that differ from those that hold
 * @param moves the open deadlines that would move, or become certain
 * @param handed the departments that would be no more, and who would have their open complaints
 */
record Draft(List<FileFault> faults, List<String> changed, List<DeadlineMove> moves, List<HandedOver> handed) {

    static Draft faulty(List<FileFault> faults) {
        return new Draft(faults, List.of(), List.of(), List.of());
    }

    /**
     * A department that is no more.
     *
     * @param department which
     * @param successor who has its complaints then, null where the centre has to name somebody for each
     * @param open how many open complaints it has now, at most the first hundreds
     */
    record HandedOver(DepartmentId department, @Nullable DepartmentId successor, List<String> open) {}
}
