package io.github.redress.routing.rules;

import io.github.redress.Subject;
import io.github.redress.routing.Route;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A complaint that rules are tried on: one of last year's, say, by which a new version is judged before it is published.
 *
 * <p>Holds the complaint's words, and gives them to nobody: {@link #toString} is the id. Immutable, and safe for many
 * threads at once.
 */
public final class RuleCase {

    private final String id;
    private final Facts facts;

    private RuleCase(String id, Facts facts) {
        this.id = Objects.requireNonNull(id, "id");
        this.facts = facts;
    }

    /**
     * Returns a case.
     *
     * @param id what the caller calls it; reports name it so
     * @param subject what it is about
     * @param text title and text as the person wrote them
     */
    public static RuleCase of(String id, Subject subject, String text) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        return new RuleCase(id, Facts.of(subject, text, ZoneId.of("UTC")));
    }

    static RuleCase of(String id, Facts facts) {
        return new RuleCase(id, facts);
    }

    /** Returns what the caller calls it. */
    public String id() {
        return id;
    }

    /** Returns who owns it by these rules. */
    public Route routeBy(RuleSet rules) {
        return decideBy(rules).route();
    }

    /**
     * Returns who owns it by these rules, and why.
     *
     * @param text title and text as the person wrote them, in which words are found; empty where there is none
     */
    public Explanation explainBy(RuleSet rules, String text) {
        return rules.explain(facts.on(rules.zone()), Objects.requireNonNull(text, "text"));
    }

    Facts facts() {
        return facts;
    }

    Decision decideBy(RuleSet rules) {
        return rules.decide(facts.on(rules.zone()));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
