package io.github.redress.examples.portal.citizen;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicWords;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.command.Typed;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open complaints nearby that tell of what somebody is about to tell, those that share most words first. */
@Component
class Alike {

    private static final Duration WINDOW = Duration.ofDays(30);
    private static final int MOST = 5;

    /** The share of the shorter text's terms that the longer one has too: below it, only the matter is the same. */
    private static final double ENOUGH = 0.15;

    private final ComplaintDesk desk;
    private final Tokenizer tokenizer = Tokenizer.plain();

    Alike(ComplaintDesk desk) {
        this.desk = desk;
    }

    private record Ranked(PublicCase shown, double share) {}

    List<PublicCase> to(TellForm form) {
        Set<String> told = terms(Typed.clean(form.title()) + "\n" + Typed.clean(form.text()));
        if (told.isEmpty() || form.isTipOff() || !form.faults().isEmpty() || saysNeitherWhatNorWhere(form)) {
            return List.of();
        }
        return desk.similarCases(form.about(), form.where(), WINDOW).stream()
                .map(each -> new Ranked(each, share(told, each.words())))
                .filter(each -> each.share() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Ranked::share).reversed())
                .limit(MOST)
                .map(Ranked::shown)
                .toList();
    }

    /** Of such there is no nearby. */
    private static boolean saysNeitherWhatNorWhere(TellForm form) {
        return form.about().equals(CategoryPath.OTHER) && form.where().equals(DistrictPath.CITY);
    }

    private double share(Set<String> told, @Nullable PublicWords words) {
        if (words == null) {
            return 0;
        }
        Set<String> theirs = terms(words.title() + "\n" + words.text());
        Set<String> both = new HashSet<>(told);
        both.retainAll(theirs);
        return (double) both.size() / Math.max(1, Math.min(told.size(), theirs.size()));
    }

    private Set<String> terms(String text) {
        return new HashSet<>(tokenizer.terms(text));
    }
}
