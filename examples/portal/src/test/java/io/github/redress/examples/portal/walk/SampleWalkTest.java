package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** S8, a whole month of it: a sample is planned, drawn and judged, and everybody can read what that says. */
@ExtendWith(DesktopWhenAsked.class)
class SampleWalkTest extends Walk {

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void unhappyCasesOfAMonthAreDrawnJudgedAndCounted(Screen screen) {
        city().at(1, "08:00");
        LocalDate begin = city().day(1);
        String month = Cadence.MONTHLY.key(begin.plusDays(7));
        LocalDate ratingsEnded =
                Cadence.MONTHLY.firstDayAfter(begin.plusDays(7)).plusDays(3);
        Worker supervisor = worker(screen, "supervisor-1");
        supervisor.opens("/office/samples");
        supervisor.sends("/office/samples", "period", month, "size", "PERCENT", "hundredths", "60");
        supervisor.shows("s8-5-planned");
        WorkOfAWeek work = WorkOfAWeek.begin(city());
        city().at(2, "10:00");
        work.end();
        Person visitor = visitor(screen);
        visitor.opens("/samples/" + month);
        visitor.shows("s8-5-committed");

        city().at((int) ChronoUnit.DAYS.between(begin, ratingsEnded) + 1, "09:00");
        supervisor.opens("/office/samples/" + month);
        supervisor.sends("/" + month + "/draw");
        supervisor.shows("s8-6-drawn");
        judgesAll(screen, "evaluator-1", month);
        visitor.opens("/samples/" + month);
        visitor.shows("s8-6-half-judged");
        judgesAll(screen, "evaluator-2", month);

        visitor.opens("/samples/" + month);
        visitor.reads("95% 置信区间", "95 % interval");
        visitor.shows("s8-7-found");
        Worker auditor = worker(screen, "auditor-1");
        auditor.opens("/office/samples/" + month);
        auditor.sends("/" + month + "/check");
        auditor.reads("一致：按全部记录重抽", "The same: drawn again");
        auditor.shows("s8-7-drawn-again");
    }

    private void judgesAll(Screen screen, String account, String month) {
        Worker evaluator = worker(screen, account);
        evaluator.opens("/office/samples/" + month);
        evaluator.shows("s8-6-" + account);
        boolean unfounded = true;
        while (evaluator.finds(By.cssSelector(".cards a"))) {
            String number = evaluator.window().one(By.cssSelector(".cards a")).getText();
            evaluator.follows(number);
            evaluator.does(
                    "verdict",
                    "demandReasonable",
                    Boolean.toString(!unfounded),
                    "dutyPerformed",
                    Boolean.toString(unfounded),
                    "note",
                    evaluator.says(Text.of("已电话核实并查看现场。", "Phoned, and had a look.")));
            evaluator.readsNothingOf(number);
            unfounded = !unfounded;
            evaluator.opens("/office/samples/" + month);
        }
    }
}
