package io.github.redress.complaint;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What events change in a complaint that tell of what binds complaints to each other and to further people: duplicates, supporters, merging. */
final class LinkFold {

    private LinkFold() {}

    static void fold(LinkEvent event, Recorded recorded, Fold into) {
        Set<UUID> supporters = new HashSet<>(into.proceedings.links().supporters());
        supporters.add(((LinkEvent.SupporterJoined) event).supporter());
        into.proceedings = into.proceedings.with(new Links(supporters));
    }
}
