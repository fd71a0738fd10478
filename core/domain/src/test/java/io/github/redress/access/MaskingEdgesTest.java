package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a match may begin and end, what may stand in it, and which numbers are what they look like. */
class MaskingEdgesTest {

    private static final Text GONE = Text.of("无", "#");

    /** Published test numbers of three card companies, and the number of ISO/IEC 7812-1's usual example. */
    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "5500005555555559", "378282246310005", "79927398713"})
    void oneDigitMistypedIsFoundOut(String number) {
        assertThat(Digits.endWithTheirCheckDigit(number)).isTrue();
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String mistyped = number.substring(0, i) + digit + number.substring(i + 1);
                assertThat(Digits.endWithTheirCheckDigit(mistyped)).isEqualTo(mistyped.equals(number));
            }
        }
    }

    @Test
    void cardNumberWithAWrongCheckDigitIsNoCard() {
        assertThat(Masking.shipped().apply("卡号4111 1111 1111 1112")).isEqualTo("卡号4111 1111 1111 1112");
    }

    /** The first is the example of GB 11643-1999. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "110105194912310021, true",
        "110105204912310021, true",
        "110105214912310021, false",
        "110105184912310021, false",
        "110105194901010022, true",
        "110105194912010021, true",
        "110105194900310021, false",
        "110105194913310022, false",
        "110105194912000022, false",
        "110105194912320021, false",
        "110105491231002, true",
        "110105491331002, false",
        "110105491200002, false",
        "11010549123100, false",
        "1101054912310021, false"
    })
    void identityNumberHasItsCheckDigitOrABirthday(String number, boolean possible) {
        assertThat(IdentityNumber.isPossible(number)).isEqualTo(possible);
    }

    /** The sign before A, after Z, before a and after z are no letters. */
    @ParameterizedTest
    @CsvSource({
        "cat, #",
        "CAT, #",
        "@cat[, @#[",
        "`cat{, `#{",
        "1cat2, 1#2",
        "Acat, Acat",
        "Zcat, Zcat",
        "acat, acat",
        "zcat, zcat",
        "catA, catA",
        "catZ, catZ",
        "cata, cata",
        "catz, catz",
        "ca, ca",
        "cat cat, # #"
    })
    void wordIsNotPartOfALongerOne(String written, String shown) {
        assertThat(words("cat").apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"123, #", "/123:, /#:", "a123b, a#b", "0123, 0123", "9123, 9123", "1230, 1230", "1239, 1239"})
    void numberIsNotPartOfALongerOne(String written, String shown) {
        assertThat(words("\\d{3}").apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1----2----3, #", "1-----23, 1-----23", "12-----3, 12-----3", "12----, 12----", "1-2-3----, #----"})
    void fourSignsAtMostStandBetweenDigits(String written, String shown) {
        assertThat(numbers("\\d{3}").apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "N123, N#",
        "N----123, N----#",
        "N-----123, N-----123",
        "123, 123",
        "----123, ----123",
        "M123, M123",
        "xN123, xN#"
    })
    void whatMustStandBeforeANumberMayStandFourSignsBefore(String written, String shown) {
        assertThat(numbers("(?<=N)\\d{3}").apply(written)).isEqualTo(shown);
    }

    @Test
    void whatMustStandBeforeAWordStandsRightBefore() {
        Masking masking = words("(?<=no )cat");

        assertThat(masking.apply("no cat")).isEqualTo("no #");
        assertThat(masking.apply("no  cat")).isEqualTo("no  cat");
        assertThat(masking.apply("o cat")).isEqualTo("o cat");
        assertThat(masking.apply("cat")).isEqualTo("cat");
    }

    @Test
    void whatMustNotFollowDoesNot() {
        Masking masking = words("\\d{3}(?!x)");

        assertThat(masking.apply("123x")).isEqualTo("123x");
        assertThat(masking.apply("123y")).isEqualTo("#y");
        assertThat(masking.apply("123")).isEqualTo("#");
    }

    @Test
    void firstChoiceThatFitsIsTakenAndItsPartsMayBeAbsent() {
        assertThat(words("a(?:bc|b)d").apply("abcd abd acd")).isEqualTo("# # acd");
        assertThat(words("a(?:x?y){0,2}z").apply("az ayz axyxyz axyyyz")).isEqualTo("# # # axyyyz");
        assertThat(words("(?:x?y)z").apply("xyz yz z xz")).isEqualTo("# # z xz");
    }

    @Test
    void lastPartTakesAsMuchAsMayEndThere() {
        assertThat(words("\\d{2,4}").apply("1 12 123 1234 12345")).isEqualTo("1 # # # 12345");
        assertThat(words("a-{0,3}").apply("a--- a---- b")).isEqualTo("# #- b");
        assertThat(words("a-?").apply("a-b")).isEqualTo("#b");
    }

    @Test
    void setsHaveBothTheirEnds() {
        assertThat(words("[b-d]").apply("a b c d e")).isEqualTo("a # # # e");
        assertThat(words("[一-三]x").apply("一x 三x 四x")).isEqualTo("无 无 四x");
        assertThat(words("[a-]x").apply("-x ax")).isEqualTo("# #");
        assertThat(words("[\\-\\d]x").apply("-x 0x 9x")).isEqualTo("# # #");
        assertThat(words("\\.x").apply(".x ax")).isEqualTo("# ax");
    }

    @Test
    void partsThatOverlapAreHiddenAsOne() {
        Masking both = Masking.none()
                .with(MaskingRule.ofWords("first", Text.of("一", "1"), "ab-?"))
                .with(MaskingRule.ofWords("second", Text.of("二", "2"), "-cd"));

        assertThat(both.apply("ab-cd")).isEqualTo("1");
        assertThat(both.apply("ab--cd")).isEqualTo("12");
        assertThat(both.apply("ab -cd")).isEqualTo("1 2");
        assertThat(both.apply("-cd ab")).isEqualTo("2 1");
    }

    @Test
    void longerOfTwoThatBeginTogetherGivesTheName() {
        Map<String, Text> names = Map.of("ab", Text.of("一", "1"), "ab-cd", Text.of("二", "2"));
        Masking shortFirst = Masking.none()
                .with(MaskingRule.ofWords("short", names.get("ab"), "ab"))
                .with(MaskingRule.ofWords("long", names.get("ab-cd"), "ab-cd"));
        Masking longFirst = Masking.none()
                .with(MaskingRule.ofWords("long", names.get("ab-cd"), "ab-cd"))
                .with(MaskingRule.ofWords("short", names.get("ab"), "ab"));
        Masking twins = Masking.none()
                .with(MaskingRule.ofWords("one", names.get("ab"), "ab"))
                .with(MaskingRule.ofWords("other", names.get("ab-cd"), "ab"));

        assertThat(shortFirst.apply("ab-cd")).isEqualTo("2");
        assertThat(longFirst.apply("ab-cd")).isEqualTo("2");
        assertThat(twins.apply("ab")).as("of equal length the first").isEqualTo("1");
    }

    @Test
    void whatElseMustHoldIsAskedOfWhatWasFound() {
        Masking odd =
                Masking.none().with(MaskingRule.ofNumber("odd", GONE, "\\d{3}").where(found -> found.endsWith("3")));

        assertThat(odd.apply("123 124 1-2-3")).isEqualTo("# 124 #");
    }

    /** The first and the last of the Chinese characters, of the full-width signs and of the plain ones that both are. */
    @Test
    void signsAreReadAsTheyLook() {
        assertThat(words("cat").apply("一cat")).isEqualTo("一无");
        assertThat(words("cat").apply("\u9fffcat")).isEqualTo("\u9fff无");
        assertThat(words("cat").apply("\u3001cat\u301b")).isEqualTo("\u3001#\u301b");
        assertThat(words("cat").apply("\u2018cat\u201f")).isEqualTo("\u2018#\u201f");
        assertThat(words("!x").apply("！ｘ")).isEqualTo("#");
        assertThat(words("x~").apply("ｘ～")).isEqualTo("#");
        assertThat(words("5x").apply("⑤x ５x ٥x \ud835\udfd3x")).isEqualTo("# # # #");
        assertThat(words("kg").apply("5㎏!")).isEqualTo("5#!");
        assertThat(words("(?<=\\d)kg\\d").apply("5㎏⑤\u0301!")).isEqualTo("5#!");
    }

    /** One sign may stand for eighteen, as the Arabic one of praise does. */
    @Test
    void signThatIsLongerThanItLooksIsReadInFull() {
        String praise = "\ufdfa";

        assertThat(words("13800000001").apply(praise + " 13800000001 " + praise))
                .isEqualTo(praise + " # " + praise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"京A0BCDE", "京ABCDE9", "京A12345"})
    void plateHasADigit(String plate) {
        assertThat(Masking.shipped().apply(plate)).isEqualTo("［车牌］");
    }

    @Test
    void plateWithoutADigitIsAWord() {
        assertThat(Masking.shipped().apply("京ABCDEF")).isEqualTo("京ABCDEF");
    }

    @ParameterizedTest
    @CsvSource({
        "at 12 main street, at [address]",
        "at 12 Main Hill Street, at [address]",
        "at 12 main hill street, at 12 main hill street",
        "at 12 the street, at 12 the street",
        "at 12 main way, at 12 main way",
        "at 12 Main Way, at [address]"
    })
    void streetInSmallLettersIsOneWordAndNoOther(String written, String shown) {
        assertThat(Masking.shipped().apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a{/}      | has a bound that is no number, at 2
                    a{:}      | has a bound that is no number, at 2
                    a{0,0}    | has bounds that nothing is between, at 6
                    a{1000}   | lacks a }, at 5
                    \\9       | has a class that is not known here, at 1
                    a\\       | ends too early, at 2
                    (?<=a     | ends too early, at 5
                    (?!a      | lacks a ), at 4
                    (?:a{201}){2} | takes up to 402 characters, more than 400, at 13
                    """)
    void saysWhereAPatternIsWrong(String pattern, String fault) {
        assertThatThrownBy(() -> words(pattern)).hasMessage("masking pattern \"" + pattern + "\" " + fault);
    }

    @Test
    void longestPatternIsTaken() {
        assertThat(words("a{400}").apply("a".repeat(400))).isEqualTo("#");
        assertThat(words("a{399}[bc]").apply("a".repeat(399) + "b")).isEqualTo("#");
    }

    private static Masking words(String pattern) {
        return Masking.none().with(MaskingRule.ofWords("mine", GONE, pattern));
    }

    private static Masking numbers(String pattern) {
        return Masking.none().with(MaskingRule.ofNumber("mine", GONE, pattern));
    }
}
