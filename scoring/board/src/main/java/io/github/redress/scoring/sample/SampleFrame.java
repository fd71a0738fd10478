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
import java.util.TreeSet;
import java.util.UUID;
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

    /**
     * Returns the frame as everybody may see it, to draw from it again: each case has a public id, its stratum and nothing else. Which units
     * had a part in it or are accused, and who may not judge it, is left out. A sample that is drawn from it can be published whole.
     *
     * @param name what the sample is called, as {@code 2026-W47}: a case has another public id in each; not blank
     */
    public SampleFrame forEverybody(String name) {
        return new SampleFrame(
                period,
                cases.stream()
                        .map(each -> new FrameCase(
                                publicId(name, each.id()), each.stratum(), new TreeSet<>(), new TreeSet<>()))
                        .toList());
    }

    /**
     * Returns what a case is called in the {@linkplain #forEverybody public frame} of a sample: the first 32 digits of the SHA-256 of {@code
     * name:id} in UTF-8, written as an id. Whoever knows the id of a case finds it. Nobody learns the id from it, as long as that was made by
     * chance: from the id follows the number of a case, and with that what is public of it.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ComplaintId publicId(String name, ComplaintId id) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a sample must not be blank, was \"" + name + "\"");
        }
        String digits = ContentHash.of(name + ":" + id).value();
        return ComplaintId.of(
                new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16)));
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
