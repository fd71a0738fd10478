package io.github.redress.complaint;

import java.util.Set;
import java.util.UUID;

/**
 * What a complaint knows of what binds complaints to each other and to further people: duplicates, supporters, merging.
 *
 * @param supporters who else has the same trouble, each once
 */
public record Links(Set<UUID> supporters) {

    static final Links NONE = new Links(Set.of());
}
