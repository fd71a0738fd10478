package io.github.redress.scoring.page;

import io.github.redress.Text;
import io.github.redress.scoring.Measure;

/** What measures are called in headings. */
final class MeasureWords {

    private MeasureWords() {}

    static Text of(Measure measure) {
        return switch (measure) {
            case ON_TIME_RATE -> Text.of("按时办结率", "on-time rate");
            case CLOSURE_RATE -> Text.of("结案率", "closure rate");
            case CONTACT_RATE -> Text.of("响应率", "contact rate");
            case RESOLVED_RATE -> Text.of("解决率", "resolved rate");
            case SATISFACTION_RATE -> Text.of("满意率", "satisfaction rate");
            case ANSWER_RATE -> Text.of("参评率", "answer rate");
            case REACHED_RATE -> Text.of("回访接通率", "call-backs answered");
            case VERIFIED_RATE -> Text.of("核查率", "verified rate");
            case FAULTLESS_RATE -> Text.of("无差错率", "faultless rate");
            case REWORK_RATE -> Text.of("重办", "reworked");
            case EXTENSION_RATE -> Text.of("延期", "extended");
            case PAUSE_RATE -> Text.of("停表", "paused");
            case RETURN_RATE -> Text.of("退单", "returned");
            case EXCLUSION_RATE -> Text.of("剔除", "taken out");
            case LAST_MINUTE_RATE -> Text.of("临期办结", "last-minute");
            case SELF_RATED_RATE -> Text.of("自录满意", "self-recorded satisfied");
            case SELF_PRAISE_RATE -> Text.of("自收表扬", "self-recorded praise");
        };
    }
}
