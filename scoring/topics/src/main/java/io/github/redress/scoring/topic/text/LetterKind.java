package io.github.redress.scoring.topic.text;

import java.lang.Character.UnicodeScript;

/** What a letter does to the text around it. */
enum LetterKind {
    /** Nothing: nobody sees it. */
    UNSEEN,
    /** It is a unit by itself. */
    ALONE,
    /** It is part of a word. */
    IN_WORD,
    /** It is part of a number. */
    DIGIT,
    /** It holds a word together between two letters. */
    APOSTROPHE,
    /** It parts words. */
    BLANK,
    /** It ends a phrase. */
    OTHER;

    private static final LetterKind[] LOW = new LetterKind[1 << 16];

    static {
        for (int letter = 0; letter < LOW.length; letter++) {
            LOW[letter] = find(letter);
        }
    }

    static LetterKind of(int letter) {
        return letter < LOW.length ? LOW[letter] : find(letter);
    }

    private static LetterKind find(int letter) {
        if (letter == '\'' || letter == '\u2019') {
            return APOSTROPHE;
        }
        // The Chinese zero is written where something is masked, at least as often as it is a number.
        if (letter == '\u3007' || Character.isDigit(letter)) {
            return DIGIT;
        }
        if (letter == '-' || Character.getType(letter) == Character.SPACE_SEPARATOR) {
            return BLANK;
        }
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> UNSEEN;
            case Character.NON_SPACING_MARK -> isVariationSelector(letter) ? UNSEEN : scripted(letter);
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK -> scripted(letter);
            default -> OTHER;
        };
    }

    private static LetterKind scripted(int letter) {
        // The Japanese length mark belongs to two scripts and therefore to none.
        if (letter == '\u30FC') {
            return ALONE;
        }
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> ALONE;
            default -> IN_WORD;
        };
    }

    private static boolean isVariationSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
