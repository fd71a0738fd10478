package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.done;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.SupportReceipt;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.util.ArrayList;
import java.util.List;

/** S3: two districts place the children of seventy families in school together. */
final class SeventyFamilies {

    private static final int FAMILIES = 70;
    private static final String CITY = "education-bureau";
    private static final String JIANGAN = "jiangan-education";
    private static final String WUCHANG = "wuchang-education";

    private SeventyFamilies() {}

    /**
     * What somebody may ask about afterwards.
     *
     * @param complaint of the family that wrote
     * @param joined what the others took home, in the order they joined
     */
    record Told(Receipt complaint, List<SupportReceipt> joined) {}

    static Told play(Stage stage) {
        stage.at(
                "2026-09-14T09:00",
                "一位家长来信：七十户跨区，孩子入学无着落",
                "a parent writes: seventy families between two districts, and no school");
        Receipt complaint = stage.complain(
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "两区交界七十户孩子入学", "我们小区跨两个行政区，七十户家庭的孩子至今没有对口学校，盼统筹解决。")
                        .through(Channel.WEB)
                        .about(CategoryPath.of("education/enrolment"))
                        .by(new Person("家长代表", phone(0))));
        stage.at("2026-09-14T09:30", "市教育局牵头，江岸、武昌两区教育局协办", "the city's bureau leads, both districts support");
        stage.give(
                complaint,
                DispatchRequest.to(complaint.id(), DepartmentId.of(CITY))
                        .with(List.of(DepartmentId.of(JIANGAN), DepartmentId.of(WUCHANG))));
        stage.acknowledge(complaint, CITY, JIANGAN, WUCHANG);
        stage.at("2026-09-14T20:00", "其余六十九户附议，每户计一次", "the sixty-nine others join, each counted once");
        List<SupportReceipt> joined = new ArrayList<>();
        for (int family = 1; family < FAMILIES; family++) {
            joined.add(join(stage, complaint, family));
        }
        join(stage, complaint, 0);
        join(stage, complaint, 1);
        stage.at("2026-09-15T10:00", "市教育局召集两区，电话告知家长", "the bureau brings both districts together, and phones");
        stage.contact(complaint, CITY, "已电话告知统筹安排。");
        stage.at("2026-09-17T16:00", "两区分别提交学位", "each district says how many places it has");
        stage.result(complaint, JIANGAN, "可接收 38 名。");
        stage.result(complaint, WUCHANG, "可接收 32 名。");
        stage.at("2026-09-17T17:00", "一个公开答复，七十户都看得到", "one public answer, for all seventy to read");
        stage.reply(complaint, CITY, Outcome.RESOLVED, "两区已统筹安排，七十名孩子全部就近入学，九月二十一日报到。");
        stage.at("2026-09-21T18:00", "家长评价：非常满意", "the parent is very satisfied");
        stage.rate(complaint, SatisfactionRating.VERY_SATISFIED, true);
        stage.show(complaint);
        return new Told(complaint, joined);
    }

    private static SupportReceipt join(Stage stage, Receipt complaint, int family) {
        return done(stage.desk()
                .links()
                .join(Actor.complainant(), JoinRequest.withPhone(complaint.number(), phone(family))));
    }

    private static String phone(int family) {
        return Long.toString(13_900_000_300L + family);
    }
}
