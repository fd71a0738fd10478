package io.github.redress.scoring.supervision;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules have to say about one case. */
final class CaseNotices {

    private final Map<String, SupervisionRule> rules;
    private final WorkingDays days;
    private final Function<DepartmentId, String> unit;
    private final Instant now;
    private final NoticeText words;

    CaseNotices(
            List<SupervisionRule> rules,
            WorkingDays days,
            Function<DepartmentId, String> unit,
            Instant now,
            NoticeText words) {
        this.rules = new LinkedHashMap<>();
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.days = days;
        this.unit = unit;
        this.now = now;
        this.words = words;
    }

    List<Notice> about(ComplaintId id, WatchedCases.Watched watched) {
        List<Notice> notices = new ArrayList<>();
        Map<String, List<Stretch>> deadlines = watched.clocks().stretches().stream()
                .collect(Collectors.groupingBy(Stretch::occasion, LinkedHashMap::new, Collectors.toList()));
        DeadlineRules clocks = new DeadlineRules(rules, days, watched.marks());
        for (SupervisionRule rule : rules.values()) {
            if (rule.when() instanceof Trigger.OverClock when) {
                deadlines
                        .values()
                        .forEach(stretches -> clocks.first(when, stretches)
                                .filter(hit -> !hit.at().isAfter(now))
                                .ifPresent(hit -> notices.add(deadline(id, rule, hit, stretches))));
            } else if (rule.when() instanceof Trigger.Counted counted) {
                counted(id, rule, counted, watched.marks()).ifPresent(notices::add);
            }
        }
        return notices;
    }

    private Notice deadline(ComplaintId id, SupervisionRule rule, DeadlineRules.Hit hit, List<Stretch> stretches) {
        Stretch stretch = hit.stretch();
        Evidence.OfDeadline evidence = new Evidence.OfDeadline(
                id,
                stretch.assignment(),
                stretch.due(),
                hit.workingDays(),
                hit.calendar() != null && days.isProvisional(hit.calendar(), hit.at()),
                hit.events(),
                stretches.get(stretches.size() - 1).until());
        String whose = unit.apply(stretch.department());
        return new Notice(
                new NoticeKey(rule.id(), id.toString(), stretch.occasion()),
                rule,
                whose,
                hit.at(),
                evidence,
                words.of(rule, whose, evidence, days.shown(hit.calendar(), stretch.due())));
    }

    /**
     * The rule speaks once a case: when it first happened so often, and where nobody had the case then, when somebody first did. What
     * happened until then is counted too.
     */
    private Optional<Notice> counted(ComplaintId id, SupervisionRule rule, Trigger.Counted counted, CaseMarks marks) {
        List<CaseMarks.Mark> all = marks.of(counted.what());
        Optional<CaseMarks.Mark> first =
                all.stream().filter(mark -> mark.times() >= counted.atLeast()).findFirst();
        Optional<CaseMarks.Word> whose =
                first.flatMap(marks::answers).filter(word -> !word.at().isAfter(now));
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        CaseMarks.Word due = whose.get();
        List<CaseMarks.Mark> known =
                all.stream().filter(mark -> mark.version() <= due.version()).toList();
        int times = known.get(known.size() - 1).times();
        Evidence.OfCount evidence = new Evidence.OfCount(
                id,
                times,
                known.subList(known.size() - times, known.size()).stream()
                        .map(CaseMarks.Mark::version)
                        .toList());
        String name = unit.apply(due.department());
        return Optional.of(new Notice(
                new NoticeKey(rule.id(), id.toString(), "once"),
                rule,
                name,
                due.at(),
                evidence,
                words.of(rule, name, evidence)));
    }
}
