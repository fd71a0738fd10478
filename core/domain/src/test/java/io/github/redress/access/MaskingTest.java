package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden in words that everybody may read, and what is not. */
class MaskingTest {

    private final Masking masking = Masking.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    请打13800000001找我           | 请打［电话］找我
                    请打138-0000-0001或139 0000 0002 | 请打［电话］或［电话］
                    电话１３８０００００００１谢谢 | 电话［电话］谢谢
                    电话1.3.8.0.0.0.0.0.0.0.1谢谢 | 电话［电话］谢谢
                    电话①③⑧⓪⓪⓪⓪⓪⓪⓪①谢谢       | 电话［电话］谢谢
                    +86 13800000001              | [phone]
                    0086-138-0000-0001           | [phone]
                    回电027-87654321即可         | 回电［电话］即可
                    我家电话：8765 4321，谢谢     | 我家电话：［电话］，谢谢
                    电话号码是87654321           | 电话号码是［电话］
                    call +44 20 7946 0958 now    | call [phone] now
                    call (212) 555-0147 now      | call [phone] now
                    call 212-555-0147 now        | call [phone] now
                    证号11010519491231002X在此    | 证号［证件号］在此
                    证号110105 19491231 002x在此  | 证号［证件号］在此
                    证号110105491231002在此       | 证号［证件号］在此
                    卡号4111 1111 1111 1111已扣款  | 卡号［卡号］已扣款
                    鄂A12345占道                  | ［车牌］占道
                    鄂A·D12345占道                | ［车牌］占道
                    浙b 12345挡路                 | ［车牌］挡路
                    粤Z1234港停在门口              | ［车牌］停在门口
                    写信到zhang.san@example.com.cn吧 | 写信到［邮箱］吧
                    写信到ｚｓ＠example．com吧      | 写信到［邮箱］吧
                    住珞喻路129号3栋2单元501室      | 住珞喻路［住址］
                    住12栋304室，没水              | 住［住址］，没水
                    住一栋二单元三零一，没水         | 住［住址］，没水
                    中山大道99号门口积水            | 中山大道［住址］门口积水
                    I live at 12 Main Street, Apt 5. | I live at [address].
                    I live at 221B Baker Street.  | I live at [address].
                    at 7 Old Mill Lane            | at [address]
                    at 12 main street             | at [address]
                    """)
    void hidesWhatIsNobodysBusiness(String written, String shown) {
        assertThat(masking.apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯坏了半年，晚上一片漆黑。",
                "2026年9月14日8时30分，3名工人施工至23:30。",
                "从2026-09-14 08:30到2026-09-15 17:00停水。",
                "地铁2号线在珞喻路2号线出口施工。",
                "公交728路、585路每15分钟一班，票价2元。",
                "共计1,250,000元，面积120.5平方米。",
                "拨打12345、110、119都没有用。",
                "工单20260914-7K3M9Q至今未办。",
                "云计算和新能源，A座大厅。",
                "12 people were waiting on the road for 3 hours.",
                "The 2 lane road has 15 potholes.",
                "see section 4.2 @ the office",
                "ＡＢＣ商店（3楼）的①号柜台",
                ""
            })
    void leavesEverythingElseAsItIs(String written) {
        assertThat(masking.apply(written)).isSameAs(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    请打一三八零零一三八〇〇〇找我     | 请打［电话］找我
                    请打幺三八洞洞幺三八洞洞洞找我     | 请打［电话］找我
                    请打壹叁捌零零壹叁捌零零零找我     | 请打［电话］找我
                    请打1三八零0一3八〇○〇找我       | 请打［电话］找我
                    一 三 八 零 零 一 三 八 〇 〇 〇  | ［电话］
                    一三八-零零一三-八〇〇〇，谢谢     | ［电话］，谢谢
                    一、三、八、零、零、一、三、八、〇、〇、〇 | ［电话］
                    周一一三八零零一三八〇〇〇一直没人接 | 周一［电话］一直没人接
                    打13800000001三次都没人接        | 打［电话］三次都没人接
                    +八六一三八零零一三八〇〇〇       | ［电话］
                    回电零二七—八七六五四三二一        | 回电［电话］
                    回电027-87654321一直没人接        | 回电［电话］一直没人接
                    电话是八七六五四三二一            | 电话是［电话］
                    证号一一〇一〇五一九四九一二三一〇〇二X | 证号［证件号］
                    证号110105一九四九1231零零二x在此  | 证号［证件号］在此
                    卡号四一一一 1111 一一一一 1111   | 卡号［卡号］
                    鄂A一二三四五占道                | ［车牌］占道
                    鄂A12345一直占道                 | ［车牌］一直占道
                    """)
    void readsChineseNumeralsAsDigits(String written, String shown) {
        assertThat(masking.apply(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇二六年十一月二十三日，三百二十一号文件。",
                "一二三四五六七八，数到九十。",
                "一、二、三、四、五、六、七、八、九、十",
                "一九四九、一九七八、二〇一二年都修过。",
                "一三〇一、一三〇二、一三〇三都停水。",
                "周一三五七限行，一三五路口。",
                "拨打一二三四五、一一〇都没有用。",
                "一共一千三百八十万零一百三十八元。",
                "两三个人洞口拐弯处勾住了。"
            })
    void leavesOrdinaryNumbersInChinese(String written) {
        assertThat(masking.apply(written)).isSameAs(written);
    }

    @Test
    void hidesEveryOccurrence() {
        assertThat(masking.apply("13800000001、13800000002；13800000003")).isEqualTo("[phone]、[phone]；[phone]");
    }

    @Test
    void hidesWhatCannotBeSeenBetweenTheDigitsToo() {
        assertThat(masking.apply("打1\u200B3\u200D8\uFEFF0\u00AD0000001\u200B吧")).isEqualTo("打［电话］吧");
    }

    @Test
    void hidesOneNumberThatTwoRulesFindOnce() {
        assertThat(masking.apply("+8613800000001")).isEqualTo("[phone]");
    }

    @Test
    void longerNumberIsNotHalfHidden() {
        assertThat(masking.apply("批号813800000001900")).isEqualTo("批号813800000001900");
    }

    @Test
    void cityAddsARuleAndSwitchesOneOff() {
        Masking city = masking.without("vehicle-plate")
                .with(MaskingRule.ofNumber("student-id", Text.of("［学号］", "[student number]"), "S\\d{8}"));

        assertThat(city.apply("鄂A12345 S-2026 0001")).isEqualTo("鄂A12345 ［学号］");
        assertThat(city.rules())
                .extracting(MaskingRule::name)
                .containsExactly(
                        "mobile-phone",
                        "landline",
                        "international-phone",
                        "resident-id",
                        "bank-card",
                        "e-mail",
                        "address",
                        "street-address",
                        "student-id");
        assertThat(Masking.none().apply("13800000001")).isEqualTo("13800000001");
    }

    @Test
    void ruleNamedWronglyIsNotSwitchedOffInSilence() {
        assertThatThrownBy(() -> Masking.none().without("plates"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no masking rule plates; there are []");
        assertThatThrownBy(() -> masking.with(MaskingRule.ofWords("e-mail", Text.of("无", "none"), "x")))
                .hasMessage("there is a masking rule e-mail already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a*        | has a sign that is not known here; put a backslash before it, or a bound behind what repeats, at 1
                    .         | has a sign that is not known here; put a backslash before it, or a bound behind what repeats, at 0
                    \\w       | has a class that is not known here, at 1
                    a{2,1}    | has bounds that nothing is between, at 6
                    a{,3}     | has a bound that is no number, at 2
                    (?:ab     | lacks a ), at 5
                    a)        | has something that was not begun, at 1
                    [z-a]     | has a range that runs backwards, at 4
                    [a        | ends too early, at 2
                    a?        | fits nothing at all, and so everything, at 2
                    a{401}    | takes up to 401 characters, more than 400, at 6
                    """)
    void saysWhatIsWrongWithAPattern(String pattern, String fault) {
        Text instead = Text.of("无", "none");

        assertThatThrownBy(() -> MaskingRule.ofWords("mine", instead, pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("masking pattern \"" + pattern + "\" " + fault);
    }

    @Test
    void ruleNeedsANameAndAPattern() {
        assertThatThrownBy(() -> new MaskingRule(" ", List.of(), true, found -> true, Text.of("无", "none")))
                .hasMessage("a masking rule needs a name and a pattern, had name \" \" and 0");
    }
}
