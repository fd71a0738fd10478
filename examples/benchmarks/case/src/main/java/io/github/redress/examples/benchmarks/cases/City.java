package io.github.redress.examples.benchmarks.cases;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Rulebook;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.storage.Storage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The demo city: its departments, calendars, policies and rules, and what people wrote to it.
 *
 * @param configuration its files
 * @param stories complaints that were replied to
 */
record City(Configuration configuration, List<Story> stories) {

    static City read(Path folder, Path messages) {
        return new City(Configuration.read(folder), Story.read(messages));
    }

    ComplaintDesk desk(Storage storage, Clock clock) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(configuration)
                .clock(clock)
                .build();
    }

    /** Returns what a desk of this city decides by, with the calendars in the versions that its events name. */
    Rulebook rulebook(SortedMap<String, Long> versions) {
        Map<String, List<Rulebook.Edition>> editions = configuration.calendars().entrySet().stream()
                .collect(Collectors.toMap(
                        calendar -> calendar.getKey().value(),
                        calendar -> List.of(new Rulebook.Edition(
                                versions.getOrDefault("calendar/" + calendar.getKey(), 0L),
                                WorkTimeline.of(calendar.getValue())))));
        ZoneId zone = configuration.calendars().values().iterator().next().zone();
        return new Rulebook(
                configuration.departments(),
                configuration.policies(),
                id -> editions.getOrDefault(id.value(), List.of()),
                zone,
                CaseRules.usual());
    }
}
