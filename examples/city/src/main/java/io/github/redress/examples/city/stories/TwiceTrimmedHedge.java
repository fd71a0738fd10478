package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.done;
import static io.github.redress.examples.city.stories.Stage.handler;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;

/** S5: a hedge trimmed twice, four departments that phone back, and praise for them. */
final class TwiceTrimmedHedge {

    private static final String LANDSCAPE = "wuchang-landscape";
    private static final List<String> SUPPORTERS =
            List.of("zhongnan-street", "traffic-police", "wuchang-urban-management");
    private static final Person RESIDENT = new Person("周女士", "13900000501");

    private TwiceTrimmedHedge() {}

    /**
     * What somebody may ask about afterwards.
     *
     * @param hedge the complaint
     * @param praise what its author wrote afterwards
     */
    record Told(Receipt hedge, Receipt praise) {}

    static Told play(Stage stage) {
        stage.at("2026-09-14T08:20", "市民反映：绿篱一米三，出小区看不见来车", "written: a hedge so high that nobody sees the cars");
        Receipt hedge = stage.complain(about(ComplaintKind.GRIEVANCE, "绿篱太高，看不见来车", "小区东门两侧绿篱长到一米三，坐在车里看不到来车，已剐蹭过两次。"));
        stage.at(
                "2026-09-14T08:34",
                "武昌园林主办，街道、交管、城管协办",
                "given to landscape, with street, traffic police and urban management");
        stage.give(
                hedge,
                DispatchRequest.to(hedge.id(), DepartmentId.of(LANDSCAPE))
                        .with(SUPPORTERS.stream().map(DepartmentId::of).toList()));
        stage.acknowledge(hedge, LANDSCAPE, "zhongnan-street", "traffic-police", "wuchang-urban-management");
        phoneBack(stage, hedge, "09:35", LANDSCAPE, "园林回电", "landscape phones");
        phoneBack(stage, hedge, "10:10", "zhongnan-street", "街道回电", "the street office phones");
        phoneBack(stage, hedge, "11:00", "traffic-police", "交管回电", "the traffic police phone");
        phoneBack(stage, hedge, "11:45", "wuchang-urban-management", "城管回电", "urban management phones");
        stage.at("2026-09-14T17:05", "第一次修剪，答复", "trimmed once, and answered");
        SUPPORTERS.forEach(supporter -> stage.result(hedge, supporter, "已现场配合。"));
        stage.reply(hedge, LANDSCAPE, Outcome.RESOLVED, "绿篱已修剪至一米。");
        stage.at("2026-09-15T18:00", "园林回访：左侧仍挡视线", "landscape phones again: it still hides the left side");
        done(stage.desk()
                .handling()
                .recordContact(handler(LANDSCAPE), ContactRequest.reached(hedge.id(), "左侧仍挡视线，明日再修。")));
        stage.at("2026-09-16T16:40", "第二次修剪，再次答复", "trimmed again, and answered again");
        stage.reply(hedge, LANDSCAPE, Outcome.RESOLVED, "已再次修剪至七十厘米，今后每月巡修。");
        stage.at("2026-09-16T20:15", "市民：非常满意", "she is very satisfied");
        stage.rate(hedge, SatisfactionRating.VERY_SATISFIED, true);

        stage.at("2026-09-17T09:00", "她又写来表扬", "and she writes again, to praise them");
        Receipt praise = stage.complain(about(ComplaintKind.PRAISE, "表扬：修了两次，四家都回电", "绿篱修了两次，四家单位都打来电话，办得认真，特此表扬。"));
        stage.give(praise, DispatchRequest.to(praise.id(), DepartmentId.of(LANDSCAPE)));
        stage.acknowledge(praise, LANDSCAPE);
        stage.at("2026-09-17T15:00", "园林致谢", "landscape thanks her");
        stage.reply(praise, LANDSCAPE, Outcome.EXPLAINED, "感谢鼓励，我们会继续做好巡修。");
        stage.show(hedge, praise);
        return new Told(hedge, praise);
    }

    private static SubmitRequest about(ComplaintKind kind, String title, String text) {
        return SubmitRequest.of(kind, title, text)
                .through(Channel.of("QR"))
                .about(CategoryPath.of("landscape/hedges"))
                .in(DistrictPath.of("wuchang/zhongnan-street"), "小区东门")
                .by(RESIDENT);
    }

    private static void phoneBack(Stage stage, Receipt hedge, String time, String department, String zh, String en) {
        stage.at("2026-09-14T" + time, zh, en);
        stage.contact(hedge, department, "已电话联系诉求人。");
    }
}
