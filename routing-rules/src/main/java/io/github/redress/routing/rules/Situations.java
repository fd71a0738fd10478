package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The complaints at one place among which some rules tell all complaints apart.
 *
 * <p>Kinds, channels, hours, dates and areas are complete: if some complaint there fits the wanted rules and none of the
 * others, one of these does. Of areas, none or one for each wanted rule is enough, since more areas only let more rules
 * fit. Texts and facts are examples.
 *
 * <p>A complaint deeper in the trees fits every rule that one at the place itself fits, so the place stands for all below.
 */
final class Situations {

    /** The most that are looked at for one question; more leave it undecided. */
    private static final int MOST = 200_000;

    private final CategoryPath category;
    private final DistrictPath district;
    private final List<? extends Sentence> wanted;
    private final Collection<ComplaintKind> kinds;
    private final Collection<Channel> channels;
    private final List<ZonedDateTime> times;
    private final List<Set<String>> areas;
    private final List<String> texts;
    private final List<Map<String, Object>> attributes;
    private boolean complete = true;

    /**
     * Prepares the complaints.
     *
     * @param wanted rules that all must fit; none for any complaint
     * @param others rules that shall be told apart
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
        List<Sentence> all = new ArrayList<>(wanted);
        all.addAll(others);
        this.category = category;
        this.district = district;
        this.wanted = wanted;
        this.kinds = kinds(wanted, others);
        this.channels = channels(wanted, others);
        this.times = RepresentativeTimes.of(all, now.instant(), now.zone());
        this.areas = areas(wanted);
        this.texts = texts.stream()
                .map(NormalText::of)
                .filter(text -> conditions(wanted, Words.class).allMatch(words -> words.hold(text)))
                .toList();
        this.attributes = ExampleAttributes.of(wanted, others);
    }

    /**
     * When and where the analysis stands.
     *
     * @param instant complaints come in now wherever that does not matter
     * @param zone the rule set's clock
     */
    record Now(Instant instant, ZoneId zone) {}

    /** Returns whether the last search looked at everything that it should have. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the first complaint that the wanted rules fit and that passes. */
    Optional<Facts> find(Predicate<Facts> passes) {
        int seen = 0;
        for (ZonedDateTime time : times) {
            for (ComplaintKind kind : kinds) {
                for (Channel channel : channels) {
                    for (Set<String> area : areas) {
                        for (String text : texts) {
                            for (Map<String, Object> facts : attributes) {
                                if (++seen > MOST) {
                                    complete = false;
                                    return Optional.empty();
                                }
                                Facts complaint = new Facts(
                                        kind,
                                        category,
                                        district,
                                        channel,
                                        time.toInstant(),
                                        time,
                                        area,
                                        facts,
                                        Set.of(),
                                        text);
                                if (fits(complaint) && passes.test(complaint)) {
                                    return Optional.of(complaint);
                                }
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a rule fits, its category and district left aside: all of them are around this place. */
    static boolean fits(Sentence rule, Facts complaint) {
        if (!rule.effective().contains(complaint.at())) {
            return false;
        }
        for (Condition condition : rule.when().others()) {
            if (!condition.holds(complaint)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Facts complaint) {
        for (Sentence rule : wanted) {
            if (!fits(rule, complaint)) {
                return false;
            }
        }
        return true;
    }

    private static Collection<ComplaintKind> kinds(List<? extends Sentence> wanted, List<? extends Sentence> others) {
        Set<ComplaintKind> kinds = EnumSet.allOf(ComplaintKind.class);
        conditions(wanted, Condition.Kinds.class).forEach(condition -> kinds.retainAll(condition.kinds()));
        return conditions(others, Condition.Kinds.class).findAny().isPresent()
                ? kinds
                : kinds.stream().limit(1).toList();
    }

    private static Collection<Channel> channels(List<? extends Sentence> wanted, List<? extends Sentence> others) {
        Set<Channel> named = new LinkedHashSet<>();
        Stream.of(wanted, others)
                .flatMap(rules -> conditions(rules, Condition.Channels.class))
                .forEach(condition -> named.addAll(condition.channels()));
        Set<Channel> channels = new LinkedHashSet<>();
        channels.add(unnamed(named));
        channels.addAll(named);
        conditions(wanted, Condition.Channels.class).forEach(condition -> channels.retainAll(condition.channels()));
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

    private static <T extends Condition> Stream<T> conditions(List<? extends Sentence> rules, Class<T> type) {
        return rules.stream()
                .flatMap(rule -> rule.when().others().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
