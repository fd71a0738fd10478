package io.github.redress.sla;

import io.github.redress.Text;
import io.github.redress.sla.SlaExplanation.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an explanation as sentences: received, promised, what counts, what does not, what moved the end, due. */
final class ExplanationText {

    /** What has a sentence of its own, after the lists. */
    private static final Set<StepCode> SENTENCES = EnumSet.of(StepCode.ROLLED, StepCode.NEXT_OPENING, StepCode.REST);

    private final SlaExplanation explained;
    private final Wording words;
    private final ZoneId zone;

    private ExplanationText(SlaExplanation explained, Wording words) {
        this.explained = explained;
        this.words = words;
        this.zone = explained.calendar().zone();
    }

    static Text of(SlaExplanation explained) {
        ZoneId zone = explained.calendar().zone();
        int year = LocalDate.ofInstant(explained.start(), zone).getYear();
        return Text.of(
                new ExplanationText(explained, new ChineseWording(year)).write(),
                new ExplanationText(explained, new EnglishWording(year)).write());
    }

    private String write() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.received(WallTime.at(explained.start(), zone)));
        sentences.add(words.promised(explained.target()));
        for (ExtensionAmount extension : explained.extensions()) {
            sentences.add(words.extended(extension, explained.target()));
        }
        listed(true).ifPresent(groups -> sentences.add(words.counted(groups)));
        listed(false).ifPresent(groups -> sentences.add(words.notCounted(groups)));
        for (Step step : explained.steps()) {
            if (SENTENCES.contains(step.why().code())) {
                sentences.add(sentence(step));
            }
        }
        sentences.add(conclusion());
        if (explained.result() instanceof Due due && due.provisional()) {
            explained.calendar().validThrough().ifPresent(last -> sentences.add(words.provisional(last)));
        }
        return String.join(words.betweenSentences(), sentences);
    }

    private Optional<String> listed(boolean counts) {
        Stretches stretches = new Stretches(zone, end().isPresent());
        for (Step step : explained.steps()) {
            if (step.counts() == counts && !SENTENCES.contains(step.why().code())) {
                stretches.add(step);
            }
        }
        return stretches.groups().entrySet().stream()
                .map(group -> words.group(group.getKey(), group.getValue()))
                .reduce((before, next) -> before + words.betweenGroups() + next);
    }

    private String sentence(Step step) {
        if (step.why().code() == StepCode.ROLLED) {
            LocalDate last = WallTime.endingAt(step.from(), zone).date();
            return words.rolled(last, step.why());
        }
        return step.why().code() == StepCode.NEXT_OPENING ? words.nextOpening() : words.rest();
    }

    private String conclusion() {
        if (explained.result() instanceof Due due) {
            return words.due(endOf(due.at()), zone);
        }
        Step open = explained.steps().get(explained.steps().size() - 1);
        boolean working = explained.target() instanceof WorkingTime || explained.target() instanceof WorkingDays;
        return words.paused(
                WallTime.at(open.from(), zone), open.why(), ((Paused) explained.result()).remaining(), working);
    }

    /** Midnight that ends a date or its hours is 24:00 of that date; midnight that a clock just came to is 00:00. */
    private WallTime endOf(Instant due) {
        EndRule end = end().orElse(EndRule.SAME_TIME);
        if (end instanceof EndRule.EndOfDate) {
            return WallTime.endOfDateAt(due, zone);
        }
        boolean closing = end instanceof EndRule.CloseOfDay
                || (explained.target() instanceof WorkingTime && due.isAfter(explained.start()));
        return closing ? WallTime.endingAt(due, zone) : WallTime.at(due, zone);
    }

    private Optional<EndRule> end() {
        return DateCount.end(explained.target());
    }
}
