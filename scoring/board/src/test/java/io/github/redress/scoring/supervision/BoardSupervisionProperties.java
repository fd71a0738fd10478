package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BoardSupervisionProperties {

    private static final Trigger.AtBottom BOTTOM =
            new Trigger.AtBottom(Cadence.MONTHLY, 2, 2, Measure.SATISFACTION_RATE, new BigDecimal("75"));
    private static final Formula RULES = Watches.SHIPPED.toBuilder()
            .supervision(List.of(
                    SupervisionRule.of("watch", NoticeKind.WATCH_LIST, new Trigger.Listed(Cadence.MONTHLY)),
                    SupervisionRule.of("honour", NoticeKind.HONOUR_LIST, new Trigger.Listed(Cadence.MONTHLY)),
                    SupervisionRule.of("summons", NoticeKind.SUMMONS, BOTTOM),
                    SupervisionRule.of("referral", NoticeKind.ACCOUNTABILITY, new Trigger.Repeated("summons", 2))))
            .build();
    private static final Supervisor SUPERVISOR = Supervisor.of(RULES, List.of());

    @Property(tries = 60)
    void orderOfBoardsNeverMatters(@ForAll("months") List<PeriodBoard> months, @ForAll Random random) {
        List<PeriodBoard> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, random);

        assertThat(said(shuffled)).isEqualTo(said(months));
    }

    @Property(tries = 60)
    void laterBoardsTakeNoNoticeBackAndNothingIsSaidTwice(
            @ForAll("months") List<PeriodBoard> months, @ForAll @IntRange(max = 5) int known) {
        List<PeriodBoard> sofar = months.subList(0, Math.min(known, months.size()));
        List<Notice> then = said(sofar);

        assertThat(said(months)).containsAll(then);
        List<Notice> more = SUPERVISOR.overBoards(months, Watches.NOTHING.with(then));
        assertThat(Collections.disjoint(more, then)).isTrue();
        assertThat(new HashSet<>(said(months))).hasSize(more.size() + then.size());
    }

    @Property(tries = 60)
    void summonsNeedsTheBottomAndTheBoundInEachPeriod(@ForAll("months") List<PeriodBoard> months) {
        said(months).stream()
                .filter(notice -> notice.rule().id().equals("summons"))
                .forEach(notice -> {
                    Evidence.OfBoards evidence = (Evidence.OfBoards) notice.evidence();
                    assertThat(evidence.boards()).hasSize(2);
                    assertThat(evidence.boards().get(0).toExclusive())
                            .isEqualTo(evidence.boards().get(1).fromInclusive());
                    evidence.boards().forEach(cited -> {
                        PeriodBoard board = months.stream()
                                .filter(each -> each.cited().equals(cited))
                                .findFirst()
                                .orElseThrow();
                        List<BoardRow> rows = board.board().rows();
                        BoardRow row = rows.stream()
                                .filter(each -> each.unit().equals(notice.unit()))
                                .findFirst()
                                .orElseThrow();
                        long before = rows.stream()
                                .filter(each ->
                                        each.standing().rank() < row.standing().rank())
                                .count();
                        assertThat(before).isGreaterThanOrEqualTo(rows.size() - 2L);
                        assertThat(RULES.share(Measure.SATISFACTION_RATE, row.tally())
                                        .interval()
                                        .high())
                                .isLessThan(0.75);
                    });
                });
    }

    @Property(tries = 60)
    void unitsUnderOtherNamesHaveTheSameNotices(@ForAll("months") List<PeriodBoard> months) {
        List<PeriodBoard> renamed = months.stream()
                .map(board -> Months.renamed(board, unit -> "z-" + unit))
                .toList();

        assertThat(said(renamed).stream().map(BoardSupervisionProperties::asSaid))
                .containsExactlyInAnyOrderElementsOf(said(months).stream()
                        .map(notice -> asSaid(notice).replace("subject=", "subject=z-"))
                        .toList());
    }

    private static String asSaid(Notice notice) {
        return notice.key() + " " + notice.at();
    }

    private static List<Notice> said(List<PeriodBoard> boards) {
        return SUPERVISOR.overBoards(boards, Watches.NOTHING);
    }

    /** Up to five months, some missing, of four units that are often bad. */
    @Provide
    static Arbitrary<List<PeriodBoard>> months() {
        Arbitrary<List<Integer>> satisfied =
                Arbitraries.of(30, 40, 55, 60, 70, 95).list().ofSize(4);
        return Arbitraries.of(1, 2, 3, 4, 5)
                .set()
                .ofMinSize(1)
                .flatMap(numbers -> satisfied.list().ofSize(numbers.size()).map(all -> {
                    List<PeriodBoard> boards = new ArrayList<>();
                    Set<Integer> inOrder = new TreeSet<>(numbers);
                    int i = 0;
                    for (int month : inOrder) {
                        Map<String, Integer> units = new TreeMap<>();
                        for (int unit = 0; unit < 4; unit++) {
                            units.put("u" + unit, all.get(i).get(unit));
                        }
                        boards.add(Months.month(month, units));
                        i++;
                    }
                    return boards;
                }));
    }
}
