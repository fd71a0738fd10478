package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The example of this module's README: a law, tried on somebody's own calendar. */
class OurCalendarProperties {

    private final WorkTimeline ours = WorkTimeline.of(ourCalendar());

    @Provide
    Arbitrary<Scene> scenes() {
        return Generated.scenes(ours);
    }

    @Property(tries = 200)
    void moreWorkingTimeIsNeverDueEarlier(@ForAll("scenes") Scene scene) {
        Instant start = scene.moments().get(0);
        Instant sooner = ours.due(start, scene.a());

        assertThat(ours.due(start, scene.a().plus(scene.b()))).isAfterOrEqualTo(sooner);
    }

    private static WorkCalendar ourCalendar() {
        return WorkCalendar.weekdays(
                CalendarId.of("office"),
                ZoneId.of("Asia/Shanghai"),
                TimeWindow.parse("09:00-12:00"),
                TimeWindow.parse("13:30-17:30"));
    }
}
