package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S7 and S8: the city watches its cases. */
@ExtendWith(DesktopWhenAsked.class)
class CityWalksTest extends Walk {

    private @Nullable TalkOfTheCity talk;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void daysWeeksAndMonthsHaveTheTopicsThatPeopleUrgeMost(Screen screen) {
        if (talk == null) {
            talk = TalkOfTheCity.tell(city());
        }
        Person visitor = visitor(screen);
        visitor.opens("/topics?period=day&date=" + talk.day());
        visitor.reads("电梯坠落");
        visitor.shows("s7-1-day");
        visitor.opens("/topics?period=week&date=" + talk.day());
        visitor.reads("居住证续签");
        visitor.reads("传销窝点");
        visitor.shows("s7-2-week");
        visitor.opens("/topics?period=month&date=" + talk.day());
        visitor.reads("幼儿园学位");
        visitor.readsNothingOf(TalkOfTheCity.ALONE);
        visitor.shows("s7-3-month");
        visitor.follows("幼儿园学位");
        visitor.reads("幼儿园学位");
        visitor.shows("s7-4-case");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void unhappyCaseIsVerifiedAndTheBoardOfItsWeekPublishedAndCorrected(Screen screen) {
        city().at(1, "08:00");
        WorkOfAWeek others = WorkOfAWeek.begin(city());
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
        Citizen second = citizen(screen);
        second.scans("place-wuchang.zhongnan-street");
        second.tells(
                "GRIEVANCE",
                "roads/lighting",
                Text.of("路灯凌晨五点就关", "Lamps go out at five"),
                Text.of(
                        "路灯每天凌晨五点就关了，天还没亮，要求开到七点。",
                        "The lamps go out at five every morning; leave them on until seven."));
        givesOut(screen, second, "lighting-bureau");
        Worker lighting = handles(screen, second, "lighting-bureau");
        lighting.does("first-contact", "note", lighting.says("已电话联系。", "Phoned."));
        lighting.answers("EXPLAINED", Text.of("按日出时间自动关闭。", "They follow the sunrise."));
        second.rates("DISSATISFIED", false);
        city().at(1, "11:30");
        Worker water = worker(screen, WorkOfAWeek.LARGEST + "-1");
        water.opens("/office");
        water.shows("s8-0-queue");
        water.portrays("queue");
        others.end();
        city().at(1, "16:00");
        urban.finds(resident.number());
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
        Person reader = visitor(screen);
        reader.looksForOnTheBoard("武昌区城市管理执法局", "Wuchang Urban Management");

        city().at(8, "09:00");
        WorkOfAWeek othersOfTheNextWeek = WorkOfAWeek.begin(city());
        supervisor.opens("/office/boards");
        supervisor.sends("/office/boards");
        supervisor.shows("s8-2-published");
        supervisor.finds(second.number());
        supervisor.does(
                "verification",
                "reason",
                supervisor.says("诉求人不满意，请核查。", "The person is not satisfied; please verify."));
        city().at(9, "10:00");
        evaluator.finds(second.number());
        evaluator.does(
                "verdict",
                "demandReasonable",
                "false",
                "dutyPerformed",
                "true",
                "note",
                evaluator.says("路灯本应凌晨关闭。", "The lamps are switched off in the morning for good reason."));
        supervisor.opens("/office/boards");
        supervisor.sends("/office/boards", "zh", "一件不满意评价经核查不成立", "en", "A verdict found one complaint unfounded");
        supervisor.shows("s8-3-corrected");
        Person visitor = visitor(screen);
        visitor.opens("/board");
        visitor.reads("第 2 版（更正）", "edition 2, corrected");
        visitor.shows("s8-3-boards");
        visitor.opens(city().boardOfLastWeek());
        visitor.reads("武昌区城市管理执法局", "Wuchang Urban Management");
        visitor.reads("一件不满意评价经核查不成立", "A verdict found one complaint unfounded");
        visitor.shows("s8-4-board");
        othersOfTheNextWeek.end();

        city().at(12, "18:00");
        reader.looksForOnTheBoard("市住房保障和房屋管理局", "Housing Bureau");
        reader.portrays("board");

        city().at(15, "09:00");
        supervisor.opens("/office/boards");
        supervisor.sends("/office/boards");
        supervisor.opens("/office/supervision");
        supervisor.reads("黑榜", "watch list");
        supervisor.reads("市住房保障和房屋管理局", "Housing Bureau");
        supervisor.shows("s8-5-watch-list");

        city().at(22, "09:00");
        supervisor.opens("/office/boards");
        supervisor.sends("/office/boards");
        supervisor.opens("/office/supervision?kind=SUMMONS");
        supervisor.follows(supervisor.says("市住房保障和房屋管理局", "Housing Bureau"));
        supervisor.reads("请按时参加约谈", "you are called in");
        supervisor.reads(Cadence.WEEKLY.key(city().day(8)));
        supervisor.reads(Cadence.WEEKLY.key(city().day(15)));
        supervisor.shows("s8-6-summons");
    }
}
