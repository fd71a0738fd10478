package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final String NOTICE =
            "尊敬的领导，我是景蓉华苑小区三栋的业主张先生，小区物业公司以水电改造为由要求每户缴纳费用1200元，" + "不交就停水停电，业委会也没有召开业主大会，请有关部门调查处理并给全体业主一个明确的答复，谢谢！";

    private final NearDuplicates texts = new NearDuplicates();

    @Test
    void aCopyWithAnotherNameAndNumberIsTheSameText() {
        int first = texts.groupOf(NOTICE);

        assertThat(texts.groupOf(NOTICE.replace("张先生", "李女士").replace("1200", "980")))
                .isEqualTo(first);
    }

    @Test
    void aDifferentComplaintAboutTheSameThingIsAnotherText() {
        int first = texts.groupOf(NOTICE);
        int second = texts.groupOf("我们小区物业以水电改造的名义乱收费，不给钱就把水和电停了，业委会不管事，希望政府查一查。");

        assertThat(second).isNotEqualTo(first);
    }
}
