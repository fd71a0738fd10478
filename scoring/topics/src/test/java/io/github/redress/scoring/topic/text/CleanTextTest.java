package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "您好，井盖坏了！|您好/井盖坏了",
                "ＫＴＶ噪音|ktv噪音",
                "退\u200b费\u200d难\ufe0f|退费难",
                "\u202e退费难\u202c|退费难",
                "退费难😡😡请处理|退费难/请处理",
                "2019年4月25日停水|年/月/日停水",
                "A2区景蓉华苑|区景蓉华苑",
                "XX小区和xxx路|小区和/路",
                "张***反映|张/反映",
                "附近的5G基站和4S店|附近的5g基站和4s店",
                "KTV2楼|ktv/楼",
                "退费 难|退费/难",
                "Street Light out, don't wait|street light out/dont wait",
                "a 24-hour shop|hour shop",
                "请拨12345|请拨",
                "㎡单价|单价",
                "！！！|''",
                "鲢鱼𠮷塘|鲢鱼𠮷塘",
            })
    void whatATextSays(String text, String clean) {
        assertThat(CleanText.of(text).replace('\n', '/')).isEqualTo(clean);
    }
}
