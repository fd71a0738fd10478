package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.CENTRE;
import static io.github.redress.examples.city.stories.Stage.DISPATCHER;
import static io.github.redress.examples.city.stories.Stage.SUPERVISOR;
import static io.github.redress.examples.city.stories.Stage.done;
import static io.github.redress.examples.city.stories.Stage.handler;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SettleCostRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;

/** S4: lamps dark for half a year while two bodies dispute who pays; the lamps are lit first, and it is settled later who does. */
final class DarkLamps {

    private static final DepartmentId LIGHTING = DepartmentId.of("lighting-bureau");
    private static final DepartmentId POWER = DepartmentId.of("power-company");

    private DarkLamps() {}

    /**
     * What somebody may ask about afterwards.
     *
     * @param complaint about the lamps
     * @param shelved where it stood when the interim lead was named
     */
    record Told(Receipt complaint, CaseStatus shelved) {}

    static Told play(Stage stage) {
        stage.at("2026-09-14T09:00", "居民反映：整条路的灯黑了半年", "residents write: a whole road of lamps, dark for half a year");
        Receipt complaint = stage.complain(
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "整条路的路灯黑了半年", "小区外整条路的路灯黑了半年，两家单位互相推，晚上老人不敢出门。")
                        .through(Channel.WEB)
                        .about(CategoryPath.of("roads/lighting"))
                        .in(DistrictPath.of("wuchang/zhongnan-street"), null)
                        .by(new Person("陈先生", "13900000401")));
        stage.give(complaint, DispatchRequest.byRule(complaint.id()));
        stage.acknowledge(complaint, LIGHTING.value());
        stage.at("2026-09-14T10:00", "路灯局提出异议：电缆产权在供电公司", "lighting contests it: the cables are the power company's");
        done(stage.desk()
                .disputes()
                .contest(
                        handler(LIGHTING.value()),
                        ContestRequest.of(complaint.id(), ContestReason.OWNERSHIP, "该路段电缆未移交，维修费用不应由我局承担。")
                                .suggesting(POWER)));
        stage.at(
                "2026-09-14T11:00",
                "派单机构裁不了，提交共同上级",
                "the dispatcher cannot settle it; it goes to the common superior");
        done(stage.desk()
                .disputes()
                .escalate(DISPATCHER, new EscalateDisputeRequest(complaint.id(), LIGHTING, "双方均称费用应由对方承担。")));
        stage.at(
                "2026-09-14T11:40",
                "“搁置争议，先把灯亮起来”：供电公司临时兜底",
                "“shelve the dispute, light the lamps first”: power acts meanwhile");
        CaseStatus shelved = done(stage.desk()
                .disputes()
                .nameInterimLead(SUPERVISOR, InterimLeadRequest.of(complaint.id(), POWER, "搁置争议，先把灯亮起来。")));
        done(stage.desk()
                .disputes()
                .disputeCost(CENTRE, new DisputeCostRequest(complaint.id(), List.of(LIGHTING, POWER))));
        stage.acknowledge(complaint, POWER.value());
        stage.at("2026-09-14T14:00", "供电公司致电居民：明晚亮灯", "the power company phones: lit by tomorrow night");
        stage.contact(complaint, POWER.value(), "已告知明晚亮灯。");
        stage.at("2026-09-15T19:30", "灯亮了，公开答复", "the lamps are lit, and it answers in public");
        stage.reply(complaint, POWER.value(), Outcome.RESOLVED, "已更换电缆，全路段 46 盏路灯今晚全部恢复照明。");
        stage.at("2026-09-16T08:00", "居民：非常满意", "the residents are very satisfied");
        stage.rate(complaint, SatisfactionRating.VERY_SATISFIED, true);
        stage.at("2026-11-06T15:00", "七周后，费用分担谈定", "seven weeks later it is settled who pays");
        done(stage.desk()
                .disputes()
                .settleCost(
                        CENTRE,
                        new SettleCostRequest(
                                complaint.id(),
                                List.of(new CostShare(LIGHTING, 34), new CostShare(POWER, 66)),
                                "按产权与使用年限分担。")));
        stage.show(complaint);
        return new Told(complaint, shelved);
    }
}
