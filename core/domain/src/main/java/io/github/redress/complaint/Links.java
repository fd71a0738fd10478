package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint knows of what binds complaints to each other and to further people: duplicates, supporters, merging.
 *
 * @param supporters who joined this very complaint, in the order they did, each once
 * @param duplicates which other complaints go on in it, those of its duplicates too
 * @param main where it goes on itself, null where it goes on by itself
 * @param mains in which complaints it has ever gone on, each once; what was said of it then may stand there
 */
public record Links(
        List<Supporter> supporters,
        List<Duplicate> duplicates,
        @Nullable MainLink main,
        List<ComplaintId> mains) {

    static final Links NONE = new Links(List.of(), List.of(), null, List.of());

    /** Copies the lists. */
    public Links {
        supporters = List.copyOf(supporters);
        duplicates = List.copyOf(duplicates);
        mains = List.copyOf(mains);
    }

    /**
     * Returns who else has the same trouble, each once: those who joined it, and the people of the complaints that go on in it. The
     * person who made it is not among them.
     */
    public Set<UUID> people() {
        Set<UUID> people = new LinkedHashSet<>();
        supporters.forEach(supporter -> people.add(supporter.id()));
        duplicates.forEach(duplicate -> people.addAll(duplicate.people()));
        return people;
    }

    /** Returns who joined this very complaint under this id, or empty when nobody did. */
    public Optional<Supporter> supporter(UUID id) {
        return supporters.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Returns the duplicate with this id, or empty when there is none. */
    public Optional<Duplicate> duplicate(ComplaintId id) {
        return duplicates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Links joined(Supporter supporter) {
        List<Supporter> more = new ArrayList<>(supporters);
        more.add(supporter);
        return new Links(more, duplicates, main, mains);
    }

    Links without(UUID supporter) {
        return new Links(
                supporters.stream().filter(one -> !one.id().equals(supporter)).toList(), duplicates, main, mains);
    }

    Links counting(Duplicate changed) {
        List<Duplicate> others = new ArrayList<>(without(changed.id()).duplicates());
        others.add(changed);
        return new Links(supporters, others, main, mains);
    }

    Links without(ComplaintId duplicate) {
        return new Links(
                supporters,
                duplicates.stream().filter(one -> !one.id().equals(duplicate)).toList(),
                main,
                mains);
    }

    Links goingOnIn(@Nullable MainLink changed) {
        if (changed == null || mains.contains(changed.main())) {
            return new Links(supporters, duplicates, changed, mains);
        }
        List<ComplaintId> more = new ArrayList<>(mains);
        more.add(changed.main());
        return new Links(supporters, duplicates, changed, more);
    }

    Links with(UnaryOperator<MainLink> change) {
        if (main == null) {
            throw new IllegalStateException("a complaint that goes on by itself has no main one");
        }
        return goingOnIn(change.apply(main));
    }
}
