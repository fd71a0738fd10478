package io.github.redress.routing.rules;

import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.department.Departments;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.Router;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules by which a city gives complaints to departments, as one file holds them. Made by {@link RuleSetReader}.
 *
 * <ol>
 *   <li>One rule decides. Under {@code MOST_SPECIFIC} it is, of those that fit, the one with the highest priority, then
 *       the deepest category, the deepest district, the most sorts of conditions, the first id; under {@code FIRST} the
 *       first in the file; under {@code UNIQUE} the only one, and several make the route {@link RouteKind#AMBIGUOUS}.
 *   <li>Where none does, or nobody holds the rule's role in the complaint's district, the fallback leads: {@link
 *       RouteKind#FALLBACK}, without a rule.
 *   <li>All additions that fit add departments and tags, whichever rule decided.
 *   <li>A dissolved department is replaced by its successor, from the date it ended.
 *   <li>An accused department is left out. If it would lead, the nearest one above it that is not accused does, else the
 *       fallback, else the nearest above that: {@link RouteKind#GUARDED}, with the rule that decided. Only where all of
 *       them are accused is there no lead.
 * </ol>
 *
 * <p>A text is searched for a rule's words after both have gone through NFKC and case folding; white space counts. The
 * set answers for every instant: the {@code effective} of the whole file says when its keepers put it into force, that of
 * a rule when the rule fits.
 *
 * <p>Immutable, and safe for many threads at once.
 */
public final class RuleSet implements Router {

    private static final Logger LOG = LoggerFactory.getLogger(RuleSet.class);

    private final String id;
    private final String version;
    private final ContentHash hash;
    private final ZoneId zone;
    private final HitPolicy hitPolicy;
    private final List<Rule> rules;
    private final List<Addition> additions;
    private final WordIndex words;
    private final RuleIndex ruleIndex;
    private final RuleIndex additionIndex;
    private final Assignee fallback;
    private final Offices offices;

    /** Made when somebody first asks why; who makes it twice at once makes the same. */
    private volatile @Nullable List<Branch> branches;

    RuleSet(Header header, ContentHash hash, List<Rule> rules, List<Addition> additions, Departments departments) {
        this.id = header.id();
        this.version = header.version();
        this.hash = hash;
        this.zone = header.zone();
        this.hitPolicy = header.hitPolicy();
        this.fallback = header.fallback();
        this.rules = List.copyOf(rules);
        this.additions = List.copyOf(additions);
        this.words = WordIndex.of(
                Stream.concat(rules.stream().map(Rule::when), additions.stream().map(Addition::when)));
        this.ruleIndex = RuleIndex.ofRules(this.rules, hitPolicy.order(), words);
        this.additionIndex = RuleIndex.ofAdditions(this.additions, words);
        this.offices = new Offices(departments);
    }

    /**
     * What a file says of the whole set.
     *
     * @param id its name
     * @param version its version
     * @param zone its clock
     * @param hitPolicy which of several rules decides
     * @param fallback who leads where none does; held in every district
     */
    record Header(String id, String version, ZoneId zone, HitPolicy hitPolicy, Assignee fallback) {}

    @Override
    public Route route(Subject subject, String text) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        return decide(Facts.of(subject, text, zone)).route();
    }

    /**
     * Returns the route of a complaint and why it is so.
     *
     * @param subject what it is about
     * @param text title and text as the person wrote them; the explanation has places in it, and none of its words
     */
    public Explanation explain(Subject subject, String text) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        return explain(Facts.of(subject, text, zone), text);
    }

    Explanation explain(Facts facts, String text) {
        return new Explainer(branches(), ruleIndex, hitPolicy)
                .explain(decide(facts).route(), facts, text);
    }

    /**
     * Returns which conditions of a rule hold for a complaint and, if all do, which rule beat it and on what.
     *
     * @throws IllegalArgumentException if no rule has this id
     */
    public RuleVerdict why(String rule, Subject subject, String text) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Rule asked = rules.stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule \"" + rule + "\" is in " + this));
        return new Explainer(branches(), ruleIndex, hitPolicy).why(asked, Facts.of(subject, text, zone), text);
    }

    /** Returns the enabled rules by their paths, the strongest first. */
    private List<Branch> branches() {
        List<Branch> made = branches;
        if (made == null) {
            made = rules.stream()
                    .filter(Rule::enabled)
                    .flatMap(rule -> Branch.of(rule).stream())
                    .sorted(hitPolicy.order())
                    .toList();
            branches = made;
        }
        return made;
    }

    /** Returns what the set consists of, for those who read it as a whole. */
    Content content() {
        return new Content(new Header(id, version, zone, hitPolicy, fallback), rules, branches(), additions, offices);
    }

    /**
     * What a set consists of.
     *
     * @param header what the file says of the whole
     * @param rules every rule, in the order of the file
     * @param branches the enabled rules by their paths, the strongest first
     * @param additions every addition, in the order of the file
     * @param offices who is who
     */
    record Content(Header header, List<Rule> rules, List<Branch> branches, List<Addition> additions, Offices offices) {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    /** {@inheritDoc} It is the SHA-256 of the file's bytes: another layout of the same rules has another hash. */
    @Override
    public ContentHash hash() {
        return hash;
    }

    /** Returns the name and the version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Returns its clock. */
    ZoneId zone() {
        return zone;
    }

    /** Returns all rules, also those that are not enabled, in the order of the file. */
    List<Rule> rules() {
        return rules;
    }

    Decision decide(Facts facts) {
        LazyFacts complaint = new LazyFacts(facts, words);
        List<Addition> added = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int number : additionIndex.all(complaint)) {
            added.add(additions.get(number));
            ids.add(additions.get(number).id());
        }
        return new Decision(route(complaint, new RouteAssembly(offices, fallback, facts, added)), ids);
    }

    private Route route(LazyFacts complaint, RouteAssembly assembly) {
        int winner = ruleIndex.first(complaint);
        if (winner == RuleIndex.NOBODY) {
            return assembly.byOffice(RouteKind.FALLBACK);
        }
        return hitPolicy == HitPolicy.UNIQUE && ruleIndex.firstBut(winner, complaint) != RuleIndex.NOBODY
                ? assembly.byOffice(RouteKind.AMBIGUOUS)
                : byRule(rules.get(winner), assembly, complaint.facts());
    }

    private Route byRule(Rule rule, RouteAssembly assembly, Facts facts) {
        Optional<DepartmentId> lead = offices.resolve(rule.route().department(), facts);
        if (lead.isEmpty()) {
            LOG.warn(
                    "rule {} of {}: nobody is {} in {}, so the coordination office leads",
                    rule.id(),
                    this,
                    rule.route().department(),
                    facts.district());
        }
        return lead.map(department -> assembly.byRule(rule, department))
                .orElseGet(() -> assembly.byOffice(RouteKind.FALLBACK));
    }
}
