package io.github.redress.scoring.supervision;

import io.github.redress.Text;
import io.github.redress.scoring.SupervisionRule;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that a rule has to say about a case or a unit. It names nobody.
 *
 * @param key by what it is known
 * @param rule the rule that says it: its kind, and for a desk its cause and level
 * @param unit whom it is about
 * @param at when it fell due, which may be long ago
 * @param evidence what it rests on
 * @param text what people read
 */
public record Notice(NoticeKey key, SupervisionRule rule, String unit, Instant at, Evidence evidence, Text text) {

    /** Refuses null. */
    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(text, "text");
    }
}
