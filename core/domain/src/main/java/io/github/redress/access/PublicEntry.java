package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a complaint that everybody may see.
 *
 * @param at when
 * @param what the step, without anybody's words
 * @param departments who took it, or who was given the complaint, the lead first; empty for the centre and the person
 * @param reply the text of a public reply or of a public decision on review, what was done about a suggestion, or where else to go
 *     where a complaint was declined; null for every other step, and once it has been erased
 * @param files what came with a public reply; empty for every other step, and without those that have been erased
 */
public record PublicEntry(
        Instant at,
        Text what,
        List<DepartmentId> departments,
        @Nullable String reply,
        List<PublicFile> files) {

    /** Makes a step that no files came with. */
    public PublicEntry(Instant at, Text what, List<DepartmentId> departments, @Nullable String reply) {
        this(at, what, departments, reply, List.of());
    }

    /** Copies the lists. */
    public PublicEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        departments = List.copyOf(departments);
        files = List.copyOf(files);
    }
}
