package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecordDeskTest {

    private static final Actor AUDITOR = Actor.of(Role.AUDITOR, "auditor-1");

    private final Town town = new Town();
    private final RecordDesk record = town.desk.record();

    @Test
    void emptyRecordHasNoStepAndEndsWhereItBegins() {
        assertThat(record.end()).isZero();
        assertThat(record.upTo(AUDITOR, 0, 100)).isEqualTo(new RecordSlice(List.of(), 0, 0));
    }

    @Test
    void pagesAreTheFeedFromItsEndWhateverTheirSize() {
        town.replied();
        town.submitted();
        List<String> feed = new ArrayList<>(town.desk.feed(0, 1_000).events().stream()
                .map(each -> each.complaint() + " " + each.version())
                .toList());
        Collections.reverse(feed);

        assertThat(record.end()).isEqualTo(feed.size());
        for (int size = 1; size <= feed.size() + 1; size++) {
            assertThat(pages(AUDITOR, size)).as("pages of " + size).isEqualTo(feed);
        }
    }

    @Test
    void whatHappensMeanwhileMovesNoPage() {
        town.replied();
        long end = record.end();
        RecordSlice before = record.upTo(AUDITOR, end, 5);

        town.submitted();

        assertThat(record.upTo(AUDITOR, end, 5)).isEqualTo(before);
    }

    @Test
    void lastBeforeAnInstantIsTheLastStepOfTheDayBefore() {
        town.submitted();
        long first = record.end();
        town.clock.pass(Duration.ofDays(1));
        town.submitted();
        town.clock.pass(Duration.ofDays(1));
        town.submitted();
        Instant nextDay = Town.MONDAY_NINE.plus(Duration.ofDays(1));

        assertThat(record.lastBefore(Town.MONDAY_NINE)).isZero();
        assertThat(record.lastBefore(nextDay)).isEqualTo(first);
        assertThat(record.lastBefore(nextDay.plusNanos(1))).isEqualTo(2 * first);
    }

    @Test
    void stepsOfOneComplaintAreThoseOfItsOwnRecord() {
        Receipt receipt = town.replied();
        town.submitted();

        assertThat(record.of(AUDITOR, receipt.number().toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.number()).isEqualTo(receipt.number()))
                .extracting(RecordedStep::version)
                .isEqualTo(LongStream.iterate(
                                town.desk
                                        .view(DISPATCHER, receipt.id())
                                        .orElseThrow()
                                        .version(),
                                version -> version > 0,
                                version -> version - 1)
                        .boxed()
                        .toList());
        assertThat(record.of(AUDITOR, "20200101-AAAAAA")).isEmpty();
    }

    @Test
    void damagedStepStandsInItsPlaceAndTheOthersBesideIt() {
        Receipt receipt = town.replied();
        int all = record.upTo(AUDITOR, record.end(), 500).steps().size();
        Damage.event(town.storage, receipt.id().value(), 3, text -> text.substring(1));

        assertThat(record.upTo(AUDITOR, record.end(), 500).steps())
                .hasSize(all)
                .filteredOn(RecordedStep::isDamaged)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.number()).isEqualTo(receipt.number());
                    assertThat(step.version()).isEqualTo(3);
                });
        assertThat(record.of(AUDITOR, receipt.number())).hasSize(all);
    }

    @Test
    void positionWithoutAStepIsCounted() {
        Receipt receipt = town.replied();
        town.submitted();
        long end = record.end();
        int all = record.upTo(AUDITOR, end, 500).steps().size();
        Damage.loseFed(town.storage, receipt.id().value(), 3);
        Damage.loseFed(town.storage, receipt.id().value(), 4);

        RecordSlice slice = record.upTo(AUDITOR, end, 500);

        assertThat(slice.missing()).isEqualTo(2);
        assertThat(slice.steps()).hasSize(all - 2);
        assertThat(pages(AUDITOR, 3)).hasSize(all - 2);
    }

    @Test
    void stepsOfACaseWhoseStateCannotBeReadSayNothingAndAreForNoDepartment() {
        Receipt damaged = town.dispatched();
        Receipt newer = town.dispatched();
        Damage.snapshotOf(town.storage, damaged.id().value());
        Damage.newerRelease(town.storage, newer.id().value());

        for (Receipt receipt : List.of(damaged, newer)) {
            assertThat(record.of(AUDITOR, receipt.number())).isNotEmpty().allSatisfy(step -> {
                assertThat(step.isDamaged()).isTrue();
                assertThat(step.number()).isNull();
            });
            assertThat(record.of(LIGHTING_HANDLER, receipt.number())).isEmpty();
            assertThat(record.chain(LIGHTING_HANDLER, receipt.number())).isEmpty();
            assertThat(record.chain(AUDITOR, receipt.number()).orElseThrow().steps())
                    .allSatisfy(step -> assertThat(step.what()).isNull());
        }
    }

    @Test
    void nobodyFindsWhatTheyMayNotView() {
        Receipt mine = town.dispatched();
        Receipt others = town.submitted();
        Receipt aside = town.submitted();
        Receipt accusing = done(town.desk.submit(
                Town.OPERATOR,
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                        .againstStaff(List.of("auditor-1"))));
        done(town.desk.oversight().recuse(Town.CENTRE, new RecuseRequest(aside.id(), "auditor-1", "亲属")));

        for (Receipt hidden : List.of(aside, accusing)) {
            assertThat(record.of(AUDITOR, hidden.number())).isEmpty();
            assertThat(record.chain(AUDITOR, hidden.number())).isEmpty();
            assertThat(record.number(AUDITOR, hidden.id())).isEmpty();
        }
        assertThat(record.number(AUDITOR, mine.id())).hasValue(mine.number());
        assertThat(complaints(AUDITOR))
                .contains(mine.id().value(), others.id().value())
                .hasSize(2);
        assertThat(complaints(LIGHTING_HANDLER)).containsExactly(mine.id().value());
        assertThat(record.of(LIGHTING_HANDLER, others.number())).isEmpty();
        assertThat(complaints(Actor.complainant())).isEmpty();
        assertThat(complaints(POWER_HANDLER)).containsExactly(mine.id().value());
    }

    @Test
    void chainForStaffNamesTheirStepsAndGivesNobodysBytes() {
        Receipt receipt = town.replied();

        CaseChain chain = record.chain(AUDITOR, receipt.number()).orElseThrow();

        assertThat(chain.holds()).isTrue();
        assertThat(chain.head())
                .isEqualTo(town.desk
                        .chain(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .head());
        assertThat(chain.steps()).allSatisfy(step -> {
            assertThat(step.what()).isNotNull();
            assertThat(step.record()).isNull();
        });
    }

    @Test
    void chainWithAMissingOrAlteredStepDoesNotHoldBehindIt() {
        Receipt lost = town.replied();
        Receipt altered = town.replied();
        Damage.loseEvent(town.storage, lost.id().value(), 3);

        CaseChain chain = record.chain(AUDITOR, lost.number()).orElseThrow();

        assertThat(chain.holds()).isFalse();
        assertThat(chain.steps())
                .filteredOn(step -> !step.holds())
                .extracting(CaseChain.Step::version)
                .containsExactly(4L);
        assertThat(record.chain(AUDITOR, altered.number()).orElseThrow().holds())
                .isTrue();
    }

    @Test
    void boundsAreNamedWithTheValueThatLiesOutside() {
        assertThatThrownBy(() -> record.upTo(AUDITOR, 1, 501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 500, was 501");
        assertThatThrownBy(() -> record.upTo(AUDITOR, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position must be 0 or more, was -1");
    }

    private List<UUID> complaints(Actor actor) {
        return record.upTo(actor, record.end(), 500).steps().stream()
                .map(step -> step.complaint().value())
                .distinct()
                .toList();
    }

    private List<String> pages(Actor actor, int size) {
        List<String> seen = new ArrayList<>();
        long position = record.end();
        while (position > 0) {
            RecordSlice slice = record.upTo(actor, position, size);
            slice.steps().forEach(step -> seen.add(step.complaint() + " " + step.version()));
            position = slice.next();
        }
        return seen;
    }
}
