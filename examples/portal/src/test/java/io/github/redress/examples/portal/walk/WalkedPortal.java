package io.github.redress.examples.portal.walk;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.Portal;
import io.github.redress.scoring.Cadence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** The whole portal on a port of its own, in a city whose time a story or a test moves. */
public final class WalkedPortal implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SWEPT = 500;

    private final WalkClock clock;
    private final Path data;
    private final ConfigurableApplicationContext running;
    private LocalDate monday;

    private WalkedPortal(Path data, LocalDate monday) {
        this.data = data;
        this.monday = monday;
        this.clock = new WalkClock(monday.atStartOfDay(ZONE).toInstant(), ZONE);
        SpringApplication portal = new SpringApplication(Portal.class);
        portal.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("walkClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        this.running =
                portal.run("--server.port=0", "--portal.data=" + data.resolve("portal"), "--portal.outbox=" + outbox());
    }

    /** Starts one, in the night before a Monday. */
    public static WalkedPortal start(Path data, LocalDate monday) {
        return new WalkedPortal(data, monday);
    }

    public URI address() {
        return URI.create("http://localhost:" + running.getEnvironment().getProperty("local.server.port"));
    }

    Path outbox() {
        return data.resolve("outbox");
    }

    public <T> T bean(String name, Class<T> type) {
        return running.getBean(name, type);
    }

    public String password() {
        try {
            return Files.readString(data.resolve("portal/password.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a week begin that no story has seen. */
    void newWeek() {
        monday = LocalDate.ofInstant(clock.instant(), ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        at(1, "00:00");
    }

    /** Lets time pass to a day of the story, of which the first is a Monday, as the portal's own scheduler would. */
    public void at(int day, String time) {
        clock.moveTo(monday.plusDays(day - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant());
        ComplaintDesk desk = bean("desk", ComplaintDesk.class);
        while (desk.sweep(SWEPT).notices() > 0) {
            // the next sweep finds what this one led to
        }
    }

    /** Lets the rules of supervision look, as the portal's own scheduler does within the minute. */
    public void letsRulesLook() {
        bean(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME, ScheduledTaskHolder.class)
                .getScheduledTasks()
                .stream()
                .filter(task -> task.toString().endsWith("Watch.look"))
                .findFirst()
                .orElseThrow()
                .getTask()
                .getRunnable()
                .run();
    }

    /** Returns a day of the story. */
    LocalDate day(int day) {
        return monday.plusDays(day - 1L);
    }

    /** Returns the address of the board that is published of the story's first week. */
    String boardOfLastWeek() {
        return "/boards/" + Cadence.WEEKLY.key(monday);
    }

    @Override
    public void close() {
        running.close();
    }
}
