package io.github.redress.routing.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words and texts in the one form in which they are compared.
 *
 * <ol>
 *   <li>NFKC: full-width letters and digits become ordinary ones, ligatures and circled numbers fall apart;
 *   <li>letter case is folded: upper case, then lower case, so that ß meets SS;
 *   <li>NFKC again, since folding may undo it.
 * </ol>
 *
 * <p>White space stays: without it "the rapist" would hold "therapist".
 */
final class NormalText {

    private NormalText() {}

    static String of(String written) {
        String folded = compose(written).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return compose(folded);
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
