package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The steps of a complaint for somebody who works on it. */
public final class CaseTimeline {

    private CaseTimeline() {}

    /**
     * Returns the steps that somebody may see, in the order they were written down, with the words that they may read.
     *
     * @param events all events of the complaint, in order, none of a newer release
     * @param actor whoever looks; that they may see the complaint at all is asked before
     * @param masking what an auditor is not shown in words
     * @param open opens sealed words, empty once erased; asked for what they may read only
     */
    public static List<CaseEntry> of(
            List<Recorded> events, Actor actor, Masking masking, Function<SealedText, Optional<String>> open) {
        Reading reading = Reading.of(actor, Complaint.fold(events));
        Function<SealedText, Optional<String>> opened =
                reading.isMasked() ? text -> open.apply(text).map(masking::apply) : open;
        return events.stream()
                .filter(recorded -> reading.sees(recorded.event().getClass()))
                .map(recorded -> entry(recorded, reading, opened))
                .toList();
    }

    private static CaseEntry entry(Recorded recorded, Reading reading, Function<SealedText, Optional<String>> open) {
        ComplaintEvent event = recorded.event();
        ReadingLine<?> line = ReadingTable.line(event.getClass());
        Actor actor = recorded.actor();
        boolean isKnown = actor.role() != Role.COMPLAINANT && !actor.equals(Recorded.TIME);
        return new CaseEntry(
                recorded.version(),
                recorded.at(),
                event.getClass().getSimpleName(),
                CaseStepText.of(recorded),
                actor.role(),
                isKnown ? actor.id() : null,
                actor.department(),
                line.departments(event),
                line.no(event),
                line.readers().keySet().stream()
                        .flatMap(word -> written(recorded, word, reading, open))
                        .toList(),
                reading.files(recorded).stream()
                        .map(file -> new CaseEntry.Attached(
                                file.ref(), open.apply(file.name()).orElse(null), file.mediaType(), file.size()))
                        .toList());
    }

    private static Stream<CaseEntry.Written> written(
            Recorded recorded, CaseWord word, Reading reading, Function<SealedText, Optional<String>> open) {
        SealedText text = ReadingTable.line(recorded.event().getClass()).text(word, recorded.event());
        if (text == null) {
            return Stream.empty();
        }
        return Stream.of(
                reading.reads(recorded, word)
                        ? new CaseEntry.Written(word, open.apply(text).orElse(null), false)
                        : new CaseEntry.Written(word, null, true));
    }
}
