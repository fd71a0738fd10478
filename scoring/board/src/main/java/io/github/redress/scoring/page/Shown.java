package io.github.redress.scoring.page;

import io.github.redress.Text;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Funnel;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Named;
import io.github.redress.scoring.RateInterval;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.publication.PublishedBoard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A board's numbers and names as a reader of one language sees them. */
final class Shown {

    static final String NOTHING = "–";

    private final PublishedBoard published;
    private final Locale locale;

    Shown(PublishedBoard published, Locale locale) {
        this.published = published;
        this.locale = locale;
    }

    PublishedBoard published() {
        return published;
    }

    String word(Word word) {
        return word.text().in(locale);
    }

    String word(Measure measure) {
        return measure.label().in(locale);
    }

    /** Returns {@code zh-CN} or {@code en}. */
    String language() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
    }

    String period() {
        return published.terms().cadence().name(published.terms().firstDay()).in(locale);
    }

    String cadence() {
        return published.terms().cadence().label().in(locale);
    }

    String unit(String id) {
        return published.terms().roster().name(id).in(locale);
    }

    /** Returns the name of a row's group: of its peers, and of its size where the formula has groups by number of cases. */
    String group(BoardRow row) {
        String group = row.group() == null ? "" : row.group();
        Optional<String> peers = published.terms().roster().group(row.unit()).filter(group::startsWith);
        return peers.map(known ->
                        published.terms().roster().groupName(known).in(locale) + group.substring(known.length()))
                .orElse(group);
    }

    String text(Text text) {
        return text.in(locale);
    }

    Share share(Measure measure, BoardRow row) {
        return formula().share(measure, row.tally());
    }

    /** Returns what satisfaction would be if nobody who was silent were satisfied, and if all were; empty where nobody was asked. */
    Optional<RateInterval> satisfactionBounds(BoardRow row) {
        return share(Measure.ANSWER_RATE, row).isEmpty() ? Optional.empty() : Optional.of(row.satisfactionBounds());
    }

    Formula formula() {
        return published.terms().formula().formula();
    }

    String score(BoardRow row) {
        BigDecimal score = row.score();
        return score == null ? NOTHING : score.toPlainString();
    }

    String grade(BoardRow row) {
        return row.grade() == null ? NOTHING : row.grade().label().in(locale);
    }

    String named(BoardRow row) {
        return row.named() == Named.NOT ? NOTHING : word(row.named() == Named.HONOURED ? Word.HONOURED : Word.WATCHED);
    }

    String place(BoardRow row) {
        Funnel.Place place = published
                .funnel()
                .map(funnel -> funnel.place(share(Measure.ON_TIME_RATE, row)))
                .orElse(Funnel.Place.INSIDE);
        return switch (place) {
            case INSIDE -> NOTHING;
            case ABOVE -> word(Word.ABOVE);
            case FAR_ABOVE -> word(Word.FAR_ABOVE);
            case BELOW -> word(Word.BELOW);
            case FAR_BELOW -> word(Word.FAR_BELOW);
        };
    }

    /** Returns the reason as people call it, where it is one that the domain knows. */
    String reason(String reason) {
        return Arrays.stream(ScoreExclusion.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .map(known -> known.label().in(locale))
                .orElse(reason);
    }

    static String percent(OptionalDouble rate) {
        return rate.isEmpty() ? NOTHING : percent(rate.getAsDouble());
    }

    /** Returns a rate with two decimals, halves up. A hundred times it is reckoned in decimals: as a double, 23 of 160 falls below its half. */
    static String percent(double rate) {
        return BigDecimal.valueOf(rate)
                        .movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    static String percent(RateInterval interval) {
        return percent(interval.low()) + " – " + percent(interval.high());
    }

    /** Returns a part and its whole, and a dash where there is no whole. */
    static String of(Share share) {
        return share.isEmpty()
                ? NOTHING
                : share.part().toPlainString() + "/" + share.whole().toPlainString();
    }

    static String orNothing(@Nullable String text) {
        return text == null ? NOTHING : text;
    }
}
