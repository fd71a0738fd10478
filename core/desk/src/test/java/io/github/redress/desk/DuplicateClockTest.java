package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicClock;
import io.github.redress.complaint.CaseClock;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of the clocks of a complaint that goes on in another one. Monday 14 September 2026, 09:00 to begin with. */
class DuplicateClockTest {

    private static final String GOAL = "\"goals\": [ { \"goal\": \"%s\", \"calendar\": \"always\","
            + " \"target\": { \"type\": \"CALENDAR_TIME\", \"amount\": \"PT72H\" } %s },";

    @Test
    void duplicateHasAWindowOfItsOwnToRateTheAnswer() {
        Street street =
                new Street(new Town(Town.filesWith("policies.json", "\"goals\": [", GOAL.formatted("RATING", ""))));
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));
        street.town.clock.pass(Duration.ofHours(2));

        done(street.reply(main));
        done(street.reply(main));

        assertThat(street.told(repeat).clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.RATING))
                .extracting(PublicClock::due)
                .containsExactly(Town.MONDAY_NINE.plus(Duration.ofHours(74)));
    }

    @Test
    void clockThatStoodStillWhenItWasMergedStandsStillWhenItIsTakenOut() {
        String signals = ", \"signals\": { \"pause\": [\"ACKNOWLEDGED\"], \"resume\": [\"CONTACTED\"] }";
        Street street = new Street(
                new Town(Town.filesWith("policies.json", "\"goals\": [", GOAL.formatted("REPAIR", signals))));
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handledFor("13800000002");
        street.town.clock.pass(Duration.ofHours(1));
        done(street.merge(main, repeat));
        assertThat(repair(street, repeat).isLate(Town.MONDAY_NINE.plus(Duration.ofDays(30))))
                .isFalse();
        street.town.clock.pass(Duration.ofDays(10));

        done(street.unmerge(repeat));

        assertThat(repair(street, repeat).isPaused()).isTrue();
        street.town.clock.pass(Duration.ofHours(1));
        done(street.desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(repeat.id(), "已电话联系。")));
        assertThat(repair(street, repeat).isPaused()).isFalse();
        assertThat(repair(street, repeat).due()).isEqualTo(Town.MONDAY_NINE.plus(Duration.ofHours(72 + 1 + 240 + 1)));
    }

    private static CaseClock repair(Street street, Receipt receipt) {
        return street.complaint(receipt).clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.of("REPAIR")))
                .findFirst()
                .orElseThrow();
    }
}
