package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people complain about has names that no dictionary has yet. */
class PhraseFinderTest {

    /** What else people write of; nothing of it comes twice. */
    private static final List<String> ELSE =
            List.of("垃圾清运车早晨迟到", "培训机构收费太贵", "菜场地面湿滑", "公园座椅破损", "施工围挡挡住视线", "宽带断断续续", "电梯异响", "操场塑胶味道刺鼻");

    private static List<String> phrases(int support, String... texts) {
        PhraseFinder finder = PhraseFinder.withSupport(support);
        List.of(texts).forEach(finder::add);
        ELSE.forEach(finder::add);
        return finder.phrases().phrases().stream().map(Phrase::text).toList();
    }

    @Test
    void aPhraseThatNoDictionaryHasIsFound() {
        PhraseFinder finder = PhraseFinder.withSupport(4);
        List.of("培训班退费难找谁", "健身房退费难啊", "预付卡退费难投诉", "驾校退费难的问题", "补课机构跑路退费难").forEach(finder::add);

        assertThat(finder.phrases().in("又是退费难！")).containsExactly("退费难");
    }

    @Test
    void aPieceThatIsNeverWrittenAloneIsNone() {
        assertThat(phrases(4, "培训班退费难找谁", "健身房退费难啊", "预付卡退费难投诉", "驾校退费难的问题", "补课机构跑路退费难"))
                .containsExactly("退费难");
    }

    @Test
    void aPieceThatIsMostlyWrittenAloneIsAPhraseToo() {
        assertThat(phrases(4, "东边路灯不亮", "桥上路灯不亮啊", "又路灯不亮了", "村里路灯不亮吗", "装个路灯", "查路灯电费", "拆路灯杆", "红路灯罩"))
                .contains("路灯不亮", "路灯");
    }

    @Test
    void whatManyBeginAndEndWithIsNone() {
        assertThat(phrases(2, "您好，请问井盖坏了找谁，谢谢", "您好，请问学位怎么申请，谢谢", "您好，希望有关部门修井盖，谢谢", "你好，希望有关部门查学位，谢谢", "您好，井盖，学位"))
                .containsExactlyInAnyOrder("井盖", "学位");
    }

    @Test
    void inEnglishPhrasesAreWords() {
        assertThat(phrases(
                        3,
                        "Dear sir, I would like to report a broken street light on Elm Road, please",
                        "Street light out, I would like you to mend it, please",
                        "The lamp of our street light flickers, thank you",
                        "Please check a dark street light"))
                .containsExactly("street light");
    }

    @Test
    void aPhraseDoesNotGoOnBeyondACommaOrANumber() {
        assertThat(phrases(4, "东路灯，不亮", "西路灯12不亮", "北路灯。不亮", "南路灯不亮")).containsExactlyInAnyOrder("路灯", "不亮");
    }

    @Test
    void runsOfTextsThatShareNoneAreCountedExactly() {
        PhraseFinder finder = PhraseFinder.withSupport(2);
        finder.add("路灯不亮，井盖");
        finder.add("street noise");

        assertThat(finder.phrases().runs()).isEqualTo(3 + 2 + 1 + 1 + 2 + 1);
        assertThat(PhraseBook.of(List.of(new Phrase("路灯", 1, 1, 3, 2))).runs()).isEqualTo(1);
    }

    @Test
    void supportOfOneTextIsRefused() {
        assertThatThrownBy(() -> PhraseFinder.withSupport(1)).hasMessage("support must be at least 2 texts, was 1");
    }

    @Test
    void noTextsHaveNoPhrases() {
        assertThat(phrases(2)).isEmpty();
        assertThat(phrases(2, "", "！！")).isEmpty();
    }
}
