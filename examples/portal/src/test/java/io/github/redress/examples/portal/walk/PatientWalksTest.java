package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S4-S6: a dispute that is shelved, a case that is answered twice, and an idea that is adopted. */
@ExtendWith(DesktopWhenAsked.class)
class PatientWalksTest extends Walk {

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void lampsAreLitWhileTwoBodiesDisputeWhoPays(Screen screen) {
        Text lit = Text.of("已更换电缆，全路段路灯今晚全部恢复照明。", "The cable is replaced, and all lamps of the road are lit tonight.");
        city().at(1, "09:00");
        Citizen resident = citizen(screen);
        resident.scans("place-wuchang.zhongnan-street");
        resident.tells(
                "ASSISTANCE",
                "roads/lighting",
                Text.of("整条路的路灯黑了半年", "Lamps dark for half a year"),
                Text.of(
                        "小区外整条路的路灯黑了半年，两家单位互相推，晚上老人不敢出门。",
                        "All lamps of our road are dark, and two bodies point at each other."));
        givesOut(screen, resident, "lighting-bureau");
        Worker lighting = handles(screen, resident, "lighting-bureau");
        city().at(1, "10:00");
        lighting.does(
                "contest",
                "reason",
                "OWNERSHIP",
                "suggested",
                "power-company",
                "text",
                lighting.says("该路段电缆未移交，维修费用不应由我局承担。", "The cables were never handed over to us."));
        city().at(1, "11:00");
        Worker dispatcher = worker(screen, "dispatcher-1");
        dispatcher.finds(resident.number());
        dispatcher.shows("s4-1-dispute");
        dispatcher.does(
                "escalate-dispute",
                "department",
                "lighting-bureau",
                "reason",
                dispatcher.says("双方均称费用应由对方承担。", "Each says that the other has to pay."));
        city().at(1, "11:40");
        Worker supervisor = worker(screen, "supervisor-1");
        supervisor.finds(resident.number());
        supervisor.does(
                "interim-lead",
                "department",
                "power-company",
                "deadlines",
                "RESTART",
                "reason",
                supervisor.says("搁置争议，先把灯亮起来。", "Shelve the dispute, light the lamps first."));
        Worker centre = worker(screen, "centre-1");
        centre.finds(resident.number());
        centre.does("dispute-cost", "parties", "lighting-bureau,power-company");
        Worker power = handles(screen, resident, "power-company");
        power.does("first-contact", "note", power.says("已告知明晚亮灯。", "Said that they are lit tomorrow."));
        city().at(2, "19:30");
        power.answers("RESOLVED", lit);
        resident.learns(lit);
        resident.shows("s4-2-progress");
        resident.rates("VERY_SATISFIED", true);
        city().at(53, "15:00");
        centre.finds(resident.number());
        centre.does(
                "settle-cost",
                "shares.lighting-bureau",
                "34",
                "shares.power-company",
                "66",
                "note",
                centre.says("按产权与使用年限分担。", "Shared by who owns what, and for how long."));
        centre.mayNot("settle-cost");
        centre.shows("s4-3-settled");
        visitor(screen).looksUp(resident.number(), lit);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void hedgeIsTrimmedTwiceAndItsTrimmersArePraised(Screen screen) {
        Text again =
                Text.of("已再次修剪至七十厘米，今后每月巡修。", "Trimmed again to seventy centimetres, and from now on every month.");
        city().at(1, "08:20");
        Citizen resident = hedge(screen, "GRIEVANCE", "绿篱太高，看不见来车", "Hedge hides the cars");
        givesOut(screen, resident, "wuchang-landscape", "zhongnan-street", "traffic-police");
        Worker landscape = handles(screen, resident, "wuchang-landscape");
        landscape.does("first-contact", "note", landscape.says("已电话联系。", "Phoned."));
        for (String supporter : new String[] {"zhongnan-street", "traffic-police"}) {
            Worker helper = handles(screen, resident, supporter);
            helper.does("first-contact", "note", helper.says("已电话联系。", "Phoned."));
            helper.does("support-result", "text", helper.says("已现场配合。", "We were there."));
        }
        city().at(1, "17:05");
        landscape.answers("RESOLVED", Text.of("绿篱已修剪至一米。", "The hedge is trimmed to one metre."));
        city().at(2, "18:00");
        landscape.does(
                "contact",
                "reached",
                "true",
                "note",
                landscape.says("左侧仍挡视线，明日再修。", "The left side still hides the cars."));
        city().at(3, "16:40");
        landscape.answers("RESOLVED", again);
        resident.learns(again);
        resident.rates("VERY_SATISFIED", true);
        resident.shows("s5-1-rated");
        visitor(screen).looksUp(resident.number(), again);

        city().at(4, "09:00");
        Citizen praise = hedge(screen, "PRAISE", "表扬：修了两次，家家回电", "Praise for those who trimmed");
        givesOut(screen, praise, "wuchang-landscape");
        Worker thanks = handles(screen, praise, "wuchang-landscape");
        thanks.answers("EXPLAINED", Text.of("感谢鼓励，我们会继续做好巡修。", "Thank you; we will go on."));
        praise.followsUp();
        praise.shows("s5-2-praise");
    }

    private Citizen hedge(Screen screen, String kind, String zh, String en) {
        Citizen resident = citizen(screen);
        resident.scans("place-wuchang.zhongnan-street");
        resident.tells(
                kind,
                "landscape/hedges",
                Text.of(zh, en),
                Text.of(
                        "小区东门两侧的绿篱长到一米三，坐在车里看不到来车。",
                        "The hedge at the east gate is so high that nobody sees the cars."),
                "name",
                resident.says("周女士", "Ms Zhou"),
                "phone",
                "13900000501");
        return resident;
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void ideaForMoreSeatsIsAdopted(Screen screen) {
        Text planned = Text.of("十月底前腾出二楼展厅增设座位。", "The hall upstairs will have seats in a month.");
        Text seats = Text.of("二楼新增 288 个自习座位。", "288 seats were added upstairs.");
        city().at(1, "10:00");
        Citizen reader = citizen(screen);
        reader.scans("department-culture-tourism-bureau");
        reader.tells(
                "SUGGESTION",
                "culture/libraries",
                Text.of("建议图书馆增加自习座位", "More seats in the library"),
                Text.of(
                        "周末图书馆一早就没有座位，很多学生坐在地上，建议增加自习座位。",
                        "On weekends all seats are taken early, and students sit on the floor."));
        givesOut(screen, reader, "culture-tourism-bureau");
        Worker culture = handles(screen, reader, "culture-tourism-bureau");
        culture.does("first-contact", "note", culture.says("已致电说明。", "Phoned."));
        city().at(5, "16:00");
        culture.does(
                "commitment",
                "date",
                city().day(40).toString(),
                "visibility",
                "PUBLIC",
                "measures",
                culture.says("腾出二楼展厅，增设座位。", "Clear the hall upstairs."));
        culture.answers("PLANNED", planned);
        reader.learns(planned);
        city().at(38, "09:00");
        culture.finds(reader.number());
        culture.does("adoption", "adoption", "ADOPTED", "measure", culture.says(seats), "visibility", "PUBLIC");
        culture.does("commitment-kept");
        reader.learns(seats);
        reader.shows("s6-1-adopted");
        visitor(screen).looksUp(reader.number(), seats);
    }
}
