package io.github.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aPathIsWithinItselfAndWhatIsWiderButNotWithinALongerWord() {
        CategoryPath noise = CategoryPath.of("environment/noise");

        assertThat(CategoryPath.of("environment/noise/night").isWithin(noise)).isTrue();
        assertThat(noise.isWithin(noise)).isTrue();
        assertThat(CategoryPath.of("environment/noises").isWithin(noise)).isFalse();
        assertThat(noise.isWithin(CategoryPath.of("environment/noise/night"))).isFalse();
        assertThat(noise.depth()).isEqualTo(2);
    }

    @Test
    void pathsRefuseEmptySegmentsAndDoNotRepeatWhatAPersonMayHaveTyped() {
        assertThatThrownBy(() -> CategoryPath.of("roads//13800000042"))
                .hasMessage(
                        "category must be segments divided by single slashes, without spaces, at most 150 characters, had 18");
        assertThatThrownBy(() -> DistrictPath.of("a b"))
                .hasMessage(
                        "district must be segments divided by single slashes, without spaces, at most 150 characters, had 3");
        assertThatThrownBy(() -> DistrictPath.of("x".repeat(151)))
                .hasMessageEndingWith("at most 150 characters, had 151");
    }

    @Test
    void onlyWhoActsForADepartmentOrJudgesHasOne() {
        DepartmentId water = DepartmentId.of("water");
        assertThat(Actor.head("h", water).actsFor()).isEqualTo(water);
        assertThat(Actor.handler("h", water).actsFor()).isEqualTo(water);
        assertThat(Actor.evaluatorFrom(water, "e").department()).isEqualTo(water);
        assertThat(Actor.evaluatorFrom(water, "e").actsFor()).isNull();
        assertThat(Actor.reviewerFrom(water, "r").department()).isEqualTo(water);
        assertThat(Actor.reviewerFrom(water, "r").actsFor()).isNull();
        assertThat(Actor.of(Role.EVALUATOR, "e").department()).isNull();
        assertThatThrownBy(() -> new Actor(Role.OPERATOR, "op", DepartmentId.of("water")))
                .hasMessage("a OPERATOR has no department, was water");
        assertThatThrownBy(() -> new Actor(Role.HEAD, "h", null)).hasMessage("a HEAD needs a department");
        assertThatThrownBy(() -> Actor.operator("Zhang Wei"))
                .hasMessage("actor id must be 1 to 64 letters, digits, dots, dashes or underscores, had 9 characters");
    }

    @Test
    void textSpeaksTheLanguageAsked() {
        Text text = Text.of("办结", "closed");

        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("办结");
        assertThat(text.in(Locale.TAIWAN)).isEqualTo("办结");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("closed");
        assertThatThrownBy(() -> Text.of("", "closed"))
                .hasMessageContaining("zh \"\"")
                .hasMessageContaining("en \"closed\"");
    }

    @Test
    void aHashIsOfOneRunOfBytesHoweverItIsCut() {
        assertThat(ContentHash.of("abc")).isEqualTo(ContentHash.of(new byte[] {97}, new byte[] {98, 99}));
        assertThat(ContentHash.of("abc").value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> new ContentHash("ABC")).hasMessageContaining("was \"ABC\"");
    }

    @Test
    void channelsDepartmentsAndIdsDoNotRepeatWhatAPersonMayHaveTyped() {
        assertThatThrownBy(() -> Channel.of("web form"))
                .hasMessage(
                        "channel must be 1 to 32 upper-case letters, digits and underscores, beginning with a letter,"
                                + " had 8 characters");
        assertThatThrownBy(() -> DepartmentId.of(" "))
                .hasMessage("department must be 1 to 64 characters without control characters, had 1");
        assertThatThrownBy(() -> ComplaintId.parse("13800000042"))
                .hasMessage("a complaint id is a UUID, had 11 characters")
                .hasNoCause();
    }
}
