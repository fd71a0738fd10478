package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

    @Test
    void aPhraseThatNoDictionaryHasIsFound() {
        PhraseFinder finder = PhraseFinder.withSupport(4);
        List.of("培训班退费难找谁", "健身房退费难啊", "预付卡退费难投诉", "驾校退费难的问题", "补课机构跑路退费难").forEach(finder::add);

        assertThat(finder.phrases().in("又是退费难！")).containsExactly("退费难");
    }

    @Test
    void supportOfOneTextIsRefused() {
        assertThatThrownBy(() -> PhraseFinder.withSupport(1)).hasMessage("support must be at least 2 texts, was 1");
    }
}
