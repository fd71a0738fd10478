package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complaints at one place that some rules all fit, and what others leave of them.
 *
 * <p>Kinds, channels, hours, dates and areas are complete: if some complaint there fits the wanted rules and none of the
 * others, one is found. Of areas, none or one for each wanted rule is enough, since more areas only let more rules fit.
 * Texts and facts are examples.
 *
 * <p>A complaint deeper in the trees fits every rule that one at the place itself fits, so the place stands for all below.
 */
final class Situations {

    private final CategoryPath category;
    private final DistrictPath district;
    private final List<? extends Sentence> wanted;
    private final Now now;
    private final List<Set<String>> areas;
    private final List<String> texts;
    private final List<Map<String, Object>> attributes;

    /**
     * Prepares the complaints.
     *
     * @param wanted rules that all must fit; none for any complaint
     * @param others rules that shall not, for whose words and facts examples are made
     */
    Situations(
            CategoryPath category,
            DistrictPath district,
            List<? extends Sentence> wanted,
            List<? extends Sentence> others,
            Now now) {
        this(category, district, wanted, others, now, ExampleTexts.of(wanted, others));
    }

    Situations(
            CategoryPath category,
            DistrictPath district,
            List<? extends Sentence> wanted,
            List<? extends Sentence> others,
            Now now,
            List<String> texts) {
        this.category = category;
        this.district = district;
        this.wanted = wanted;
        this.now = now;
        this.areas = areas(wanted);
        this.texts = texts.stream().map(NormalText::of).toList();
        this.attributes = ExampleAttributes.of(wanted, others);
    }

    /**
     * When and where the analysis stands.
     *
     * @param instant complaints come in now wherever that does not matter
     * @param zone the rule set's clock
     */
    record Now(Instant instant, ZoneId zone) {}

    /** Looks for a complaint that the wanted rules fit. */
    Exclusion any() {
        return without(List.of());
    }

    /** Looks for a complaint that the wanted rules fit and none of these. */
    Exclusion without(List<? extends Sentence> rivals) {
        return new SituationSearch(this, rivals).run();
    }

    List<? extends Sentence> wanted() {
        return wanted;
    }

    Now now() {
        return now;
    }

    /** Returns a complaint of which nothing but the place is settled. */
    Facts open() {
        return facts(ComplaintKind.GRIEVANCE, null, Set.of(), "", Map.of(), null);
    }

    /** Returns the complaints to try when one aspect is settled, of those that come before the time. */
    List<Facts> choices(Aspect aspect, Facts open, List<Sentence> rules) {
        return switch (aspect) {
            case KIND ->
                EnumSet.allOf(ComplaintKind.class).stream()
                        .map(kind -> facts(kind, null, Set.of(), "", Map.of(), null))
                        .toList();
            case CHANNEL ->
                channels(rules).stream()
                        .map(channel -> facts(open.kind(), channel, Set.of(), "", Map.of(), null))
                        .toList();
            case AREAS ->
                areas.stream()
                        .map(some -> facts(open.kind(), open.channel(), some, "", Map.of(), null))
                        .toList();
            case TEXT ->
                texts.stream()
                        .map(text -> facts(open.kind(), open.channel(), open.areas(), text, Map.of(), null))
                        .toList();
            case ATTRIBUTES ->
                attributes.stream()
                        .map(some -> facts(open.kind(), open.channel(), open.areas(), open.text(), some, null))
                        .toList();
            case DATE, MOMENT -> throw new IllegalArgumentException("the time is settled by stretches, was " + aspect);
        };
    }

    /** Returns the complaint when its time is settled too. */
    Facts at(ZonedDateTime time, Facts open) {
        return facts(open.kind(), open.channel(), open.areas(), open.text(), open.attributes(), time);
    }

    private Facts facts(
            ComplaintKind kind,
            @Nullable Channel channel,
            Set<String> some,
            String text,
            Map<String, Object> facts,
            @Nullable ZonedDateTime time) {
        Instant at = time == null ? null : time.toInstant();
        Subject subject = channel == null || at == null
                ? null
                : new Subject(kind, category, district, channel, at, some, Set.of(), facts, Set.of(), Set.of());
        return new Facts(kind, category, district, channel, at, time, some, facts, Set.of(), text, text, subject);
    }

    /** Returns whether a rule fits, its category and district left aside: all of them are around this place. */
    static boolean fits(Sentence rule, Facts complaint) {
        return rule.effective().contains(complaint.at())
                && Condition.all(rule.when().others(), complaint);
    }

    private static Set<Channel> channels(List<Sentence> rules) {
        Set<Channel> named = new LinkedHashSet<>();
        conditions(rules, Condition.Channels.class).forEach(condition -> named.addAll(condition.channels()));
        Set<Channel> channels = new LinkedHashSet<>();
        channels.add(unnamed(named));
        channels.addAll(named);
        return channels;
    }

    static Channel unnamed(Set<Channel> named) {
        return Stream.concat(
                        Stream.of(Channel.WEB, Channel.HOTLINE, Channel.QR, Channel.IMPORT),
                        Stream.iterate(1, number -> number + 1).map(number -> Channel.of("OTHER_" + number)))
                .filter(channel -> !named.contains(channel))
                .findFirst()
                .orElseThrow();
    }

    private static List<Set<String>> areas(List<? extends Sentence> wanted) {
        List<Set<String>> areas = List.of(Set.of());
        for (Condition.Areas condition :
                conditions(wanted, Condition.Areas.class).toList()) {
            List<Set<String>> larger = new ArrayList<>();
            for (Set<String> some : areas) {
                for (String name : condition.names()) {
                    Set<String> more = new HashSet<>(some);
                    more.add(name);
                    larger.add(more);
                }
            }
            areas = larger;
        }
        return areas;
    }

    static <T extends Condition> Stream<T> conditions(List<? extends Sentence> rules, Class<T> type) {
        return rules.stream()
                .flatMap(rule -> rule.when().others().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
