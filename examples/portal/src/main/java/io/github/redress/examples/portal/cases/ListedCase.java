package io.github.redress.examples.portal.cases;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicProgress;
import io.github.redress.access.PublicWords;
import io.github.redress.complaint.ComplaintState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complaint in the list of those whose words everybody may read.
 *
 * @param number what people call it by
 * @param kind what the person wanted
 * @param category the subject matter
 * @param district the district or street
 * @param state where it stands
 * @param progress the same in three words
 * @param receivedAt when it came in
 * @param changedAt when something last happened that everybody may see
 * @param supporters how many others have the same trouble
 * @param departments who has or had a part in it, in the order of their names
 * @param title the headline, masked
 * @param text the story, masked
 * @param replies what was answered in public, masked
 */
record ListedCase(
        String number,
        ComplaintKind kind,
        CategoryPath category,
        DistrictPath district,
        ComplaintState state,
        PublicProgress progress,
        Instant receivedAt,
        Instant changedAt,
        int supporters,
        List<DepartmentId> departments,
        String title,
        String text,
        String replies) {

    /** Returns what is listed of a complaint: nothing where its person did not publish it, or took it back. */
    static Optional<ListedCase> of(PublicCase shown) {
        PublicWords words = shown.words();
        if (words == null || shown.state() == ComplaintState.WITHDRAWN || shown.kind() == ComplaintKind.TIP_OFF) {
            return Optional.empty();
        }
        return Optional.of(new ListedCase(
                shown.number(),
                shown.kind(),
                shown.category(),
                shown.district(),
                shown.state(),
                shown.progress(),
                shown.receivedAt(),
                changedAt(shown),
                shown.supporters(),
                departments(shown),
                words.title(),
                words.text(),
                shown.timeline().stream()
                        .map(PublicEntry::reply)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))));
    }

    /** Returns when something last happened that everybody may see. */
    static Instant changedAt(PublicCase shown) {
        return shown.timeline().stream()
                .map(PublicEntry::at)
                .max(Instant::compareTo)
                .orElse(shown.receivedAt());
    }

    private static List<DepartmentId> departments(PublicCase shown) {
        return Stream.concat(
                        shown.timeline().stream().flatMap(entry -> entry.departments().stream()),
                        shown.clocks().stream().map(PublicClock::department).filter(Objects::nonNull))
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** Returns all that a search looks through. */
    String words() {
        return number + "\n" + title + "\n" + text + "\n" + replies;
    }
}
