package io.github.redress.examples.portal.open311;

import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.page.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What happened to requests, step by step: the public timeline. */
@Component
class Updates {

    private static final int SLICE = 100;

    private final ComplaintDesk desk;
    private final ServiceRequests requests;
    private final Words words;

    Updates(ComplaintDesk desk, ServiceRequests requests, Words words) {
        this.desk = desk;
        this.requests = requests;
        this.words = words;
    }

    /** An update, and when it was. */
    private record Dated(Instant at, Update update) {}

    /** Returns what happened to one, in order. */
    Optional<List<Update>> of(String number) {
        return desk.publicCase(number)
                .map(this::dated)
                .map(steps -> steps.stream().map(Dated::update).toList());
    }

    /** Returns what happened to all in some time, in order; the latest of them, where there are too many. */
    List<Update> in(Span span, int most) {
        List<Dated> found = new ArrayList<>();
        List<PublicCase> slice;
        int read = 0;
        do {
            slice = requests.changed(span, read, SLICE);
            read += SLICE;
            slice.forEach(each ->
                    dated(each).stream().filter(step -> span.holds(step.at())).forEach(found::add));
            found.sort(Comparator.comparing(Dated::at));
        } while (slice.size() == SLICE && !areTheLatest(found, most, ServiceRequests.updated(slice.get(SLICE - 1))));
        return found.subList(Math.max(0, found.size() - most), found.size()).stream()
                .map(Dated::update)
                .toList();
    }

    /** Returns whether all that comes after a slice happened before the ones that are shown. */
    private static boolean areTheLatest(List<Dated> found, int most, Instant sliceUntil) {
        return found.size() >= most && found.get(found.size() - most).at().isAfter(sliceUntil);
    }

    private List<Dated> dated(PublicCase each) {
        Optional<Instant> closed = closed(each);
        return IntStream.range(0, each.timeline().size())
                .mapToObj(i -> {
                    PublicEntry step = each.timeline().get(i);
                    boolean isClosed = closed.isPresent() && !step.at().isBefore(closed.get());
                    return new Dated(step.at(), update(each, i, isClosed));
                })
                .toList();
    }

    /** Returns since when it is closed: since the last answer that was promised, else since the last step. */
    private static Optional<Instant> closed(PublicCase each) {
        return ServiceRequests.isClosed(each)
                ? ServiceRequests.promised(each)
                        .map(PublicClock::stoppedAt)
                        .or(() -> Optional.of(ServiceRequests.updated(each)))
                : Optional.empty();
    }

    private Update update(PublicCase each, int step, boolean isClosed) {
        PublicEntry entry = each.timeline().get(step);
        String what = words.it(entry.what());
        return new Update(
                each.number() + "." + (step + 1),
                each.number(),
                isClosed ? "closed" : "open",
                requests.at(entry.at()),
                entry.reply() == null ? what : what + "\n" + entry.reply(),
                "");
    }
}
