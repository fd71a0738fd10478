package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.routing.rules.FindingCode.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects findings, leaving out those that a rule accepts. */
final class Findings {

    /** Findings about two rules, of which either may accept it. */
    private static final Set<FindingCode> MUTUAL =
            EnumSet.of(FindingCode.AMBIGUOUS_TIE, FindingCode.OVERLAP, FindingCode.UNDECIDED);

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Rule> rules;

    Findings(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    /** Adds a finding about a rule, what it adds to the code's meaning, and the complaint that proves it. */
    void add(FindingCode code, Rule rule, List<String> others, @Nullable Text what, @Nullable Facts witness) {
        add(code, code.severity(), rule, others, what, witness);
    }

    void add(
            FindingCode code,
            Severity severity,
            Rule rule,
            List<String> others,
            @Nullable Text what,
            @Nullable Facts witness) {
        add(code, severity, rule, others, said(code, rule, others, what), pointer(rule), witness);
    }

    /** Adds two rules between which only their ids decide. */
    void addTie(Rule winner, Rule loser, Facts witness) {
        FindingCode code = FindingCode.AMBIGUOUS_TIE;
        List<String> others = List.of(winner.id());
        add(code, code.severity(), loser, others, Ties.message(winner, loser), pointer(loser), witness);
    }

    /** Adds that two rules may fit one complaint, or may not. */
    void addUndecidedMeeting(Rule rule, Rule other, Exclusion meeting) {
        Text whether = Text.of("有没有诉求同时适用两者", "whether a complaint fits both");
        add(FindingCode.UNDECIDED, rule, List.of(other.id()), meeting.undecided(whether), null);
    }

    /** Adds a flaw of a rule, at a member of it like {@code /route/sla}. */
    void add(Flaw flaw, Rule rule, String member, @Nullable Facts witness) {
        add(flaw, flaw.code().severity(), rule, member, witness);
    }

    void add(Flaw flaw, Severity severity, Rule rule, String member, @Nullable Facts witness) {
        add(flaw.code(), severity, rule, List.of(), flaw.message(), pointer(rule) + member, witness);
    }

    private void add(
            FindingCode code,
            Severity severity,
            Rule rule,
            List<String> others,
            Text message,
            String pointer,
            @Nullable Facts witness) {
        if (!isAccepted(code, rule, others)) {
            found.add(new Finding(code, severity, rule.id(), others, pointer, message, witness(witness)));
        }
    }

    /** Adds a finding about an addition, the one at this place in the file. */
    void add(
            FindingCode code,
            Severity severity,
            Addition addition,
            int position,
            @Nullable Text what,
            @Nullable Facts witness) {
        Text said = what == null ? code.meaning() : joined(code.meaning(), what);
        Text message =
                Text.of("附加规则“" + addition.id() + "”：" + said.zh(), "addition \"" + addition.id() + "\": " + said.en());
        found.add(new Finding(
                code, severity, addition.id(), List.of(), "/additions/" + position, message, witness(witness)));
    }

    /** Adds a flaw of an addition, at a member of it like {@code /add/cc/0}. */
    void add(Flaw flaw, Addition addition, int position, String member, @Nullable Facts witness) {
        add(flaw, flaw.code().severity(), addition, position, member, witness);
    }

    void add(Flaw flaw, Severity severity, Addition addition, int position, String member, @Nullable Facts witness) {
        found.add(new Finding(
                flaw.code(),
                severity,
                addition.id(),
                List.of(),
                "/additions/" + position + member,
                flaw.message(),
                witness(witness)));
    }

    /** Adds a flaw of the whole set, which is always an error. */
    void add(Flaw flaw, String pointer, @Nullable Facts witness) {
        found.add(new Finding(flaw.code(), Severity.ERROR, null, List.of(), pointer, flaw.message(), witness(witness)));
    }

    /** Adds a finding about the whole set. */
    void add(FindingCode code, Severity severity, String pointer, Text what, @Nullable Facts witness) {
        found.add(
                new Finding(code, severity, null, List.of(), pointer, joined(code.meaning(), what), witness(witness)));
    }

    private static Text said(FindingCode code, Rule rule, List<String> others, @Nullable Text what) {
        Text about = others.isEmpty() ? code.meaning() : joined(code.meaning(), names(others));
        Text said = what == null ? about : joined(about, what);
        return Text.of("规则“" + rule.id() + "”：" + said.zh(), "rule \"" + rule.id() + "\": " + said.en());
    }

    private static String pointer(Rule rule) {
        return "/rules/" + rule.position();
    }

    private boolean isAccepted(FindingCode code, Rule rule, List<String> others) {
        Set<String> accepted = rule.accept();
        if (accepted.contains(code.name())) {
            return true;
        }
        return !others.isEmpty()
                && others.stream().allMatch(other -> accepted.contains(other) || accepts(other, code, rule.id()));
    }

    /** Returns whether the other rule of a pair accepts it; what shadows a rule does not answer for it. */
    private boolean accepts(String other, FindingCode code, String rule) {
        Rule second = rules.get(other);
        boolean isMutual = MUTUAL.contains(code);
        return isMutual
                && second != null
                && (second.accept().contains(code.name()) || second.accept().contains(rule));
    }

    private static Text names(List<String> rules) {
        return Text.of(
                rules.stream().map(rule -> "“" + rule + "”").collect(Collectors.joining("、")),
                rules.stream().map(rule -> "\"" + rule + "\"").collect(Collectors.joining(", ")));
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.zh() + "：" + other.zh(), one.en() + ": " + other.en());
    }

    private static @Nullable Witness witness(@Nullable Facts facts) {
        return facts == null ? null : Witness.of(facts);
    }
}
