package io.github.redress.examples.portal.walk;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.time.LocalDate;
import java.util.List;

/** What people write over two months, every day of this and that, and of some troubles on some days; told at the desk. */
final class TalkOfTheCity {

    /** What one person writes forty times. */
    static final String ALONE = "广场鸽子";

    private static final List<String> OPENINGS =
            List.of("今早下楼听邻居说起", "我家老人昨天提到", "上班路上又碰见", "群里好多人在讲", "趁午休写几句", "拖到现在才来反映", "替楼下阿姨问一声");
    private static final List<String> ENDINGS = List.of(
            "到底归哪家管", "盼个准信", "大伙都在等", "照片我留着", "谁来看一眼", "别再互相推", "给条路走", "今年能办吗", "心里实在没底", "麻烦跟进一下", "邻里都愿作证");
    private static final int DAYS_BEFORE = 35;
    private static final int A_DAY = 6;

    private final ComplaintDesk desk;
    private final LocalDate day;
    private int written;

    private TalkOfTheCity(ComplaintDesk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
    }

    /** Lets some weeks of usual talk pass, and then a month up to its third week, on whose Thursday a lift falls. */
    static TalkOfTheCity tell(WalkedPortal city) {
        LocalDate begin = city.day(1);
        LocalDate month = begin.plusDays(DAYS_BEFORE).withDayOfMonth(1).plusMonths(1);
        LocalDate monday = month.plusDays(13).with(java.time.DayOfWeek.MONDAY);
        TalkOfTheCity talk = new TalkOfTheCity(city.bean("desk", ComplaintDesk.class), monday.plusDays(3));
        List<SubmitRequest> ordinary = OrdinaryMessages.read();
        int usual = 0;
        for (LocalDate at = begin; at.isBefore(monday.plusDays(7)); at = at.plusDays(1)) {
            city.at((int) (at.toEpochDay() - begin.toEpochDay()) + 1, "10:00");
            for (int i = 0; i < A_DAY; i++) {
                SubmitRequest each = ordinary.get(usual++ % ordinary.size());
                talk.write(
                        20_000 + usual,
                        each.title(),
                        each.text(),
                        each.category().value());
            }
            talk.happen(at, month, monday);
        }
        return talk;
    }

    private void happen(LocalDate at, LocalDate month, LocalDate monday) {
        int no = (int) (at.toEpochDay() - month.toEpochDay());
        if (!at.isBefore(month)) {
            people(4, 1_000 + 4 * no, "幼儿园学位", "education/kindergarten");
        }
        if (!at.isBefore(monday)) {
            people(3, 2_000 + 3 * no, "居住证续签", "government/online-services");
            people(3, 3_000 + 3 * no, "传销窝点", "public-safety/pyramid-selling");
            for (int i = 0; i < 6; i++) {
                write(4_000, ALONE, ALONE, "landscape");
            }
        }
        if (at.equals(day)) {
            people(20, 5_000, "电梯坠落", "housing/lifts");
        }
    }

    /** Returns the day on which the lift falls, in the week and the month that were told of. */
    LocalDate day() {
        return day;
    }

    private void people(int many, int firstPhone, String trouble, String category) {
        for (int i = 0; i < many; i++) {
            write(firstPhone + i, trouble, trouble, category);
        }
    }

    private void write(int phone, String title, String about, String category) {
        String text = OPENINGS.get((written + written / OPENINGS.size()) % OPENINGS.size()) + "，" + about + "，"
                + ENDINGS.get(written * 3 % ENDINGS.size()) + "，" + ENDINGS.get((written * 5 + 1) % ENDINGS.size())
                + "。";
        written++;
        Receipt receipt = WorkOfAWeek.done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.GRIEVANCE, title, text)
                        .about(CategoryPath.of(category))
                        .in(
                                DistrictPath.of(List.of("wuchang", "hongshan", "jiangan")
                                        .get(phone % 3)),
                                null)
                        .by(new Person("市民", Long.toString(13_700_000_000L + phone)))
                        .inPublic()));
        WorkOfAWeek.done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(receipt.id())));
    }
}
