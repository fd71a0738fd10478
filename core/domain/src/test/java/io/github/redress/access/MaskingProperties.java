package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Whatever people write around it, and however they disguise it: what is hidden is not there. */
class MaskingProperties {

    private static final String WEIGHTED = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> GAPS =
            List.of("", " ", "-", ".", "·", " - ", "，", "/", "\u200B", "\u3000", "*", "、");

    /** A number as it is, and as somebody wrote it. */
    record Planted(String value, String written) {}

    @Provide
    Arbitrary<Planted> planted() {
        StringArbitrary digits = Arbitraries.strings().numeric();
        Arbitrary<String> mobile = Combinators.combine(
                        Arbitraries.chars().range('3', '9'),
                        digits.ofMinLength(9).ofMaxLength(9))
                .as((second, rest) -> "1" + second + rest);
        Arbitrary<String> landline = Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(20_000_000, 89_999_999))
                .as((area, number) -> "0" + area + number);
        Arbitrary<String> identity = Combinators.combine(
                        Arbitraries.integers().between(110_101, 659_004),
                        Arbitraries.integers().between(1930, 2020),
                        Arbitraries.integers().between(101, 1231),
                        Arbitraries.integers().between(0, 999))
                .as((place, year, day, order) ->
                        checked(String.format(Locale.ROOT, "%06d%04d%04d%03d", place, year, day, order)));
        Arbitrary<String> card = digits.ofMinLength(14).ofMaxLength(17).map(rest -> luhn("6" + rest));
        Arbitrary<String> plate = Combinators.combine(
                        Arbitraries.of("鄂", "京", "粤", "沪"),
                        Arbitraries.chars().range('A', 'K'),
                        digits.ofMinLength(5).ofMaxLength(6))
                .as((province, city, number) -> province + city + number);
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(mobile, landline, identity, card, plate)),
                        Arbitraries.of(GAPS),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.randoms())
                .as((value, gap, width, random) -> new Planted(value, disguised(value, gap, width, random)));
    }

    private static String disguised(String value, String gap, int width, Random random) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean wide = c < 128 && (width == 1 || (width == 2 && random.nextBoolean()));
            boolean inChinese = c >= '0' && c <= '9' && (width == 4 || (width == 5 && random.nextBoolean()));
            written.append(wide ? (char) (c + 0xFEE0) : inChinese ? numeral(c, random) : c);
            written.append(i < value.length() - 1 && (width != 3 || random.nextBoolean()) ? gap : "");
        }
        return written.toString();
    }

    private static char numeral(char digit, Random random) {
        String written = Numerals.of(digit - '0') + (digit == '0' ? "○" : "");
        return written.charAt(random.nextInt(written.length()));
    }

    @Provide
    Arbitrary<String> counting() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.strings()
                                .withChars("一二三四五六七八九〇零")
                                .ofMinLength(1)
                                .ofMaxLength(5)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of("、", "，", " ", "-"))
                .as((each, sign) -> String.join(sign, each));
        return Combinators.combine(numbers, Arbitraries.of("年", "号", "户", "日", "次", "百二十一个", "十一月二十三日"))
                .as((number, unit) -> "有" + number + unit)
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("都停水，", parts));
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.of("路灯坏了", "请尽快派人来修。", "我住附近", "the lamp is broken ", "please help, ", "谢谢！", "\n", "小区门口")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2_000)
    void noPlantedNumberIsShown(
            @ForAll("talk") String before,
            @ForAll("planted") Planted one,
            @ForAll("talk") String between,
            @ForAll("planted") Planted other,
            @ForAll("talk") String after) {
        String written = before + "是" + one.written() + "和" + between + "或" + other.written() + "号" + after;

        String shown = bare(Masking.shipped().apply(written));

        assertThat(shown).doesNotContain(bare(one.value())).doesNotContain(bare(other.value()));
    }

    @Property(tries = 2_000)
    void ordinaryNumbersInChineseAreShownWhereTheSameInDigitsAre(@ForAll("counting") String counting) {
        StringBuilder digits = new StringBuilder();
        counting.chars().forEach(c -> digits.append(Numerals.plain((char) c)));
        Assume.that(Masking.shipped().apply(digits.toString()).contentEquals(digits));

        assertThat(Masking.shipped().apply(counting)).isEqualTo(counting);
    }

    @Property(tries = 500)
    void talkWithoutNumbersStaysAsItIs(@ForAll("talk") String one, @ForAll("talk") String other) {
        assertThat(Masking.shipped().apply(one + other)).isEqualTo(one + other);
    }

    @Property(tries = 500)
    void maskingTwiceHidesNothingMore(@ForAll("talk") String talk, @ForAll("planted") Planted one) {
        String once = Masking.shipped().apply(talk + "是" + one.written() + "号" + talk);

        assertThat(Masking.shipped().apply(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void anyTextAtAllIsTaken(@ForAll String text) {
        assertThat(Masking.shipped().apply(text)).isNotNull();
    }

    private static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('○', '〇');
        StringBuilder kept = new StringBuilder();
        plain.chars()
                .map(c -> Numerals.plain((char) c))
                .filter(Character::isLetterOrDigit)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String checked(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + WEIGHTED.charAt(sum % 11);
    }

    private static String luhn(String digits) {
        for (char check = '0'; check <= '9'; check++) {
            if (Digits.endWithTheirCheckDigit(digits + check)) {
                return digits + check;
            }
        }
        throw new AssertionError("one of ten digits is right");
    }
}
