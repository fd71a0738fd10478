package io.github.redress.examples.benchmarks.routing;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** hankcs' Aho-Corasick automaton in a double array, which tells each place of each word to a callback and lists nothing. */
final class AcdatPeer {

    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

    AcdatPeer(List<String> words) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        trie.build(numbers);
    }

    /** Returns how many places there are, which costs less than to list the words. */
    int places(String text) {
        int[] count = new int[1];
        trie.parseText(text, (AhoCorasickDoubleArrayTrie.IHit<Integer>) (begin, end, number) -> count[0]++);
        return count[0];
    }

    /** Returns the words that stand in the text. */
    Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        trie.parseText(text, (AhoCorasickDoubleArrayTrie.IHit<Integer>)
                (begin, end, number) -> found.add(text.substring(begin, end)));
        return found;
    }
}
