package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.scoring.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All cases that could be drawn: whoever holds the same events makes the same frame.
 *
 * @param period of what period they are, and as it was known when
 * @param cases by id, each once
 */
public record SampleFrame(Period period, List<FrameCase> cases) {

    /** Puts the cases in order; refuses the same one twice. */
    public SampleFrame {
        Objects.requireNonNull(period, "period");
        cases = cases.stream()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
        Set<ComplaintId> seen = new HashSet<>();
        for (FrameCase each : cases) {
            if (!seen.add(each.id())) {
                throw new IllegalArgumentException("case " + each.id() + " stands twice in the frame");
            }
        }
    }

    /**
     * Returns the frame as text, from which its hash is made: one line a case in the order of the ids, each ended by a line feed. A line
     * is the id, the class of answers, the unit, every unit with a part (parted by U+001F), and the barred accounts (parted by commas),
     * all parted by tabs; sets are in the order of their characters.
     */
    public String text() {
        return cases.stream().map(each -> each.line() + "\n").collect(Collectors.joining());
    }

    /** Returns the SHA-256 of the text in UTF-8. */
    public ContentHash hash() {
        return ContentHash.of(text());
    }

    /** Returns the cases of each stratum. */
    public SortedMap<Stratum, List<FrameCase>> strata() {
        return cases.stream().collect(Collectors.groupingBy(FrameCase::stratum, TreeMap::new, Collectors.toList()));
    }

    /** Returns how many cases each stratum of this class has. */
    SortedMap<Stratum, Long> sizes(AnswerClass answers) {
        return cases.stream()
                .map(FrameCase::stratum)
                .filter(stratum -> stratum.answers() == answers)
                .collect(Collectors.groupingBy(stratum -> stratum, TreeMap::new, Collectors.counting()));
    }
}
