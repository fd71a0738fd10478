package io.github.redress.scoring.topic.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How people begin, ask and end, whatever it is about: 您好, 请有关部门, would like to. Beside this class are four short lists:
 * {@code formalities-zh.txt} and {@code formalities-en.txt} of such forms, {@code particles-zh.txt} and {@code particles-en.txt} of the small
 * words between them; {@code *} stands for whatever follows. What is made of nothing else says nothing, and what is another phrase with a particle before or after it says no more.
 */
final class Formalities {

    private static final String ANYTHING = "*";
    private static final Set<String> PARTICLES = read("particles-zh.txt", "particles-en.txt");
    private static final Set<String> FORMS = read("formalities-zh.txt", "formalities-en.txt");
    private static final List<String> BEGINNINGS = new ArrayList<>();
    private static final int LONGEST;

    static {
        FORMS.addAll(PARTICLES);
        FORMS.stream()
                .filter(form -> form.endsWith(ANYTHING))
                .forEach(form -> BEGINNINGS.add(form.replace(ANYTHING, "")));
        LONGEST = FORMS.stream().mapToInt(String::length).max().orElse(0);
    }

    private Formalities() {}

    private static Set<String> read(String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            try (InputStream in = Formalities.class.getResourceAsStream(list)) {
                if (in == null) {
                    throw new IllegalStateException(list + " is missing beside " + Formalities.class.getName());
                }
                words.addAll(
                        List.of(new String(in.readAllBytes(), UTF_8).strip().split("\\s+")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    /** Returns those that are neither made of forms only nor another one with a particle before or after it. */
    static List<Phrase> without(List<Phrase> phrases) {
        Set<String> texts = new HashSet<>();
        phrases.forEach(phrase -> texts.add(phrase.text()));
        return phrases.stream()
                .filter(phrase -> !isOnly(phrase.text()) && !isMore(phrase.text(), texts))
                .toList();
    }

    private static boolean isMore(String phrase, Set<String> others) {
        for (int cut = 1; cut < phrase.length(); cut++) {
            if (CleanText.isEndOfUnit(phrase, cut)) {
                String before = phrase.substring(0, cut);
                String after = phrase.substring(phrase.charAt(cut) == CleanText.SPACE ? cut + 1 : cut);
                if ((PARTICLES.contains(before) && others.contains(after))
                        || (PARTICLES.contains(after) && others.contains(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a phrase is made of nothing but forms, or begins as forms of address do. */
    static boolean isOnly(String phrase) {
        if (BEGINNINGS.stream().anyMatch(phrase::startsWith)) {
            return true;
        }
        boolean[] reached = new boolean[phrase.length() + 1];
        reached[0] = true;
        for (int from = 0; from < phrase.length(); from++) {
            if (!reached[from]) {
                continue;
            }
            if (phrase.charAt(from) == CleanText.SPACE) {
                reached[from + 1] = true;
            }
            for (int to = from + 1; to <= Math.min(phrase.length(), from + LONGEST); to++) {
                reached[to] |= CleanText.isEndOfUnit(phrase, to) && FORMS.contains(phrase.substring(from, to));
            }
        }
        return reached[phrase.length()];
    }
}
