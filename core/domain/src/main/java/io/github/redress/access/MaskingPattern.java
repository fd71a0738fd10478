package io.github.redress.access;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a masking rule looks for, compiled. Each part takes as much as it can and gives nothing back, and each part is bounded: so a
 * text costs at most its length times the longest match, whatever stands in it.
 */
final class MaskingPattern {

    /** So many characters that are neither letters nor digits may stand between two digits of a number. */
    private static final int WIDEST_GAP = 4;

    private final List<CharSet> behind;
    private final List<Part> parts;
    private final boolean mayBeSplit;
    private final CharSet first = new CharSet();
    private final CharSet every = new CharSet();
    private final boolean isOneCharacter;
    private final char[] needed;

    /**
     * @param behind what must stand before it, read from left to right
     * @param parts what it is made of
     * @param mayBeSplit whether blanks and punctuation may stand between its characters
     */
    MaskingPattern(List<CharSet> behind, List<Part> parts, boolean mayBeSplit) {
        this.behind = List.copyOf(behind);
        this.parts = List.copyOf(parts);
        this.mayBeSplit = mayBeSplit;
        CharSet rarest = new CharSet();
        boolean begins = true;
        for (Part part : parts) {
            if (begins) {
                part.addFirst(first);
            }
            part.addEvery(every);
            begins &= part.min() == 0;
            CharSet begun = new CharSet();
            part.addFirst(begun);
            boolean isRarer = rarest.size() == 0 || begun.size() <= rarest.size();
            rarest = part.min() > 0 && begun.size() > 0 && isRarer ? begun : rarest;
        }
        this.needed = rarest.members();
        this.isOneCharacter = shortest(parts) < 2;
    }

    /** One part of a pattern, so many times. */
    sealed interface Part {

        /** Returns how often it must be there, 0 or more. */
        int min();

        /** Returns how often it may be there. */
        int max();

        /** Returns the fewest characters that it takes. */
        int shortest();

        /** Returns the most characters that it takes. */
        int longest();

        /** Returns where it ends that is taken once, -1 when it is not there. */
        int once(MaskingPattern in, FoldedText text, int at);

        /** Adds the characters that it may begin with. */
        void addFirst(CharSet into);

        /** Adds all characters that it may have. */
        void addEvery(CharSet into);
    }

    /** One character of a set. */
    record One(CharSet set, int min, int max) implements Part {
        @Override
        public int shortest() {
            return min;
        }

        @Override
        public int longest() {
            return max;
        }

        @Override
        public int once(MaskingPattern in, FoldedText text, int at) {
            if (set.has(text.at(at))) {
                return at < text.length() ? at + 1 : -1;
            }
            int next = in.mayBeSplit ? in.behindGap(text, at) : at;
            return next != at && next < text.length() && set.has(text.at(next)) ? next + 1 : -1;
        }

        @Override
        public void addFirst(CharSet into) {
            into.addAll(set);
        }

        @Override
        public void addEvery(CharSet into) {
            into.addAll(set);
        }
    }

    /** The first that fits of several sequences. */
    record Choice(List<List<Part>> choices, int min, int max) implements Part {
        @Override
        public int shortest() {
            return min
                    * choices.stream().mapToInt(MaskingPattern::shortest).min().orElse(0);
        }

        @Override
        public int longest() {
            return max
                    * choices.stream()
                            .mapToInt(parts ->
                                    parts.stream().mapToInt(Part::longest).sum())
                            .max()
                            .orElse(0);
        }

        @Override
        public int once(MaskingPattern in, FoldedText text, int at) {
            for (List<Part> choice : choices) {
                int end = at;
                for (int i = 0; i < choice.size() && end >= 0; i++) {
                    end = in.all(choice.get(i), text, end);
                }
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public void addFirst(CharSet into) {
            for (List<Part> choice : choices) {
                for (Part part : choice) {
                    part.addFirst(into);
                    if (part.min() > 0) {
                        break;
                    }
                }
            }
        }

        @Override
        public void addEvery(CharSet into) {
            choices.forEach(choice -> choice.forEach(part -> part.addEvery(into)));
        }
    }

    /** Nothing, where the next character is not of a set. */
    record NotNext(CharSet set) implements Part {
        @Override
        public int min() {
            return 1;
        }

        @Override
        public int max() {
            return 1;
        }

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return 0;
        }

        @Override
        public int once(MaskingPattern in, FoldedText text, int at) {
            return at < text.length() && set.has(text.at(at)) ? -1 : at;
        }

        @Override
        public void addFirst(CharSet into) {
            // It stands behind what has to be there.
        }

        @Override
        public void addEvery(CharSet into) {
            // It takes none.
        }
    }

    /** Returns the characters that a match begins with. */
    CharSet first() {
        return first;
    }

    /** Returns whether the text may have one of the characters that no match is without. */
    boolean mayBeIn(FoldedText text) {
        for (char c : needed) {
            if (text.mayHave(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the longest match ends that begins here, -1 when there is none. It does not end amid the digits of a longer
     * number or the letters of a longer word; that it does not begin there, the caller sees to.
     */
    int match(FoldedText text, int start, Predicate<String> isMeant) {
        if (!first.has(text.at(start)) || !mayGoOn(text, start + 1) || !follows(text, start)) {
            return -1;
        }
        int at = start;
        for (int i = 0; i < parts.size() - 1; i++) {
            at = all(parts.get(i), text, at);
            if (at < 0) {
                return -1;
            }
        }
        Part last = parts.get(parts.size() - 1);
        int best = -1;
        for (int count = 0; ; count++) {
            boolean isEnd = count >= last.min() && at > start && (best < 0 || !text.isNumeralBehindDigit(at - 1));
            if (isEnd && isWhole(text, start, at) && isMeant.test(text.words(start, at))) {
                best = at;
            }
            int next = count < last.max() ? last.once(this, text, at) : -1;
            if (next < 0) {
                return best;
            }
            at = next;
        }
    }

    private static int shortest(List<Part> parts) {
        return parts.stream().mapToInt(Part::shortest).sum();
    }

    /** Asked before all else, since it is seldom so: 一 stands in many words and in few numbers. */
    private boolean mayGoOn(FoldedText text, int next) {
        return isOneCharacter
                || (next < text.length() && (every.has(text.at(next)) || (mayBeSplit && text.isSign(next))));
    }

    /** Numbers that stand in a list, as rooms do, are not one; but 一 behind a number that is not split may begin the next word. */
    private static boolean isWhole(FoldedText text, int start, int end) {
        return !text.isAmid(end)
                && !((text.isAmidNumerals(start) || text.isAmidNumerals(end)) && text.isSplit(start, end));
    }

    private int all(Part part, FoldedText text, int start) {
        int at = start;
        for (int count = 0; count < part.max(); count++) {
            int next = part.once(this, text, at);
            if (next < 0) {
                return count >= part.min() ? at : -1;
            }
            at = next;
        }
        return at;
    }

    private int behindGap(FoldedText text, int at) {
        int next = at;
        while (next < text.length() && next - at <= WIDEST_GAP && text.isSign(next)) {
            next++;
        }
        return next - at <= WIDEST_GAP ? next : at;
    }

    private boolean follows(FoldedText text, int start) {
        int at = start;
        if (mayBeSplit && !behind.isEmpty()) {
            while (at > 0 && start - at < WIDEST_GAP && text.isSign(at - 1)) {
                at--;
            }
        }
        for (int i = behind.size() - 1; i >= 0; i--) {
            if (at == 0 || !behind.get(i).has(text.at(--at))) {
                return false;
            }
        }
        return true;
    }
}
