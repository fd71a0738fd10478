package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S7 and S8: the city watches its cases. */
class CityWalksTest extends Walk {

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void unhappyCaseIsVerifiedAndTheBoardOfItsWeekPublished(Screen screen) {
        city().at(1, "09:00");
        Citizen resident = citizen(screen);
        resident.scans("place-wuchang.zhongnan-street");
        resident.tells(
                "ASSISTANCE",
                "roads/covers",
                Text.of("人行道井盖又松了", "Cover is loose again"),
                Text.of(
                        "上周刚修过的井盖又松了，车一压就响，晚上睡不着。",
                        "The cover that was repaired last week is loose again and rattles."));
        givesOut(screen, resident, "wuchang-urban-management");
        Worker urban = handles(screen, resident, "wuchang-urban-management");
        urban.does("first-contact", "note", urban.says("已电话联系。", "Phoned."));
        city().at(1, "16:00");
        urban.answers("EXPLAINED", Text.of("已现场查看，井盖在允许范围内。", "We had a look; the cover is within limits."));
        resident.rates("DISSATISFIED", false);
        city().at(2, "10:00");
        Worker supervisor = worker(screen, "supervisor-1");
        supervisor.finds(resident.number());
        supervisor.does(
                "verification",
                "reason",
                supervisor.says("诉求人不满意，请核查。", "The person is not satisfied; please verify."));
        Worker evaluator = worker(screen, "evaluator-1");
        evaluator.finds(resident.number());
        evaluator.shows("s8-1-verification");
        evaluator.does(
                "verdict",
                "demandReasonable",
                "true",
                "dutyPerformed",
                "false",
                "note",
                evaluator.says("井盖确有松动，单位未处理。", "The cover is loose, and nothing was done."));
        visitor(screen).looksForOnTheBoard("武昌区城市管理执法局", "Wuchang Urban Management");

        city().at(8, "09:00");
        supervisor.opens("/office/boards");
        supervisor.sends("/office/boards");
        supervisor.shows("s8-2-published");
        Person visitor = visitor(screen);
        visitor.opens("/board");
        visitor.shows("s8-3-boards");
        visitor.opens(city().boardOfLastWeek());
        visitor.reads("武昌区城市管理执法局", "Wuchang Urban Management");
        visitor.shows("s8-4-board");
    }
}
