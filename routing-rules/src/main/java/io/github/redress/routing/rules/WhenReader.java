package io.github.redress.routing.rules;

import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the conditions of a rule or an addition. All of them must hold; there is no "or" between sorts, for which one
 * writes two rules.
 *
 * @param names reads categories
 * @param lists words by the name of their list
 * @param hours reads hours
 * @param customs reads conditions that hosts add
 */
record WhenReader(CityNameReader names, Map<String, Set<String>> lists, HoursReader hours, CustomReader customs) {

    Optional<When> read(StrictValue value) {
        return value.object("kind", "category", "district", "area", "channel", "time", "text", "attributes", "custom")
                .map(when -> read(value, when));
    }

    private When read(StrictValue value, StrictObject when) {
        if (saysNothing(when)) {
            value.bad("at least one condition was wanted, was none");
        }
        List<Condition> others = new ArrayList<>();
        when.optional("kind")
                .map(kinds -> ArrayReader.some(kinds, kind -> kind.oneOf(ComplaintKind.class)))
                .ifPresent(kinds -> others.add(new Condition.Kinds(kinds)));
        when.optional("area")
                .map(areas -> ArrayReader.some(areas, StrictValue::name))
                .ifPresent(areas -> others.add(new Condition.Areas(areas)));
        when.optional("channel")
                .map(channels -> ArrayReader.some(channels, WhenReader::channel))
                .ifPresent(channels -> others.add(new Condition.Channels(channels)));
        when.optional("time").flatMap(hours::read).ifPresent(others::add);
        when.optional("text").flatMap(text -> new WordsReader(lists).read(text)).ifPresent(others::add);
        when.optional("attributes").flatMap(AttributesReader::read).ifPresent(others::add);
        when.optional("custom").flatMap(customs::read).ifPresent(others::add);
        return new When(
                when.optional("category")
                        .map(paths -> ArrayReader.someOrOne(paths, names::readCategory))
                        .orElse(Set.of()),
                when.optional("district")
                        .map(paths -> ArrayReader.someOrOne(paths, WhenReader::district))
                        .orElse(Set.of()),
                others);
    }

    /** Returns whether all keys are absent or null, unknown ones too: those have their own fault. */
    static boolean saysNothing(StrictObject object) {
        return object.keys().stream().allMatch(key -> object.optional(key).isEmpty());
    }

    static Optional<DistrictPath> district(StrictValue value) {
        return value.parsed("a path like caidian/caidian-street", DistrictPath::of);
    }

    static Optional<Channel> channel(StrictValue value) {
        return value.parsed("a channel of upper-case letters, digits and underscores", Channel::of);
    }
}
