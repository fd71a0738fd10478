package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S1-S3: what is urgent, what comes back, and what many ask for; each from a code in the street to the board. */
class UrgentWalksTest extends Walk {

    private static final String PLACE = "place-wuchang.zhongnan-street";

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void brokenCoverIsFencedOffNextMorning(Screen screen) {
        Text fenced = Text.of("今晨已设围挡，新井盖下午送到。", "Fenced off this morning; a new cover comes in the afternoon.");
        Text replaced = Text.of("新井盖已装好，前后井盖一并查过。", "A new cover is in place; those around it were looked at too.");
        Citizen passerBy = citizen(screen);

        city().at(1, "19:42");
        passerBy.scans(PLACE);
        passerBy.shows("s1-1-form");
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
        visitor(screen).looksForOnTheBoard("武昌区城市管理执法局", "Wuchang Urban Management");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_EN", "DESKTOP_ZH"})
    void noiseThatIsReportedAgainIsOneCaseOfSeveralDepartments(Screen screen) {
        Text watched = Text.of("已连续值守，夜间投诉下降，继续值守。", "Watched every night; there are fewer complaints, and we go on.");
        Text quiet = Text.of("歌厅已加装隔声并于夜间十一点停止营业。", "The bar has put in insulation and closes at eleven.");
        Citizen first = noise(screen, "22:00");
        Citizen second = noise(screen, "22:10");

        city().at(1, "22:34");
        Worker dispatcher = worker(screen, "dispatcher-1");
        dispatcher.finds(first.number());
        String main = dispatcher.window().path();
        dispatcher.finds(second.number());
        dispatcher.does("accept");
        dispatcher.does("link-duplicate", "of", main.substring(main.lastIndexOf('/') + 1));
        givesOut(screen, first, "culture-tourism-bureau", "zhongnan-street");
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
        second.followsUp();
        second.shows("s2-3-progress-of-the-other");
        first.rates("SATISFIED", true);
    }

    private Citizen noise(Screen screen, String time) {
        city().at(1, time);
        Citizen neighbour = citizen(screen);
        neighbour.scans(PLACE);
        neighbour.tells(
                "GRIEVANCE",
                "environment/noise/entertainment",
                Text.of("歌厅深夜扰民", "Bar is noisy late at night"),
                Text.of(
                        "楼下歌厅每晚营业到凌晨，低音震得窗户响，老人孩子无法入睡。",
                        "The bar downstairs is open until morning, and the windows shake."));
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
        neighbour.shows("s3-1-public-case");
        parent.rates("VERY_SATISFIED", true);
    }
}
