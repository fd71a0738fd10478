package io.github.redress.examples.portal.rules;

import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.Text;
import io.github.redress.department.Departments;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.citizen.Codes;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.routing.RuleDocument;
import io.github.redress.routing.rules.Explanation;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleTimeline;
import io.github.redress.routing.suggest.KeywordLearner;
import io.github.redress.routing.suggest.LabelledText;
import io.github.redress.routing.suggest.Suggester;
import io.github.redress.routing.suggest.Suggestion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who could have a complaint, and what speaks for each: the rules that held when it came in, and where alike ones went. A person chooses. */
@Component("advice")
public class Advice {

    private static final int MOST = 3;
    private static final int WORDS = 50;
    private static final Duration LEARNED_FOR = Duration.ofMinutes(10);

    private final ComplaintDesk desk;
    private final RuleTimeline rules;
    private final RuleWords words;
    private final Words say;
    private final PastCases past;
    private final Clock clock;
    private @Nullable Suggester suggester;
    private Instant learned = Instant.MIN;

    Advice(ComplaintDesk desk, RuleTimeline rules, RuleWords words, Words say, PastCases past, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.words = words;
        this.say = say;
        this.past = past;
        this.clock = clock;
    }

    /**
     * A department that could have it.
     *
     * @param department which
     * @param support departments that the rule has help
     * @param by what suggests it
     * @param score how strongly, to be compared with others of the same kind; null for a rule, which decides or does not
     * @param reasons what speaks for it
     */
    public record Candidate(
            DepartmentId department,
            List<DepartmentId> support,
            String by,
            @Nullable String score,
            List<String> reasons) {}

    /**
     * What the rules say.
     *
     * @param version which version of them
     * @param candidates who could have it, the strongest first
     * @param nearMisses rules that would have fitted but for one condition
     */
    public record Advised(String version, List<Candidate> candidates, List<String> nearMisses) {}

    /** Returns advice on a complaint that somebody sees. */
    public Advised on(CaseView view) {
        Subject subject = view.subject();
        RuleSet set = rules.at(subject.at());
        Explanation why = set.explain(subject, PastCases.text(view));
        List<Candidate> candidates = new ArrayList<>();
        DepartmentId lead = why.route().lead();
        if (lead != null) {
            String rule = why.route().rule();
            candidates.add(new Candidate(
                    lead,
                    why.route().support(),
                    rule == null
                            ? say.it(Text.of("没有规则适用，由兜底单位承办", "no rule fits, so the coordination office leads"))
                            : say.it(Text.of("规则 ", "rule ")) + rule,
                    null,
                    why.matched().stream().map(words::check).toList()));
        }
        why.runnersUp().forEach(each -> runnerUp(each, set, subject).ifPresent(candidates::add));
        scanned(subject).ifPresent(candidates::add);
        candidates.addAll(alike(view));
        return new Advised(
                set.toString(),
                distinct(candidates),
                why.nearMisses().stream()
                        .map(each -> each.rule()
                                + say.it(Text.of("（差：", " (lacks: "))
                                + each.condition()
                                + say.it(Text.of("）", ")")))
                        .toList());
    }

    private Optional<Candidate> scanned(Subject subject) {
        return Codes.scanned(subject.tags())
                .filter(department -> !subject.accused().contains(department))
                .filter(department ->
                        desk.configuration().departments().find(department).isPresent())
                .map(department -> new Candidate(
                        department,
                        List.of(),
                        say.it(Text.of("扫码来源", "the code that was scanned")),
                        null,
                        List.of(say.it(Text.of("诉求人扫描了该单位的二维码", "the person scanned this department's code")))));
    }

    private Optional<Candidate> runnerUp(Explanation.RunnerUp other, RuleSet set, Subject subject) {
        return file(set)
                .flatMap(file -> file.rule(other.rule()))
                .map(rule -> rule.path("route").path("department").asString(""))
                .flatMap(assignee -> department(assignee, subject))
                .filter(department -> !subject.accused().contains(department))
                .map(department -> new Candidate(
                        department,
                        List.of(),
                        say.it(Text.of("规则 ", "rule ")) + other.rule(),
                        null,
                        List.of(say.it(Text.of("也适用，但", "fits too, but ")) + words.lostOn(other.lostOn()))));
    }

    private Optional<DepartmentId> department(String assignee, Subject subject) {
        Departments all = desk.configuration().departments();
        return assignee.startsWith("role:")
                ? all.resolve(assignee.substring("role:".length()), subject.district())
                : all.find(DepartmentId.of(assignee)).map(department -> department.id());
    }

    private Optional<RuleFile> file(RuleSet set) {
        return rules.documents().stream()
                .filter(document -> document.version().equals(set.version()))
                .findFirst()
                .map(RuleDocument::content)
                .map(RuleFile::of);
    }

    private List<Candidate> alike(CaseView view) {
        Suggester knowing = suggester();
        if (knowing == null) {
            return List.of();
        }
        Set<String> accused =
                view.subject().accused().stream().map(DepartmentId::value).collect(Collectors.toSet());
        return knowing
                .leavingOut(accused)
                .suggest(PastCases.text(view), PastCases.attributes(view.subject()), MOST)
                .stream()
                .filter(each -> !each.because().isEmpty())
                .map(this::learned)
                .toList();
    }

    private Candidate learned(Suggestion suggestion) {
        return new Candidate(
                DepartmentId.of(suggestion.label()),
                List.of(),
                say.it(Text.of("相似诉求曾由其办理", "alike complaints went there")),
                String.format(Locale.ROOT, "%.1f", suggestion.weight()),
                suggestion.because());
    }

    /** Learned anew now and then, by whoever asks first; from too few nothing is learned. */
    private synchronized @Nullable Suggester suggester() {
        Instant now = clock.instant();
        if (learned.isBefore(now.minus(LEARNED_FOR))) {
            List<LabelledText> texts = past.settled();
            suggester = texts.size() < 2
                    ? null
                    : Suggester.of(KeywordLearner.withWords(WORDS).learn(texts));
            learned = now;
        }
        return suggester;
    }

    private static List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate each : candidates) {
            if (distinct.stream().noneMatch(other -> other.department().equals(each.department()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }
}
