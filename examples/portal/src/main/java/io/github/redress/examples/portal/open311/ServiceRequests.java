package io.github.redress.examples.portal.open311;

import io.github.redress.DistrictPath;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicProgress;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.cases.PublicRequests;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What everybody may see of complaints, as requests. */
@Component
class ServiceRequests {

    private final ComplaintDesk desk;
    private final PublicRequests listed;
    private final Services services;
    private final Words words;
    private final ZoneId zone;

    ServiceRequests(ComplaintDesk desk, PublicRequests listed, Services services, Words words, ZoneId zone) {
        this.desk = desk;
        this.listed = listed;
        this.services = services;
        this.words = words;
        this.zone = zone;
    }

    Optional<ServiceRequest> find(String number, Form form, boolean extended) {
        return desk.publicCase(number).map(each -> request(each, form, extended));
    }

    /** Returns a page of those that are wanted, those in which something happened last first. */
    List<PublicCase> page(PublicRequests.Wanted wanted, int page, int size) {
        return shown(listed.page(wanted, (long) (page - 1) * size, size));
    }

    /** Returns some in which something happened in a time or after it, those in which something happened last first. */
    List<PublicCase> changed(Span span, long skipped, int size) {
        return shown(listed.changedSince(span.from(), span.to(), skipped, size));
    }

    private List<PublicCase> shown(List<String> numbers) {
        return numbers.stream()
                .flatMap(number -> desk.publicCase(number).stream())
                .toList();
    }

    static boolean isClosed(PublicCase each) {
        return each.progress() == PublicProgress.HANDLED;
    }

    /** Returns one as its callers read it, with all that open and closed are too coarse for where they ask for it. */
    ServiceRequest request(PublicCase each, Form form, boolean extended) {
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
                each.district().equals(DistrictPath.CITY) ? "" : words.district(each.district()),
                "",
                "",
                null,
                null,
                "",
                extended ? extended(each, form) : null);
    }

    private Map<String, Object> extended(PublicCase each, Form form) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("state", each.state().name());
        more.put("state_name", words.it(each.state().label()));
        more.put("progress", each.progress().name());
        more.put("progress_name", words.it(each.progress().label()));
        more.put("kind", each.kind().name());
        more.put("category", each.category().value());
        more.put("district", each.district().value());
        more.put("late", each.clocks().stream().anyMatch(PublicClock::late));
        more.put("supporters", each.supporters());
        more.put(
                "promises",
                form.inside("promise", each.clocks().stream().map(this::promise).toList()));
        return more;
    }

    private Map<String, Object> promise(PublicClock clock) {
        Map<String, Object> promise = new LinkedHashMap<>();
        promise.put("goal", clock.goal().value());
        promise.put("goal_name", words.goal(clock.goal()));
        promise.put("department", words.department(clock.department()));
        promise.put("due", at(clock.due()));
        promise.put("kept", clock.stoppedAt() == null ? "" : at(clock.stoppedAt()));
        promise.put("paused", clock.paused());
        promise.put("provisional", clock.provisional());
        promise.put("late", clock.late());
        return promise;
    }

    private String holder(PublicCase each) {
        return promised(each).map(clock -> words.department(clock.department())).orElse("");
    }

    /** Returns the last promise of an answer. */
    static Optional<PublicClock> promised(PublicCase each) {
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

    /** Returns an instant as the standard writes it. */
    String at(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
