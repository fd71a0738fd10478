package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.KernelProbe;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import io.github.redress.examples.benchmarks.measure.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Deadlines of one calendar and one amount, asked of everybody who can say. */
final class DueExperiment implements Experiment {

    private final Office office;
    private final int days;
    private final Instant[] starts;
    private final long[] seconds;
    private final WorkTimeline timeline;

    DueExperiment(Office office, WorkTimeline timeline, int days, Instant[] starts) {
        this.office = office;
        this.days = days;
        this.starts = starts;
        this.timeline = timeline;
        this.seconds = new long[starts.length];
        for (int i = 0; i < starts.length; i++) {
            seconds[i] = starts[i].getEpochSecond();
        }
    }

    @Override
    public Outcome run() {
        List<Contender> contenders = contenders();
        long[] right = contenders.get(contenders.size() - 1).each();
        long[] opening = new long[right.length];
        for (int i = 0; i < right.length; i++) {
            opening[i] = timeline.nextActive(Instant.ofEpochSecond(right[i])).getEpochSecond();
        }
        Times times = Race.run(Pace.QUICK, contenders);
        Time ours = times.of("Redress");
        List<String> lines = new ArrayList<>();
        List<Floor> floors = new ArrayList<>();
        for (Contender contender : contenders) {
            Time time = times.of(contender.name());
            Verdict verdict =
                    contender.name().startsWith("two ") ? Verdict.NONE : Verdict.of(contender.each(), right, opening);
            lines.add(Table.row(office.name() + ", " + days + " d", time, ours, verdict));
            Floors.speed(office, days, time, ours).ifPresent(floors::add);
        }
        floors.addAll(Floors.ofDue(office, days, times));
        floors.add(Floor.atLeast(
                "right answers, share, " + office.name() + ", " + days + " d",
                1,
                Verdict.of(contenders.get(1).each(), right, opening).right()));
        return new Outcome(lines, floors);
    }

    private List<Contender> contenders() {
        List<Contender> contenders = new ArrayList<>();
        long amount = days * office.daySeconds();
        KernelProbe kernel = KernelProbe.of(office.calendar(), Office.FIRST, Office.END);
        add(contenders, "kernel", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += kernel.due(seconds[i], amount);
            }
            return sum;
        });
        Duration working = Duration.ofSeconds(amount);
        add(contenders, "Redress", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += timeline.due(starts[i], working).getEpochSecond();
            }
            return sum;
        });
        if (office.makeUpDays().isEmpty()) {
            addJbpm(contenders);
        } else {
            addLookups(contenders, kernel, amount);
        }
        addMpxj(contenders, amount);
        addWalks(contenders, amount);
        return contenders;
    }

    /** Adds the reference last. */
    private void addWalks(List<Contender> contenders, long amount) {
        ShortDayWalk shortWalk = new ShortDayWalk(office);
        add(contenders, "day walk, one zone", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += shortWalk.due(starts[i], amount).getEpochSecond();
            }
            return sum;
        });
        DayWalk walk = new DayWalk(office);
        add(contenders, "day walk", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += walk.due(starts[i], amount).getEpochSecond();
            }
            return sum;
        });
    }

    private void addLookups(List<Contender> contenders, KernelProbe kernel, long amount) {
        long[] works = new long[seconds.length];
        for (int i = 0; i < works.length; i++) {
            works[i] = kernel.worked(seconds[i]) + amount - 1;
        }
        add(contenders, "two look-ups", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += kernel.twoLookups(seconds[i], works[i]);
            }
            return sum;
        });
        add(contenders, "two binary searches", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += kernel.twoBinarySearches(seconds[i], works[i]);
            }
            return sum;
        });
    }

    private void addJbpm(List<Contender> contenders) {
        JbpmPeer jbpm = new JbpmPeer(office);
        String amount = office.daySeconds() * days / 3600 + "h";
        add(contenders, "jBPM", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += jbpm.due(seconds[i], amount);
            }
            return sum;
        });
    }

    private void addMpxj(List<Contender> contenders, long amount) {
        MpxjPeer mpxj = new MpxjPeer(office);
        LocalDateTime[] local = new LocalDateTime[starts.length];
        for (int i = 0; i < local.length; i++) {
            local[i] = LocalDateTime.ofInstant(starts[i], office.zone());
        }
        ZoneOffset offset = office.zone().getRules().getOffset(starts[0]);
        org.mpxj.Duration minutes = MpxjPeer.minutes(amount);
        add(contenders, "MPXJ", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += mpxj.due(local[i], minutes).toEpochSecond(offset);
            }
            return sum;
        });
    }

    private void add(List<Contender> contenders, String name, Contender.Answers answers) {
        contenders.add(new Contender(name, starts.length, answers));
    }
}
