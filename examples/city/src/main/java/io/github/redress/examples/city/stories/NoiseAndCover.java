package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.done;
import static io.github.redress.examples.city.stories.Stage.handler;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;

/** S1: officers on site after 15 minutes, a call within the hour, a broken cover fenced off the next morning. */
final class NoiseAndCover {

    private static final String POLICE = "police";
    private static final String URBAN_MANAGEMENT = "wuchang-urban-management";

    private NoiseAndCover() {}

    /** What somebody may ask about afterwards. */
    record Told(Receipt noise, Receipt cover) {}

    static Told play(Stage stage) {
        stage.at("2026-09-14T19:42", "市民扫码反映：人行道井盖断成两半", "scanned: a cover in the pavement is broken in two");
        Receipt cover = stage.complain(
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "人行道井盖断成两半", "人行道上一块圆形井盖断成两半，孩子放学都从这里走，请尽快处理。")
                        .through(Channel.of("QR"))
                        .about(CategoryPath.of("roads/covers"))
                        .in(DistrictPath.of("wuchang/zhongnan-street"), "小区南门外")
                        .by(new Person("李女士", "13900000101")));
        stage.at("2026-09-14T19:50", "派武昌城管", "given to Wuchang's urban management");
        stage.give(cover, DispatchRequest.byRule(cover.id()));
        stage.at("2026-09-14T19:58", "城管签收", "it acknowledges");
        stage.acknowledge(cover, URBAN_MANAGEMENT);
        stage.at("2026-09-14T20:21", "城管来电核实位置", "and phones to ask where exactly");
        stage.contact(cover, URBAN_MANAGEMENT, "已电话核实位置。");

        stage.at("2026-09-14T22:12", "居民扫码反映：夜里十点广场音响还在放", "scanned: loudspeakers on the square at ten at night");
        Receipt noise = stage.complain(
                SubmitRequest.of(ComplaintKind.GRIEVANCE, "夜里十点广场音响还在放", "楼下小广场两只大音箱对着居民楼，十点过了还没停，孩子明天要上学。")
                        .through(Channel.of("QR"))
                        .about(CategoryPath.of("environment/noise/night"))
                        .in(DistrictPath.of("wuchang/shuiguohu-street"), null)
                        .by(new Person("张先生", "13900000102")));
        stage.at("2026-09-14T22:16", "派市公安局，武昌城管协办", "given to the police, with urban management");
        stage.give(noise, DispatchRequest.byRule(noise.id()));
        stage.acknowledge(noise, POLICE, URBAN_MANAGEMENT);
        stage.at("2026-09-14T22:27", "民警到场，音响关停", "officers on site; the loudspeakers fall silent");
        stage.contact(noise, POLICE, "民警已到场劝止。");
        stage.at("2026-09-14T23:02", "城管回电", "urban management phones");
        stage.contact(noise, URBAN_MANAGEMENT, "已电话告知处理情况。");
        stage.result(noise, URBAN_MANAGEMENT, "已约谈活动组织者。");

        stage.at("2026-09-15T08:10", "破井盖已围挡，先告知市民", "the cover is fenced off, and the person told so");
        done(stage.desk()
                .handling()
                .interimReply(
                        handler(URBAN_MANAGEMENT),
                        new InterimReplyRequest(cover.id(), Visibility.PUBLIC, "今晨已设围挡，新井盖今日下午送到。")));
        stage.at("2026-09-15T10:30", "市公安局公开答复", "the police answer in public");
        stage.reply(noise, POLICE, Outcome.RESOLVED, "民警当晚到场劝止，已约定每晚九点前结束并纳入夜间巡查。");
        stage.at("2026-09-15T16:25", "新井盖装好，公开答复", "a new cover is in place, and answered in public");
        stage.reply(cover, URBAN_MANAGEMENT, Outcome.RESOLVED, "新井盖已装好，前后两百米的井盖一并查过。");
        stage.at("2026-09-15T19:30", "两位市民均评价满意", "both are satisfied");
        stage.rate(cover, SatisfactionRating.VERY_SATISFIED, true);
        stage.rate(noise, SatisfactionRating.SATISFIED, true);
        stage.show(noise, cover);
        return new Told(noise, cover);
    }
}
