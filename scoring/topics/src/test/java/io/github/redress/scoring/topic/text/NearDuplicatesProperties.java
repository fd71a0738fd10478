package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Held against the exact part of runs that two texts share (Jaccard). */
class NearDuplicatesProperties {

    private static final int PAIRS = 4_000;

    /** Where chance has a say, the pairs are always the same ones. */
    @Test
    void whatIsNearlyTheSameIsJoinedAndWhatIsNotIsNot() {
        Random random = new Random(11);
        int alike = 0;
        int alikeJoined = 0;
        int unlike = 0;
        int unlikeJoined = 0;
        for (int i = 0; i < PAIRS; i++) {
            String text = letters(random, 60 + random.nextInt(240));
            String other = changed(text, random.nextInt(i % 2 == 0 ? 3 : 40), random);
            double share = jaccard(text, other);
            if (share >= 0.95) {
                alike++;
                alikeJoined += joined(text, other) ? 1 : 0;
            } else if (share <= 0.4) {
                unlike++;
                unlikeJoined += joined(text, other) ? 1 : 0;
            }
        }

        assertThat(alike).isGreaterThan(500);
        assertThat(unlike).isGreaterThan(500);
        assertThat((double) alikeJoined / alike).isGreaterThan(0.995);
        assertThat((double) unlikeJoined / unlike).isLessThan(0.005);
    }

    @Property(tries = 50)
    void whatIsTheSameButForWidthNumbersAndPunctuationIsJoined(
            @ForAll Random random, @ForAll @IntRange(max = 200) int length) {
        String text = letters(random, length);
        String other = text.chars()
                .mapToObj(letter -> (char) letter + (random.nextInt(9) == 0 ? "，" : random.nextInt(9) == 0 ? "12" : ""))
                .collect(Collectors.joining());

        assertThat(joined(text, "《" + other + "》！")).isTrue();
    }

    @Property(tries = 30)
    void orderOfTheTextsDoesNotChangeTheGroups(@ForAll Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            texts.add(i % 3 == 0 ? letters(random, 80) : changed(texts.get(random.nextInt(i)), 2, random));
        }
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);

        assertThat(groups(shuffled)).isEqualTo(groups(texts));
    }

    /** Each with a name of its own: a flood must not be slow, or fall apart. */
    @Test
    void aFloodOfCopiesIsOneText() {
        Random random = new Random(5);
        String petition = letters(random, 300);
        NearDuplicates texts = new NearDuplicates();
        int first = texts.groupOf(petition);

        Set<Integer> groups = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            groups.add(texts.groupOf(letters(random, 3) + petition));
        }

        assertThat(groups).containsExactly(first);
        assertThat(texts.texts()).isEqualTo(20_001);
    }

    private static boolean joined(String one, String other) {
        NearDuplicates texts = new NearDuplicates();
        return texts.groupOf(one) == texts.groupOf(other);
    }

    private static Set<Set<String>> groups(List<String> texts) {
        NearDuplicates duplicates = new NearDuplicates();
        List<Integer> numbers = texts.stream().map(duplicates::groupOf).toList();
        Map<Integer, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(duplicates.settled(numbers.get(i)), group -> new HashSet<>())
                    .add(texts.get(i));
        }
        return Set.copyOf(groups.values());
    }

    private static double jaccard(String one, String other) {
        Set<String> both = runs(one);
        both.retainAll(runs(other));
        Set<String> all = runs(one);
        all.addAll(runs(other));
        return (double) both.size() / all.size();
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + NearDuplicates.SHINGLE <= text.length(); i++) {
            runs.add(text.substring(i, i + NearDuplicates.SHINGLE));
        }
        return runs;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(2_000)));
        }
        return text.toString();
    }

    private static String changed(String text, int times, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            changed.setCharAt(random.nextInt(text.length()), (char) ('一' + random.nextInt(2_000)));
        }
        return changed.toString();
    }
}
