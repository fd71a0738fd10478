package io.github.redress.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Words with something in them that occurs nowhere else: a telephone number, disguised in one of the ways people do, and in words that
 * the public does not read a made-up word too. Whatever is found of these where it should not be has leaked.
 */
final class Marks {

    private static final List<String> GAPS = List.of("", "", " ", "-", ".", "·", "，", "\u200B", " / ");

    /** The account that people act under, which nobody reads but the person whose complaint it is. */
    static final String ACCOUNT = "qa7rsd0ent4acc0unt";

    private final Random random;
    private final List<String> planted = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Marks(Random random) {
        this.random = random;
        planted.add(ACCOUNT);
    }

    /** Returns words that nobody but those who work on the complaint, and its person, may read. */
    String secret() {
        String word = new StringBuilder("Qz")
                .append((char) ('a' + random.nextInt(26)))
                .append(Long.toString(Math.abs(random.nextLong()), 36))
                .toString();
        planted.add(bare(word));
        return "请保密 " + disguised(word) + " 或 " + open();
    }

    /** Returns words that everybody may read once they are masked. */
    String open() {
        return "请拨打 " + disguised(phone()) + " 找我，路灯已经坏了很久。";
    }

    /** Returns a headline that everybody may read once it is masked. */
    String headline() {
        return "找" + phone();
    }

    /** Returns a name, with a made-up word in it. */
    String name() {
        String word = "Qn" + Long.toString(Math.abs(random.nextLong()), 36);
        planted.add(bare(word));
        return word;
    }

    /** Returns a telephone number as a form takes it. */
    String phone() {
        String number = "13" + (100_000_000 + random.nextInt(900_000_000));
        planted.add(number);
        return number;
    }

    /** Returns what somebody types where a name belongs: a made-up word, or a telephone number in disguise. */
    String typed(boolean word) {
        return word ? name() : disguised(phone());
    }

    /** Returns the request, and remembers how it looks in a log. */
    <R> R asking(R request) {
        asked.add(request.toString());
        return request;
    }

    List<String> asked() {
        return asked;
    }

    /** Returns what was planted and is found in a text, whatever stands between its characters. */
    List<String> foundIn(String text) {
        String bare = bare(text);
        return planted.stream().filter(bare::contains).toList();
    }

    private String disguised(String value) {
        String gap = GAPS.get(random.nextInt(GAPS.size()));
        boolean wide = random.nextBoolean();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            written.append(i == 0 ? "" : gap).append(wide ? (char) (value.charAt(i) + 0xFEE0) : value.charAt(i));
        }
        return written.toString();
    }

    private static String bare(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
