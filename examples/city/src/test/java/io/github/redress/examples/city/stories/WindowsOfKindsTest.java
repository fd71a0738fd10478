package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicClock;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a person may rate, and how long a closed complaint is kept at hand: this city says it for each kind. */
class WindowsOfKindsTest {

    private static final String BUREAU = "landscape-bureau";
    private static final LocalDate ANSWERED = LocalDate.of(2026, 9, 15);
    private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0}: {1} days to rate, kept {2} months")
    @CsvSource({
        "CONSULTATION, 10, 12",
        "ASSISTANCE,   15, 24",
        "GRIEVANCE,    15, 24",
        "TIP_OFF,      30, 36",
        "SUGGESTION,   15, 12",
        "PRAISE,       10, 12"
    })
    void isClosedUnratedAndPutAwayWhenTheWindowsOfItsKindHavePassed(
            ComplaintKind kind, int daysToRate, int monthsKept) {
        try (Stage stage = Unwatched.stage()) {
            Receipt receipt = answered(stage, kind);

            LocalDateTime rated = due(stage, receipt, GoalName.RATING);
            assertThat(rated).isEqualTo(endOf(ANSWERED.plusDays(daysToRate)));
            assertThat(stateAt(stage, receipt, rated.minusSeconds(1))).isEqualTo(ComplaintState.REPLIED);
            assertThat(stateAt(stage, receipt, rated.plusSeconds(1))).isEqualTo(ComplaintState.CLOSED);

            LocalDateTime kept = due(stage, receipt, GoalName.RETENTION);
            assertThat(kept).isEqualTo(endOf(rated.toLocalDate().plusMonths(monthsKept)));
            assertThat(stateAt(stage, receipt, kept.minusSeconds(1))).isEqualTo(ComplaintState.CLOSED);
            assertThat(stateAt(stage, receipt, kept.plusSeconds(1))).isEqualTo(ComplaintState.ARCHIVED);
        }
    }

    private static Receipt answered(Stage stage, ComplaintKind kind) {
        stage.at("2026-09-14T09:00", "来件", "somebody writes");
        Receipt receipt = stage.complain(SubmitRequest.of(kind, "公园长椅", "公园湖边的长椅很受欢迎，想请你们看一看能不能再多放几张。")
                .about(CategoryPath.of("landscape"))
                .in(DistrictPath.of("wuchang"), null));
        stage.give(receipt, DispatchRequest.to(receipt.id(), DepartmentId.of(BUREAU)));
        stage.acknowledge(receipt, BUREAU);
        stage.contact(receipt, BUREAU, "已联系。");
        stage.at(ANSWERED.atTime(10, 0).toString(), "答复", "the bureau answers");
        stage.reply(receipt, BUREAU, Outcome.EXPLAINED, "已安排现场查看。");
        return receipt;
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static LocalDateTime due(Stage stage, Receipt receipt, GoalName goal) {
        Instant due = stage.shown(receipt).clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .map(PublicClock::due)
                .findFirst()
                .orElseThrow();
        return LocalDateTime.ofInstant(due, WUHAN);
    }

    private static ComplaintState stateAt(Stage stage, Receipt receipt, LocalDateTime local) {
        stage.at(local.toString(), "时间流逝", "time passes");
        return stage.shown(receipt).state();
    }
}
