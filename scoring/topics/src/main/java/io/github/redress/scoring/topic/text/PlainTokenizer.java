package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Pairs of characters, or words: whatever the script shows without a dictionary. */
final class PlainTokenizer implements Tokenizer {

    @Override
    public List<String> terms(String text) {
        String clean = CleanText.of(Objects.requireNonNull(text, "text"));
        List<String> terms = new ArrayList<>();
        int at = 0;
        while (at < clean.length()) {
            if (CleanText.isGap(clean.charAt(at))) {
                at++;
                continue;
            }
            int end = CleanText.endOfUnit(clean, at);
            if (!CleanText.standsAlone(clean, at)) {
                terms.add(clean.substring(at, end));
            } else if (end < clean.length() && CleanText.standsAlone(clean, end)) {
                terms.add(clean.substring(at, CleanText.endOfUnit(clean, end)));
            } else if (at == 0 || !CleanText.standsAlone(clean, clean.offsetByCodePoints(at, -1))) {
                terms.add(clean.substring(at, end));
            }
            at = end;
        }
        return List.copyOf(terms);
    }
}
