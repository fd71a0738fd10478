package io.github.redress.scoring;

import io.github.redress.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a formula can weigh or grade by: a share that anybody can recount. What fell due in the period is the whole unless
 * it says otherwise.
 */
public enum Measure {
    /** Cases on time among those due and decided; 按时办结率. */
    ON_TIME_RATE(
            "onTimeRate",
            reading -> Share.of(reading.number(Count.ON_TIME), less(reading, Count.DUE, Count.UNDECIDED))),
    /** Cases closed, be it late; 结案率. */
    CLOSURE_RATE("closureRate", reading -> share(reading, Count.CLOSED, Count.DUE)),
    /** Cases in which the person was spoken with in time; 响应率. */
    CONTACT_RATE("contactRate", reading -> share(reading, Count.CONTACTED, Count.DUE)),
    /** Cases that the person calls resolved, among those who were asked; 解决率. */
    RESOLVED_RATE("resolvedRate", reading -> share(reading, Count.RESOLVED, Count.RESOLUTION_TOLD)),
    /** Satisfied people, by the rules of the formula; 满意率. */
    SATISFACTION_RATE("satisfactionRate", Reading::satisfied),
    /** Those who rated, among those who could have. */
    ANSWER_RATE("answerRate", Reading::answered),
    /** Call-backs that reached somebody; 回访接通率. */
    REACHED_RATE("reachedRate", reading -> share(reading, Count.REACHED, Count.CALLED)),
    /** Cases looked into independently, among those with which somebody was not satisfied. */
    VERIFIED_RATE(
            "verifiedRate",
            reading -> Share.of(
                    reading.number(Count.VERIFIED), reading.number(Count.DISSATISFIED, Count.VERY_DISSATISFIED))),
    /**
     * Cases that are neither late nor have a dissatisfied person; one that is both is taken off twice, as the source has it, and
     * one that nobody rated counts for it.
     *
     * <p>Source: Quyết định 766/QĐ-TTg (2022).
     */
    FAULTLESS_RATE("faultlessRate", Measure::faultless),
    /** Cases that had to be done again; 发回重办率. */
    REWORK_RATE("reworkRate", reading -> share(reading, Count.REWORKED, Count.DUE), true),
    /** Cases with more time. */
    EXTENSION_RATE("extensionRate", reading -> share(reading, Count.EXTENDED, Count.DUE), true),
    /** Cases whose clock stood still. */
    PAUSE_RATE("pauseRate", reading -> share(reading, Count.PAUSED, Count.DUE), true),
    /** Cases of which the unit said that they are not its own, among those due and those that went to another; 退单率. */
    RETURN_RATE(
            "returnRate",
            reading -> Share.of(reading.number(Count.RETURNED), reading.number(Count.DUE, Count.RELEASED)),
            true),
    /** Cases taken out of the score, among those and the ones that count, with a due or without. */
    EXCLUSION_RATE("exclusionRate", reading -> Reading.exclusions(reading.tally()), true),
    /** Cases closed in the last tenth of the time given, among those on time. */
    LAST_MINUTE_RATE("lastMinuteRate", reading -> share(reading, Count.LAST_MINUTE, Count.ON_TIME), true),
    /** Satisfied answers that the unit's own people wrote down, among all who said that they are satisfied. */
    SELF_RATED_RATE(
            "selfRatedRate",
            reading -> Share.of(
                    reading.number(Count.SELF_RATED),
                    reading.number(Count.VERY_SATISFIED, Count.SATISFIED, Count.BASIC)),
            true),
    /** Praise that the unit's own people took in, among all praise. */
    SELF_PRAISE_RATE("selfPraiseRate", reading -> share(reading, Count.SELF_PRAISE, Count.PRAISE), true);

    private final String key;
    private final Function<Reading, Share> share;
    private final boolean adverse;

    Measure(String key, Function<Reading, Share> share) {
        this(key, share, false);
    }

    Measure(String key, Function<Reading, Share> share, boolean adverse) {
        this.key = key;
        this.share = share;
        this.adverse = adverse;
    }

    /** Returns the name that formula files use. */
    public String key() {
        return key;
    }

    /** Returns the name that people read. */
    public Text label() {
        return switch (this) {
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

    /** Returns whether less of it is better. A formula then gives points for the rest of the whole. */
    public boolean isAdverse() {
        return adverse;
    }

    /** Returns the measure of this name in formula files. */
    public static Optional<Measure> named(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Measure::key).toList();
    }

    Share of(Reading reading) {
        return share.apply(reading);
    }

    private static Share share(Reading reading, Count part, Count whole) {
        return Share.of(reading.number(part), reading.number(whole));
    }

    private static BigDecimal less(Reading reading, Count whole, Count part) {
        return reading.number(whole).subtract(reading.number(part));
    }

    private static Share faultless(Reading reading) {
        BigDecimal late = reading.number(Count.DUE).subtract(reading.number(Count.ON_TIME, Count.UNDECIDED));
        BigDecimal rest = reading.number(Count.DUE)
                .subtract(late)
                .subtract(reading.number(Count.DISSATISFIED, Count.VERY_DISSATISFIED));
        return Share.of(rest.max(BigDecimal.ZERO), reading.number(Count.DUE));
    }
}
