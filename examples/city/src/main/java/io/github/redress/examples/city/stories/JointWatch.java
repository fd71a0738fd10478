package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.OPERATOR;
import static io.github.redress.examples.city.stories.Stage.done;
import static io.github.redress.examples.city.stories.Stage.handler;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.DuplicateCandidate;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.ReportForSupportRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** S2: one nuisance reported seven times, then watched for three months by culture, police and urban management together. */
final class JointWatch {

    /** The day until which the departments watch. */
    static final LocalDate WATCH_ENDS = LocalDate.of(2026, 12, 13);

    private static final String CULTURE = "culture-tourism-bureau";
    private static final String STREET = "zhongnan-street";
    private static final String POLICE = "police";
    private static final String URBAN_MANAGEMENT = "wuchang-urban-management";

    private JointWatch() {}

    /**
     * What somebody may ask about afterwards.
     *
     * @param main the report in which the others go on
     * @param others the six other reports, in the order they came in
     */
    record Told(Receipt main, List<Receipt> others) {}

    static Told play(Stage stage) {
        stage.at("2026-09-14T22:00", "六户居民先后反映同一家歌厅扰民", "six households report the same bar, one after the other");
        List<Receipt> others = new ArrayList<>();
        for (int household = 1; household <= 6; household++) {
            others.add(stage.complain(
                    noise().through(Channel.of("QR")).by(new Person("居民" + household, phone(household)))));
        }
        stage.at(
                "2026-09-14T22:30", "第七户打进热线，话务员标注“静夜行动”", "the seventh phones; the operator tags it for the campaign");
        Receipt main = done(stage.desk()
                .submit(
                        OPERATOR,
                        noise().through(Channel.of("HOTLINE"))
                                .tagged(List.of("quiet-nights-2026"))
                                .by(new Person("居民7", phone(7)))));
        merge(stage, main);
        watch(stage, main);
        stage.at("2026-12-14T09:00", "一份答复同时送达七户", "one answer reaches all seven");
        stage.reply(main, CULTURE, Outcome.RESOLVED, "联合值守三个月，歌厅已加装隔声并于夜间十一点停止营业，复测达标。");
        stage.at("2026-12-14T20:00", "七户各自评价", "each of the seven rates it");
        others.forEach(report -> stage.rate(report, SatisfactionRating.SATISFIED, true));
        stage.rate(main, SatisfactionRating.VERY_SATISFIED, true);
        stage.show(main);
        return new Told(main, others);
    }

    private static void merge(Stage stage, Receipt main) {
        ComplaintId[] same = stage.desk().links().candidates(OPERATOR, main.id()).stream()
                .map(DuplicateCandidate::id)
                .toArray(ComplaintId[]::new);
        stage.at("2026-09-14T22:34", "查到 " + same.length + " 件同一事项，并案", same.length + " of the same found, and merged");
        done(stage.desk().links().merge(Stage.CENTRE, MergeRequest.of(main.id(), same)));
        stage.at(
                "2026-09-14T22:36",
                "邻居附议；已反映过的居民再附议不重复计数",
                "a neighbour joins; who reported it already is not counted again");
        done(stage.desk().links().join(Actor.complainant(), JoinRequest.withPhone(main.number(), phone(8))));
        done(stage.desk().links().join(Actor.complainant(), JoinRequest.withPhone(main.number(), phone(3))));
    }

    private static void watch(Stage stage, Receipt main) {
        stage.at("2026-09-14T22:40", "派市文旅局主办，中南路街道协办", "given to culture, with the street office");
        stage.give(
                main, DispatchRequest.to(main.id(), DepartmentId.of(CULTURE)).with(List.of(DepartmentId.of(STREET))));
        stage.acknowledge(main, CULTURE, STREET);
        stage.at("2026-09-14T22:45", "街道吹哨，请公安、城管到场", "the street calls police and urban management");
        done(stage.desk()
                .oversight()
                .callForSupport(
                        handler(STREET),
                        new CallForSupportRequest(
                                main.id(),
                                List.of(DepartmentId.of(POLICE), DepartmentId.of(URBAN_MANAGEMENT)),
                                "歌厅仍在营业，请到现场联合执法。")));
        for (String called : List.of(POLICE, URBAN_MANAGEMENT)) {
            boolean isPolice = called.equals(POLICE);
            stage.at(
                    isPolice ? "2026-09-14T23:00" : "2026-09-14T23:10",
                    isPolice ? "公安报到" : "城管报到",
                    isPolice ? "the police have come" : "urban management has come");
            done(stage.desk().oversight().reportForSupport(handler(called), ReportForSupportRequest.of(main.id())));
        }
        stage.at(
                "2026-09-14T23:20",
                "文旅局联系诉求人，承诺联合值守至 12 月 13 日",
                "culture phones, and commits to a watch until 13 December");
        stage.contact(main, CULTURE, "已电话告知联合值守安排。");
        done(stage.desk()
                .handling()
                .commit(handler(CULTURE), CommitmentRequest.inPublic(main.id(), WATCH_ENDS, "三部门每晚联合值守，督促加装隔声。")));
        for (int month = 10; month <= 11; month++) {
            stage.at("2026-" + month + "-14T10:00", "阶段性答复", "an interim reply");
            done(stage.desk()
                    .handling()
                    .interimReply(
                            handler(CULTURE),
                            new InterimReplyRequest(
                                    main.id(), Visibility.PUBLIC, "第 " + (month - 9) + " 个月值守：夜间投诉下降，继续值守。")));
        }
        stage.at(
                "2026-12-11T16:00",
                "三家协办单位提交结果，承诺兑现",
                "three supporters hand in their results; the commitment is kept");
        for (String supporter : List.of(STREET, POLICE, URBAN_MANAGEMENT)) {
            stage.result(main, supporter, "值守记录已汇总，近三十日无新增反映。");
        }
        done(stage.desk().handling().commitmentKept(handler(CULTURE), CommitmentKeptRequest.of(main.id(), "复测达标。")));
    }

    private static SubmitRequest noise() {
        return SubmitRequest.of(ComplaintKind.GRIEVANCE, "歌厅深夜扰民", "楼下歌厅每晚营业到凌晨，低音震得窗户响，老人孩子无法入睡。")
                .about(CategoryPath.of("environment/noise/entertainment"))
                .in(DistrictPath.of("wuchang/zhongnan-street"), null);
    }

    private static String phone(int household) {
        return "1390000020" + household;
    }
}
