package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at in one complaint, its text normalised and its instant on the rule set's clock, each once.
 *
 * @param channel null where it is not known: then no rule about channels fits
 * @param at null where it is not known: then no rule about time fits
 * @param local the same instant on the rule set's clock
 * @param written title and text as the person wrote them
 * @param text title and text, normalised
 * @param subject the whole of what the complaint is about, null where channel or instant is not known
 */
record Facts(
        ComplaintKind kind,
        CategoryPath category,
        DistrictPath district,
        @Nullable Channel channel,
        @Nullable Instant at,
        @Nullable ZonedDateTime local,
        Set<String> areas,
        Map<String, Object> attributes,
        Set<DepartmentId> accused,
        String written,
        String text,
        @Nullable Subject subject) {

    /** Makes facts that may leave out the channel or the instant; the text as it was written. */
    Facts(
            ComplaintKind kind,
            CategoryPath category,
            DistrictPath district,
            @Nullable Channel channel,
            @Nullable Instant at,
            @Nullable ZonedDateTime local,
            Set<String> areas,
            Map<String, Object> attributes,
            Set<DepartmentId> accused,
            String written) {
        this(
                kind,
                category,
                district,
                channel,
                at,
                local,
                areas,
                attributes,
                accused,
                written,
                NormalText.of(written),
                channel == null || at == null
                        ? null
                        : new Subject(
                                kind, category, district, channel, at, areas, Set.of(), attributes, accused, Set.of()));
    }

    static Facts of(Subject subject, String text, ZoneId zone) {
        return new Facts(
                subject.kind(),
                subject.category(),
                subject.district(),
                subject.channel(),
                subject.at(),
                subject.at().atZone(zone),
                subject.areas(),
                subject.attributes(),
                subject.accused(),
                text,
                NormalText.of(text),
                subject);
    }

    /** Returns the same complaint on another clock. */
    Facts on(ZoneId zone) {
        if (local == null || local.getZone().equals(zone)) {
            return this;
        }
        return new Facts(
                kind,
                category,
                district,
                channel,
                at,
                local.withZoneSameInstant(zone),
                areas,
                attributes,
                accused,
                written,
                text,
                subject);
    }
}
