package io.github.redress.routing.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looking for words in a text alone, without any rule. In the package of the rules, as {@link Deciding} is. */
public final class Searching {

    private final WordIndex index;
    private final List<String> sorted;

    /** Takes words in the form in which they are searched. */
    public Searching(Collection<String> words) {
        this.index = new WordIndex(new HashSet<>(words));
        this.sorted = words.stream().distinct().sorted().toList();
    }

    /** Returns how many of the words stand in the text. */
    public int count(String text) {
        int[] count = new int[1];
        index.find(text).forEach(number -> count[0]++);
        return count[0];
    }

    /** Returns those of the words that stand in the text. */
    public Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        index.find(text).forEach(number -> found.add(sorted.get(number)));
        return found;
    }
}
