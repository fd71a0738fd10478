package io.github.redress.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Hides what people give away of themselves and of others in texts that everybody may read: every occurrence, however it is
 * disguised. The words themselves stay as they are, sealed, for those who may see them.
 *
 * <p>Takes time in proportion to the text, whatever stands in it. Immutable, and safe for any number of threads.
 */
public final class Masking {

    private static final Masking SHIPPED = new Masking(ShippedMasking.rules());

    private final List<MaskingRule> rules;
    private final Found[] patterns;
    private final FirstCharacters firsts;

    private Masking(List<MaskingRule> rules) {
        this.rules = List.copyOf(rules);
        patterns = rules.stream()
                .flatMap(rule -> rule.compiled().stream().map(pattern -> new Found(rule, pattern)))
                .toArray(Found[]::new);
        firsts = FirstCharacters.of(
                Arrays.stream(patterns).map(found -> found.pattern().first()).toList());
    }

    /** A pattern, and the rule that it is of. */
    private record Found(MaskingRule rule, MaskingPattern pattern) {}

    /**
     * Returns what the library hides unless a city says otherwise, each by its name:
     *
     * <ul>
     *   <li>{@code mobile-phone}: mobile numbers of mainland China, with and without a prefix;
     *   <li>{@code landline}: numbers with an area code, and seven or eight digits that are called a telephone;
     *   <li>{@code international-phone}: what begins with a plus or two zeros, and numbers written as in (212) 555-0147;
     *   <li>{@code resident-id}: resident identity numbers of 18 digits whose check digit or birthday is possible, and of 15;
     *   <li>{@code bank-card}: 16 to 19 digits with the right check digit;
     *   <li>{@code vehicle-plate}: plates of mainland China, also of new-energy vehicles;
     *   <li>{@code e-mail};
     *   <li>{@code address}: house, block, unit and room; the street stays, since complaints are about streets;
     *   <li>{@code street-address}: the same as in 12 Main Street, with the street.
     * </ul>
     *
     * <p>Digits may be Chinese numerals in all of these but street addresses, also some of them: 一三八零零幺三8〇〇〇. Not hidden: numbers
     * that are spelled out in words, names in free text, and ten digits or fewer that nothing marks as a number to call.
     */
    public static Masking shipped() {
        return SHIPPED;
    }

    /** Returns a masking that hides nothing; start here to choose every rule oneself. */
    public static Masking none() {
        return new Masking(List.of());
    }

    /**
     * Returns a masking with one more rule.
     *
     * @throws IllegalArgumentException if there is one of that name already
     */
    public Masking with(MaskingRule rule) {
        Objects.requireNonNull(rule, "rule");
        if (find(rule.name())) {
            throw new IllegalArgumentException("there is a masking rule " + rule.name() + " already");
        }
        List<MaskingRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Masking(more);
    }

    /**
     * Returns a masking without a rule.
     *
     * @throws IllegalArgumentException if there is none of that name: a name mistyped would switch nothing off
     */
    public Masking without(String name) {
        if (!find(name)) {
            throw new IllegalArgumentException("there is no masking rule " + name + "; there are "
                    + rules.stream().map(MaskingRule::name).toList());
        }
        return new Masking(rules.stream()
                .filter(Predicate.not(rule -> rule.name().equals(name)))
                .toList());
    }

    /** Returns the rules, in the order they were added. */
    public List<MaskingRule> rules() {
        return rules;
    }

    /** Returns the text with everything hidden that a rule finds; the same text where none finds anything. */
    public String apply(String text) {
        FoldedText folded = FoldedText.of(text);
        boolean[] isPossible = new boolean[patterns.length];
        for (int no = 0; no < patterns.length; no++) {
            isPossible[no] = patterns[no].pattern().mayBeIn(folded);
        }
        Masked masked = new Masked(folded);
        for (int i = 0; i < folded.length(); i++) {
            int[] begun = firsts.begunBy(folded.at(i));
            if (begun.length == 0 || folded.isAmid(i)) {
                continue;
            }
            for (int no : begun) {
                if (isPossible[no]) {
                    Found found = patterns[no];
                    masked.hide(i, found.pattern().match(folded, i, found.rule().isMeant()), found.rule());
                }
            }
        }
        return masked.text();
    }

    private boolean find(String name) {
        return rules.stream().anyMatch(rule -> rule.name().equals(name));
    }
}
