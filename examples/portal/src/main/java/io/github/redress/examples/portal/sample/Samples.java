package io.github.redress.examples.portal.sample;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.sample.SampleSeed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Plans samples. What decides later, the seed, is drawn by lot and kept here; its hash is in public from then on.
 *
 * <ol>
 *   <li>A period can be planned until it is over, and once: nobody plans again until they like what is drawn.
 *   <li>The plan names everything that could be chosen later: how many, until when ratings count, until when verdicts do.
 *   <li>Ratings that come later, or are written down later, change nothing. So it does not matter when somebody asks for the draw.
 * </ol>
 */
@Component
class Samples {

    private static final int SEED_BYTES = 32;
    private static final int LISTED = 60;

    private final SampleStore store;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    Samples(SampleStore store, Clock clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A period that can be planned.
     *
     * @param key its short name
     * @param cadence week or month
     * @param firstDay of it
     */
    record Offered(String key, Cadence cadence, LocalDate firstDay) {

        /** Returns what people call it. */
        public Text name() {
            return cadence.name(firstDay);
        }
    }

    /** Returns this week and month and the next, as far as they are not planned. */
    List<Offered> offered() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Offered> offered = new ArrayList<>();
        for (Cadence cadence : List.of(Cadence.WEEKLY, Cadence.MONTHLY)) {
            for (LocalDate day : List.of(cadence.firstDay(today), cadence.firstDayAfter(today))) {
                String key = cadence.key(day);
                if (store.planned(key).isEmpty()) {
                    offered.add(new Offered(key, cadence, day));
                }
            }
        }
        return offered;
    }

    /**
     * Plans a sample; false when somebody else was faster.
     *
     * @param form one without faults
     */
    boolean plan(PlanForm form, Offered offered, String by) {
        Instant now = clock.instant();
        Period period = offered.cadence().of(offered.firstDay(), zone);
        LocalDate cutOff =
                offered.cadence().firstDayAfter(offered.firstDay()).plusDays(Long.parseLong(form.ratingDays()));
        LocalDate closes = cutOff.plusDays(Long.parseLong(form.verdictDays()));
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        SampleSeed seed = new SampleSeed(HexFormat.of().formatHex(bytes));
        return store.plan(
                new Planned(
                        offered.key(),
                        offered.cadence(),
                        offered.firstDay(),
                        period.fromInclusive(),
                        period.toExclusive(),
                        form.choice(),
                        form.number(),
                        Integer.parseInt(form.minimum()),
                        cutOff.atStartOfDay(zone).toInstant(),
                        closes.atStartOfDay(zone).toInstant(),
                        seed.commitment().value(),
                        now,
                        by),
                seed);
    }

    Optional<Planned> find(String key) {
        return store.planned(key);
    }

    /** Returns the last that were planned, the latest first. */
    List<Planned> last() {
        return store.last(LISTED);
    }

    /** Returns what was drawn, empty before it. */
    Optional<Drawn> drawn(Planned planned) {
        return store.drawn(planned.key());
    }
}
