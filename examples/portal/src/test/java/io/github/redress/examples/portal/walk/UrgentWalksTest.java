package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** S1-S3: what is urgent, what comes back, and what many ask for; each from a code in the street to the board. */
@ExtendWith(DesktopWhenAsked.class)
class UrgentWalksTest extends Walk {

    private static final String PLACE = "place-wuchang.zhongnan-street";
    private static final String STREET = "wuchang/zhongnan-street";
    private static final Text BAR = Text.of("歌厅深夜扰民", "Bar is noisy late at night");
    private static final Text SHAKES = Text.of(
            "楼下歌厅每晚营业到凌晨，低音震得窗户响，老人孩子无法入睡。", "The bar downstairs is open until morning, and the windows shake.");

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void brokenCoverIsFencedOffNextMorning(Screen screen) {
        Text fenced = Text.of("今晨已设围挡，新井盖下午送到。", "Fenced off this morning; a new cover comes in the afternoon.");
        Text replaced = Text.of("新井盖已装好，前后井盖一并查过。", "A new cover is in place; those around it were looked at too.");
        Citizen passerBy = citizen(screen);

        city().at(1, "19:42");
        passerBy.scans(PLACE);
        passerBy.shows("s1-1-form");
        passerBy.portrays("tell");
        passerBy.tells(
                "ASSISTANCE",
                "roads/covers",
                Text.of("人行道井盖断成两半", "Cover in the pavement broken"),
                Text.of(
                        "人行道上一块圆形井盖断成两半，孩子放学都从这里走，请尽快处理。",
                        "A round cover in the pavement is broken in two, and children pass it."),
                "place",
                passerBy.says("小区南门外", "outside the south gate"));
        passerBy.shows("s1-2-receipt");
        givesOut(screen, passerBy, "wuchang-urban-management");

        city().at(1, "19:52");
        Worker urban = worker(screen, "wuchang-urban-management-1");
        urban.opens("/office");
        urban.shows("s1-3-queue");
        urban.finds(passerBy.number());
        urban.does("acknowledge");
        urban.does("first-contact", "note", urban.says("已电话核实位置。", "Phoned to ask where exactly."));
        city().at(2, "08:10");
        urban.does("interim-reply", "visibility", "PUBLIC", "text", urban.says(fenced));
        passerBy.learns(fenced);
        passerBy.shows("s1-4-progress");
        city().at(2, "16:25");
        urban.shows("s1-5-case");
        urban.answers("RESOLVED", replaced);
        passerBy.learns(replaced);
        passerBy.rates("VERY_SATISFIED", true);
        passerBy.shows("s1-6-rated");
        visitor(screen).looksUp(passerBy.number(), replaced);
        visitor(screen).looksForOnTheBoard("武昌区城市管理执法局", "Wuchang Urban Management");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void officersAreOnSiteFifteenMinutesAfterACall(Screen screen) {
        Text silent = Text.of("民警当晚到场劝止，已约定每晚九点前结束。", "Officers came that night; it will end at nine from now on.");
        city().at(1, "22:12");
        Citizen neighbour = citizen(screen);
        neighbour.scans("place-wuchang.shuiguohu-street");
        neighbour.tells(
                "GRIEVANCE",
                "environment/noise/night",
                Text.of("夜里十点广场音响还在放", "Loudspeakers at night"),
                Text.of(
                        "楼下小广场两只大音箱对着居民楼，十点过了还没停，孩子明天要上学。",
                        "Two loudspeakers on the square are still on after ten, and children have school tomorrow."));
        city().at(1, "22:16");
        givesOut(screen, neighbour, "police", "wuchang-urban-management");
        neighbour.followsUp();
        neighbour.reads("10:31");
        neighbour.reads("11:16");
        Worker police = handles(screen, neighbour, "police");
        Worker urban = handles(screen, neighbour, "wuchang-urban-management");
        city().at(1, "22:27");
        police.finds(neighbour.number());
        police.does("first-contact", "note", police.says("民警已到场劝止。", "Officers are on site."));
        city().at(1, "23:02");
        urban.finds(neighbour.number());
        urban.does("first-contact", "note", urban.says("已电话告知处理情况。", "Phoned to say what is being done."));
        urban.does("support-result", "text", urban.says("已约谈活动组织者。", "Spoke with the organisers."));
        neighbour.followsUp();
        neighbour.reads("11:02");
        neighbour.shows("s1-7-clocks-in-minutes");
        assertThat(neighbour.finds(By.cssSelector(".late")))
                .as("nothing is late")
                .isFalse();
        city().at(2, "10:30");
        police.finds(neighbour.number());
        police.answers("RESOLVED", silent);
        neighbour.learns(silent);
        neighbour.rates("SATISFIED", true);
        city().at(5, "18:00");
        visitor(screen).looksForOnTheBoard("市公安局", "Police");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void noiseThatIsReportedAgainIsOneCaseOfSeveralDepartments(Screen screen) {
        Text watched = Text.of("已连续值守，夜间投诉下降，继续值守。", "Watched every night; there are fewer complaints, and we go on.");
        Text quiet = Text.of("歌厅已加装隔声并于夜间十一点停止营业。", "The bar has put in insulation and closes at eleven.");
        List<Citizen> households = new ArrayList<>();
        for (String time : List.of("22:00", "22:05", "22:10", "22:15", "22:20", "22:25")) {
            households.add(noise(screen, time));
        }
        city().at(1, "22:30");
        Citizen first = citizen(screen);
        first.calls(
                worker(screen, "operator-1"),
                BAR,
                SHAKES,
                first.says("娱乐场所噪声", "Noise from venues"),
                STREET,
                "13900000207");

        city().at(1, "22:34");
        Worker centre = worker(screen, "centre-1");
        centre.finds(first.number());
        centre.does(
                "merge", "duplicates", households.stream().map(Citizen::number).collect(Collectors.joining(",")));
        centre.reads("6 人附议", "6 others");
        givesOut(screen, first, "culture-tourism-bureau", "zhongnan-street");
        Citizen neighbour = citizen(screen);
        neighbour.supports(first.number());
        neighbour.shows("s2-0-supported");
        centre.finds(first.number());
        centre.reads("7 人附议", "7 others");
        Worker culture = handles(screen, first, "culture-tourism-bureau");
        Worker street = handles(screen, first, "zhongnan-street");
        street.does(
                "call-for-support",
                "departments",
                "police,wuchang-urban-management",
                "reason",
                street.says("歌厅仍在营业，请到现场联合执法。", "The bar is still open; please come."));
        for (String called : new String[] {"police", "wuchang-urban-management"}) {
            Worker comes = worker(screen, called + "-1");
            comes.finds(first.number());
            comes.does("report-for-support");
        }
        culture.finds(first.number());
        culture.does("first-contact", "note", culture.says("已电话告知联合值守。", "Phoned to say that we watch."));
        culture.does(
                "commitment",
                "date",
                city().day(85).toString(),
                "visibility",
                "PUBLIC",
                "measures",
                culture.says("三部门每晚联合值守，督促加装隔声。", "Three departments watch every night."));
        culture.shows("s2-1-case");
        city().at(30, "10:00");
        culture.finds(first.number());
        culture.does("interim-reply", "visibility", "PUBLIC", "text", culture.says(watched));
        first.learns(watched);
        first.shows("s2-2-progress");
        first.portrays("progress");
        city().at(84, "16:00");
        for (String supporter : new String[] {"zhongnan-street", "police", "wuchang-urban-management"}) {
            Worker hands = worker(screen, supporter + "-1");
            hands.finds(first.number());
            hands.does("support-result", "text", hands.says("值守记录已汇总。", "What we saw is written up."));
        }
        culture.finds(first.number());
        culture.does("commitment-kept");
        culture.answers("RESOLVED", quiet);
        first.learns(quiet);
        first.rates("SATISFIED", true);
        Citizen other = households.get(0);
        other.learns(quiet);
        other.shows("s2-3-progress-of-another");
        other.rates("SATISFIED", true);
        neighbour.learns(quiet);
        visitor(screen).looksUp(first.number(), quiet);
    }

    private Citizen noise(Screen screen, String time) {
        city().at(1, time);
        Citizen neighbour = citizen(screen);
        neighbour.scans(PLACE);
        neighbour.tells("GRIEVANCE", "environment/noise/entertainment", BAR, SHAKES);
        return neighbour;
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void seventyFamiliesGetOneAnswerOfTwoDistricts(Screen screen) {
        Text placed = Text.of("两区已统筹安排，七十名孩子全部就近入学。", "Both districts have found places for all seventy children.");
        city().at(1, "09:00");
        Citizen parent = citizen(screen);
        parent.scans("department-education-bureau");
        parent.tells(
                "ASSISTANCE",
                "education/enrolment",
                Text.of("两区交界七十户孩子入学", "No school for seventy families"),
                Text.of(
                        "我们小区跨两个行政区，七十户家庭的孩子至今没有对口学校，盼统筹解决。",
                        "We live between two districts, and seventy families have no school."),
                "publicly",
                "true");
        city().at(1, "09:20");
        List<Citizen> others = List.of(citizen(screen), citizen(screen), citizen(screen));
        others.forEach(other -> other.supports(parent.number()));
        city().at(1, "09:30");
        givesOut(screen, parent, "education-bureau", "jiangan-education", "wuchang-education");
        Worker bureau = handles(screen, parent, "education-bureau");
        bureau.does("first-contact", "note", bureau.says("已电话告知统筹安排。", "Phoned."));
        city().at(4, "16:00");
        for (String district : new String[] {"jiangan-education", "wuchang-education"}) {
            Worker school = handles(screen, parent, district);
            school.does("support-result", "text", school.says("可接收三十五名。", "We can take thirty-five."));
        }
        city().at(4, "17:00");
        bureau.finds(parent.number());
        bureau.answers("RESOLVED", placed);

        Person neighbour = visitor(screen);
        neighbour.opens("/cases");
        neighbour.follows(neighbour.says("两区交界七十户孩子入学", "No school for seventy families"));
        neighbour.reads(neighbour.says(placed));
        neighbour.reads("已有 3 人支持", "Supporters: 3");
        neighbour.shows("s3-1-public-case");
        others.forEach(other -> other.learns(placed));
        parent.rates("VERY_SATISFIED", true);
    }
}
