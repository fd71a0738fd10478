package io.github.redress.routing.rules;

import io.github.redress.routing.rules.RepresentativeTimes.Stretch;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One search for a complaint that all wanted rules fit and no rival.
 *
 * <ol>
 *   <li>One {@link Aspect} of the complaint is settled after the other; each choice leaves the rivals that may still fit.
 *   <li>A rival that asks for nothing more takes all that is still open: that choice is done with.
 *   <li>Choices that leave the same rivals have the same outcome: only the first is followed.
 *   <li>Only the dates of rivals then left are tried, and within those only the hours of those still left; and where
 *       those are the same as in a stretch with every hour of the week, not again.
 * </ol>
 */
final class SituationSearch {

    /** The most choices that are looked at; more leave the question open. */
    private static final int MOST = 200_000;

    private static final List<Aspect> BEFORE_TIMES =
            List.of(Aspect.KIND, Aspect.CHANNEL, Aspect.AREAS, Aspect.TEXT, Aspect.ATTRIBUTES);

    private final Situations situations;
    private final List<Rival> rivals;
    private final Set<Left> followed = new HashSet<>();
    private final Set<Rival> by = new LinkedHashSet<>();
    private int tried;

    SituationSearch(Situations situations, List<? extends Sentence> rivals) {
        this.situations = situations;
        this.rivals = rivals.stream().map(Rival::new).toList();
    }

    Exclusion run() {
        Rival taker =
                rivals.stream().filter(rival -> rival.last == null).findFirst().orElse(null);
        if (taker != null) {
            by.add(taker);
        }
        Facts found = taker == null ? settle(0, situations.open(), rivals) : null;
        List<Sentence> takers = found == null
                ? by.stream().<Sentence>map(rival -> rival.sentence).toList()
                : List.of();
        return new Exclusion(found, takers, found != null || !isOver(), tried);
    }

    /** The rivals that are left when one aspect is settled. */
    private record Left(Aspect settled, List<Rival> rivals) {}

    /** A rule that may take a complaint; told from others by identity, for equal ones are rare and comparing is slow. */
    private static final class Rival {

        private final Sentence sentence;
        private final @Nullable Aspect last;

        Rival(Sentence sentence) {
            this.sentence = sentence;
            Aspect latest = sentence.effective().equals(Period.ALWAYS) ? null : Aspect.DATE;
            for (Condition condition : sentence.when().others()) {
                Aspect aspect = Aspect.of(condition);
                latest = latest == null || aspect.compareTo(latest) > 0 ? aspect : latest;
            }
            this.last = latest;
        }

        boolean asksNothingAfter(Aspect aspect) {
            return last == null || last.compareTo(aspect) <= 0;
        }
    }

    private @Nullable Facts settle(int step, Facts open, List<Rival> rivalsLeft) {
        if (step == BEFORE_TIMES.size()) {
            return settleTime(open, rivalsLeft);
        }
        Aspect aspect = BEFORE_TIMES.get(step);
        for (Facts choice : situations.choices(aspect, open, sentences(rivalsLeft))) {
            List<Rival> left = left(aspect, choice, rivalsLeft);
            if (left != null && followed.add(new Left(aspect, left))) {
                Facts found = settle(step + 1, choice, left);
                if (found != null) {
                    return found;
                }
            }
            if (isOver()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Facts settleTime(Facts open, List<Rival> rivalsLeft) {
        ZoneId zone = situations.now().zone();
        List<Period> periods =
                sentences(rivalsLeft).stream().map(Sentence::effective).toList();
        for (Stretch stretch :
                RepresentativeTimes.stretches(periods, situations.now().instant())) {
            List<Rival> left = left(Aspect.DATE, situations.at(stretch.begin().atZone(zone), open), rivalsLeft);
            if (left != null && !isFollowed(left, stretch)) {
                for (ZonedDateTime time : RepresentativeTimes.within(stretch, hours(left), zone)) {
                    Facts complaint = situations.at(time, open);
                    if (left(Aspect.MOMENT, complaint, left) != null) {
                        return complaint;
                    }
                    if (isOver()) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    /** Returns whether a stretch that has every hour of the week left the same rivals before. */
    private boolean isFollowed(List<Rival> left, Stretch stretch) {
        Left same = new Left(Aspect.DATE, left);
        if (followed.contains(same)) {
            return true;
        }
        boolean isOnlyTheClock = sentences(left).stream()
                .flatMap(rule -> rule.when().others().stream())
                .allMatch(condition -> condition instanceof Hours || Aspect.of(condition) != Aspect.MOMENT);
        if (isOnlyTheClock && stretch.isLong()) {
            followed.add(same);
        }
        return false;
    }

    private boolean isOver() {
        return tried > MOST;
    }

    /** Returns the rivals that may still fit, null where the choice is done with. */
    private @Nullable List<Rival> left(Aspect aspect, Facts choice, List<Rival> before) {
        tried++;
        for (Sentence rule : situations.wanted()) {
            if (!holds(rule, aspect, choice)) {
                return null;
            }
        }
        List<Rival> left = new ArrayList<>();
        for (Rival rival : before) {
            if (holds(rival.sentence, aspect, choice)) {
                if (rival.asksNothingAfter(aspect)) {
                    by.add(rival);
                    return null;
                }
                left.add(rival);
            }
        }
        return left;
    }

    private static boolean holds(Sentence rule, Aspect aspect, Facts choice) {
        if (aspect == Aspect.DATE) {
            return rule.effective().contains(choice.at());
        }
        for (Condition condition : rule.when().others()) {
            if (Aspect.of(condition) == aspect && !condition.holds(choice)) {
                return false;
            }
        }
        return true;
    }

    private List<Sentence> sentences(List<Rival> rivalsLeft) {
        List<Sentence> sentences = new ArrayList<>(situations.wanted());
        rivalsLeft.forEach(rival -> sentences.add(rival.sentence));
        return sentences;
    }

    private List<Hours> hours(List<Rival> rivalsLeft) {
        return Situations.conditions(sentences(rivalsLeft), Hours.class).toList();
    }
}
