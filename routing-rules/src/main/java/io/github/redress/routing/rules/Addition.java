package io.github.redress.routing.rules;

import java.util.List;
import java.util.Set;

/**
 * A sentence that adds to whatever rule decides. All that fit are added, in the order of the file.
 *
 * @param id its name, unique among rules and additions
 * @param when the complaints it fits
 * @param support who helps
 * @param copies who is told
 * @param tags words to put on the complaint
 */
record Addition(String id, When when, List<Assignee> support, List<Assignee> copies, Set<String> tags)
        implements Sentence {

    Addition {
        support = List.copyOf(support);
        copies = List.copyOf(copies);
        tags = Set.copyOf(tags);
    }

    /** Returns that it always holds. */
    @Override
    public Period effective() {
        return Period.ALWAYS;
    }
}
