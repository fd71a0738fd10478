package io.github.redress.examples.portal.open311;

import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicProgress;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PublicPage;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody may see of complaints, as requests. */
@Component
class ServiceRequests {

    private static final int SLICE = 100;

    private final ComplaintDesk desk;
    private final Services services;
    private final Words words;
    private final ZoneId zone;

    ServiceRequests(ComplaintDesk desk, Services services, Words words, ZoneId zone) {
        this.desk = desk;
        this.services = services;
        this.words = words;
        this.zone = zone;
    }

    Optional<ServiceRequest> find(String number) {
        return desk.publicCase(number).map(this::request);
    }

    /** Returns a page of those that are wanted, those in which something happened last first. Reads all before them. */
    List<ServiceRequest> page(Predicate<PublicCase> wanted, int page, int size) {
        List<ServiceRequest> found = new ArrayList<>();
        long skip = (long) (page - 1) * size;
        @Nullable String from = null;
        do {
            PublicPage slice = desk.publicCases(SLICE, from);
            for (PublicCase each : slice.cases()) {
                if (wanted.test(each) && skip-- <= 0) {
                    found.add(request(each));
                    if (found.size() == size) {
                        return found;
                    }
                }
            }
            from = slice.next();
        } while (from != null);
        return found;
    }

    static boolean isClosed(PublicCase each) {
        return each.progress() == PublicProgress.HANDLED;
    }

    private ServiceRequest request(PublicCase each) {
        String state = words.it(each.state().label());
        return new ServiceRequest(
                each.number(),
                isClosed(each) ? "closed" : "open",
                state,
                services.name(each.category()),
                Services.code(each.category()),
                each.words() == null
                        ? ""
                        : each.words().title() + "\n" + each.words().text(),
                holder(each),
                "",
                at(each.receivedAt()),
                at(updated(each)),
                promised(each).map(clock -> at(clock.due())).orElse(null),
                "",
                "",
                "",
                null,
                null,
                "",
                extended(each));
    }

    private Map<String, String> extended(PublicCase each) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("state", each.state().name());
        more.put("progress", each.progress().name());
        more.put("kind", each.kind().name());
        more.put("district", each.district().value());
        more.put("late", Boolean.toString(each.clocks().stream().anyMatch(PublicClock::late)));
        more.put("supporters", Integer.toString(each.supporters()));
        return more;
    }

    private String holder(PublicCase each) {
        return promised(each).map(clock -> words.department(clock.department())).orElse("");
    }

    private static Optional<PublicClock> promised(PublicCase each) {
        return each.clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .reduce((earlier, later) -> later);
    }

    static Instant updated(PublicCase each) {
        List<PublicEntry> timeline = each.timeline();
        return timeline.isEmpty()
                ? each.receivedAt()
                : timeline.get(timeline.size() - 1).at();
    }

    private String at(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
