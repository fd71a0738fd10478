package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.ContentHash;
import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoardSupervisionTest {

    /** Wilson's interval of 97 of 100 begins at 91.5481 %, that of 50 of 100 ends at 59.6168 %. */
    @Test
    void listsFollowTheBoundsAndCiteTheBoard() {
        PeriodBoard january = Months.month(1, Map.of("water", 97, "roads", 50, "parks", 80));

        List<Notice> said = said(january);

        assertThat(said)
                .extracting(
                        notice -> notice.key().rule(),
                        Notice::unit,
                        notice -> notice.key().occasion())
                .containsExactlyInAnyOrder(
                        tuple("honour", "water", "2026-01-01/2026-02-01"),
                        tuple("watch", "roads", "2026-01-01/2026-02-01"),
                        tuple("floor-satisfaction", "roads", "2026-01-01/2026-02-01"));
        assertThat(said).extracting(Notice::at).containsOnly(january.until());
        assertThat(of(said, "honour").get(0).evidence())
                .isEqualTo(new Evidence.OfBoards(
                        List.of(january.cited()),
                        Measure.SATISFACTION_RATE,
                        new BigDecimal("97"),
                        new BigDecimal("1E+2"),
                        new BigDecimal("91.5481"),
                        new BigDecimal("85"),
                        1));
        assertThat(of(said, "watch").get(0).text())
                .isEqualTo(
                        Text.of(
                                "【黑榜】roads：2026-01-01/2026-02-01 满意率 50/100，95% 区间端点 59.6168%，标准 75%，名次 3。",
                                "watch list, roads: 2026-01-01/2026-02-01, satisfaction rate 50/100, end of the 95 % interval 59.6168 %, bar 75 %, rank 3."));
    }

    @Test
    void noticesCallUnitsByTheNamesThatTheyAreGiven() {
        Supervisor supervisor = Watches.SUPERVISOR.calling(unit -> Text.of("水务局", "Water bureau"));

        List<Notice> said =
                supervisor.overBoards(List.of(Months.month(1, Map.of("water", 97))), FiredNotices.since(Instant.EPOCH));

        assertThat(said).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.unit()).isEqualTo("water");
            assertThat(notice.text().zh()).contains("】水务局：");
            assertThat(notice.text().en()).contains(", Water bureau: ");
        });
    }

    @Test
    void unitIsCalledInAfterTwoPeriodsAtTheBottomAndBelowTheBar() {
        assertThat(summoned(bottom(1, 50), bottom(2, 55))).containsExactly("2026-02-01/2026-03-01");
    }

    @Test
    void oneBadPeriodIsNotEnough() {
        assertThat(summoned(bottom(1, 50))).isEmpty();
        assertThat(summoned(bottom(1, 50), bottom(2, 99), bottom(3, 50))).isEmpty();
    }

    @Test
    void periodsWithAGapBetweenThemAreNotConsecutive() {
        assertThat(summoned(bottom(1, 50), bottom(3, 50))).isEmpty();
    }

    /** 70 of 100 are at the bottom, but the interval ends at 78.1 %: above the bar of 75 %. */
    @Test
    void bottomAloneCallsNobodyInWhomChanceMayHavePutThere() {
        assertThat(summoned(bottom(1, 70), bottom(2, 50))).isEmpty();
        assertThat(summoned(bottom(1, 50), bottom(2, 70))).isEmpty();
    }

    @Test
    void lowRateAwayFromTheBottomCallsNobodyIn() {
        Map<String, Integer> units = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            units.put("worse" + i, 10 + i);
        }
        units.put("unit", 50);
        for (int i = 0; i < 5; i++) {
            units.put("better" + i, 95);
        }

        List<Notice> said = said(Months.month(1, units), Months.month(2, units));

        assertThat(of(said, "summons"))
                .extracting(Notice::unit)
                .containsExactlyInAnyOrder("worse0", "worse1", "worse2", "worse3", "worse4");
    }

    @Test
    void nobodyIsAtTheBottomByATieAlone() {
        Map<String, Integer> units = new TreeMap<>(Map.of("best", 95));
        for (int i = 0; i < 6; i++) {
            units.put("equal" + i, 50);
        }

        assertThat(of(said(Months.month(1, units), Months.month(2, units)), "summons"))
                .isEmpty();
    }

    /** The preset's five are more than a small group has to give. */
    @Test
    void bottomIsHalfOfASmallGroupAtMost() {
        Map<String, Integer> four = Map.of("a", 40, "b", 45, "c", 50, "d", 95);
        Map<String, Integer> five = Map.of("a", 40, "b", 45, "c", 50, "d", 52, "e", 95);

        for (Map<String, Integer> units : List.of(four, five)) {
            assertThat(of(said(Months.month(1, units), Months.month(2, units)), "summons"))
                    .extracting(Notice::unit)
                    .containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void unitWithoutPeersIsAtNoBottom() {
        Map<String, Integer> alone = Map.of("a", 40);

        assertThat(of(said(Months.month(1, alone), Months.month(2, alone)), "summons"))
                .isEmpty();
    }

    @Test
    void twoSummonsesInAYearAreReferredOnce() {
        List<Notice> said = said(bottom(1, 50), bottom(2, 50), bottom(3, 50), bottom(4, 50), bottom(5, 50));

        List<Notice> referred = of(said, "referral-summons");
        assertThat(of(said, "summons")).hasSize(4);
        assertThat(referred).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo(new NoticeKey("referral-summons", "unit", "2026"));
            assertThat(((Evidence.OfNotices) notice.evidence()).notices())
                    .extracting(NoticeKey::occasion)
                    .containsExactly("2026-02-01/2026-03-01", "2026-03-01/2026-04-01");
            assertThat(notice.text().en())
                    .isEqualTo("accountability referral, unit: 2 times in a year (rule summons, 2026-02-01/2026-03-01, "
                            + "2026-03-01/2026-04-01).");
        });
    }

    @Test
    void yearIsSummedUpFromItsBoardAndThoseWithinIt() {
        PeriodBoard year = Months.year(Map.of("unit", 52, "a", 90, "b", 91, "c", 92, "d", 93, "e", 94, "f", 95));

        List<Notice> said = said(bottom(1, 50), bottom(2, 50), bottom(3, 90), year, bottom(13, 50));

        assertThat(of(said, "assessment").stream()
                        .filter(notice -> notice.unit().equals("unit")))
                .singleElement()
                .satisfies(notice -> {
                    Evidence.OfYear evidence = (Evidence.OfYear) notice.evidence();
                    assertThat(evidence.year()).isEqualTo(year.cited());
                    assertThat(evidence.boards()).hasSize(3);
                    assertThat(evidence.score()).isEqualByComparingTo("52");
                    assertThat(evidence.rank()).isEqualTo(7);
                    assertThat(evidence.times())
                            .containsExactlyInAnyOrderEntriesOf(
                                    Map.of("watch", 2, "floor-satisfaction", 2, "summons", 1));
                    assertThat(evidence.times("honour")).isZero();
                    assertThat(notice.text().zh())
                            .isEqualTo(
                                    "【年度考核】unit：2026-01-01/2027-01-01 得分 52.00，名次 7，榜单 3 期，规则 floor-satisfaction 2 次，规则 summons 1 次，规则 watch 2 次。");
                });
    }

    @Test
    void correctedBoardUnsaysNothingAndANewNoticeCitesItsEdition() {
        PeriodBoard first = Months.month(1, Map.of("water", 50, "roads", 95));
        FiredNotices fired = Watches.NOTHING.with(said(first));
        PeriodBoard second = Months.month(1, 2, Map.of("water", 95, "roads", 50));

        List<Notice> more = Watches.SUPERVISOR.overBoards(List.of(second, first), fired);

        assertThat(of(more, "watch")).singleElement().satisfies(notice -> {
            assertThat(notice.unit()).isEqualTo("roads");
            assertThat(((Evidence.OfBoards) notice.evidence()).boards()).containsExactly(second.cited());
            assertThat(notice.text().en()).contains("2026-01-01/2026-02-01 (2), satisfaction rate 50/100");
        });
        assertThat(fired.keys()).containsKey(new NoticeKey("watch", "water", "2026-01-01/2026-02-01"));
        assertThat(Watches.SUPERVISOR.overBoards(List.of(first, second), fired.with(more)))
                .isEmpty();
    }

    @Test
    void unitListedApartIsOnNoList() {
        Formula many = Watches.SHIPPED.toBuilder().minimum(101).build();
        LocalDate january = LocalDate.of(2026, 1, 1);

        PeriodBoard board =
                Months.board(many, Cadence.MONTHLY, january, january.plusMonths(1), 1, Map.of("water", 10), 100);

        assertThat(said(board)).isEmpty();
    }

    @Test
    void sameEditionWithTwoHashesIsRefused() {
        PeriodBoard one = Months.month(1, Map.of("water", 50));
        PeriodBoard other = Months.month(1, Map.of("water", 51));

        assertThatThrownBy(() -> said(one, other))
                .hasMessage("edition 1 of the board of 2026-01-01/2026-02-01 has the hashes "
                        + one.cited().hash() + " and " + other.cited().hash());
    }

    @Test
    void rulesLookAtTheBoardsOfTheirOwnCadence() {
        Formula daily = Watches.SHIPPED.toBuilder()
                .supervision(List.of(
                        SupervisionRule.of("daily-watch", NoticeKind.WATCH_LIST, new Trigger.Listed(Cadence.DAILY))))
                .build();

        assertThat(Supervisor.of(daily, List.of())
                        .overBoards(List.of(Months.month(1, Map.of("water", 10))), Watches.NOTHING))
                .isEmpty();
    }

    @Test
    void boardWithoutDaysOrEditionIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> new CitedBoard(Cadence.DAILY, day, day, 1, ContentHash.of("")))
                .hasMessage(
                        "a board has at least a day and an edition from 1, was 2026-01-01 to 2026-01-01, edition 1");
    }

    /** Returns a month in which {@code unit} stands behind six others, five of whom are the rest of the bottom. */
    private static PeriodBoard bottom(int month, int satisfied) {
        return Months.month(month, Map.of("unit", satisfied, "a", 90, "b", 91, "c", 92, "d", 93, "e", 94, "f", 95));
    }

    private static List<String> summoned(PeriodBoard... boards) {
        return of(said(boards), "summons").stream()
                .filter(notice -> notice.unit().equals("unit"))
                .map(notice -> notice.key().occasion())
                .toList();
    }

    private static List<Notice> said(PeriodBoard... boards) {
        return Watches.SUPERVISOR.overBoards(List.of(boards), Watches.NOTHING);
    }

    private static List<Notice> of(List<Notice> notices, String rule) {
        return new ArrayList<>(notices)
                .stream().filter(notice -> notice.rule().id().equals(rule)).toList();
    }
}
