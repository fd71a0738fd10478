package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.done;
import static io.github.redress.examples.city.stories.Stage.handler;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AdoptionRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.time.LocalDate;

/** S6: tickets become refundable, 288 seats are added, a check shrinks from five minutes to seconds. */
final class AdoptedSuggestions {

    private static final String SCENIC = "east-lake-scenic-committee";
    private static final String CULTURE = "culture-tourism-bureau";
    private static final String METRO = "metro-group";

    private AdoptedSuggestions() {}

    /** What somebody may ask about afterwards. */
    record Told(Receipt tickets, Receipt seats, Receipt check) {}

    static Told play(Stage stage) {
        stage.at(
                "2026-09-14T10:00",
                "三条建议：门票可退、图书馆添座、安检提速",
                "three ideas: refundable tickets, seats in the library, a faster check");
        Receipt tickets =
                suggest(stage, SCENIC, "landscape/scenic", "建议景区门票未用可退", "网上买的景区门票当天下雨去不成，也不能退，建议未使用的门票可以退款。");
        Receipt seats = suggest(stage, CULTURE, "culture/libraries", "建议图书馆增加自习座位", "周末图书馆一早就没有座位，很多学生坐在地上，建议增加自习座位。");
        Receipt check = suggest(stage, METRO, "transport/metro", "建议缩短早高峰安检时间", "早高峰进站安检要排五分钟，建议增加通道和设备，缩短排队时间。");
        stage.at("2026-09-15T11:00", "三家单位致电致谢，说明研究安排", "all three phone, with thanks and what they will look into");
        stage.contact(tickets, SCENIC, "已致电说明。");
        stage.contact(seats, CULTURE, "已致电说明。");
        stage.contact(check, METRO, "已致电说明。");
        stage.at("2026-09-18T16:00", "三家单位公开答复", "the three bodies answer in public");
        stage.reply(tickets, SCENIC, Outcome.RESOLVED, "建议合理，十月一日起未使用门票可原路退款。");
        done(stage.desk()
                .handling()
                .commit(
                        handler(CULTURE),
                        CommitmentRequest.inPublic(seats.id(), LocalDate.of(2026, 10, 31), "腾出二楼展厅，增设座位。")));
        stage.reply(seats, CULTURE, Outcome.PLANNED, "十月底前腾出二楼展厅增设座位。");
        stage.reply(check, METRO, Outcome.EXPLAINED, "将先在两站试点新设备，再研究推广。");
        stage.at("2026-10-01T09:00", "门票可退：采纳", "tickets are refundable: adopted");
        record(stage, tickets, SCENIC, Adoption.ADOPTED, "未使用门票七日内可原路退款。");
        stage.at("2026-10-12T09:00", "安检两站试点：部分采纳", "the check is tried at two stations: partly adopted");
        record(stage, check, METRO, Adoption.PARTLY, "两站试点智能安检，由五分钟缩短到一分钟。");
        stage.at("2026-10-20T09:00", "新增 288 个座位：采纳，承诺兑现", "288 seats are added: adopted, and the commitment is kept");
        record(stage, seats, CULTURE, Adoption.ADOPTED, "二楼新增 288 个自习座位。");
        done(stage.desk().handling().commitmentKept(handler(CULTURE), CommitmentKeptRequest.of(seats.id(), null)));
        stage.at("2026-11-16T09:00", "全线推广，安检 10 至 15 秒：采纳", "now on every line, 10 to 15 seconds: adopted");
        record(stage, check, METRO, Adoption.ADOPTED, "全线启用智能安检，由五分钟缩短到 10 至 15 秒。");
        stage.show(tickets, seats, check);
        return new Told(tickets, seats, check);
    }

    private static Receipt suggest(Stage stage, String lead, String category, String title, String text) {
        Receipt receipt = stage.complain(SubmitRequest.of(ComplaintKind.SUGGESTION, title, text)
                .through(Channel.of("APP"))
                .about(CategoryPath.of(category)));
        stage.give(receipt, DispatchRequest.to(receipt.id(), DepartmentId.of(lead)));
        stage.acknowledge(receipt, lead);
        return receipt;
    }

    private static void record(Stage stage, Receipt receipt, String lead, Adoption adoption, String measure) {
        done(stage.desk()
                .aftermath()
                .recordAdoption(handler(lead), new AdoptionRequest(receipt.id(), adoption, measure).inPublic()));
    }
}
