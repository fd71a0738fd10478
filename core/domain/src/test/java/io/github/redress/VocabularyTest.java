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
    void pathsRefuseEmptySegmentsAndSayWhatTheyGot() {
        assertThatThrownBy(() -> CategoryPath.of("roads//lighting")).hasMessageContaining("was \"roads//lighting\"");
        assertThatThrownBy(() -> DistrictPath.of("a b"))
                .hasMessageStartingWith("district")
                .hasMessageContaining("was \"a b\"");
        assertThatThrownBy(() -> DistrictPath.of("x".repeat(151))).hasMessageContaining("at most 150 characters");
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
        assertThatThrownBy(() -> Actor.operator("Zhang Wei")).hasMessageContaining("was \"Zhang Wei\"");
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
    void channelsAndDepartmentsSayWhatTheyGot() {
        assertThatThrownBy(() -> Channel.of("web form")).hasMessageContaining("was \"web form\"");
        assertThatThrownBy(() -> DepartmentId.of(" ")).hasMessageContaining("was \" \"");
    }
}
