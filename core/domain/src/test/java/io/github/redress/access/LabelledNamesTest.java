package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.redress.Text;
import io.github.redress.sla.GoalName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelledNamesTest {

    /** What only programs and the people who write configuration read; whoever adds an enum decides which it is. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "RefusalCode",
            "RouteKind",
            "DeadlineChangeCause",
            "DeadlineSource",
            "DisputeEnd",
            "When",
            "Milestone",
            "SlaBasis",
            "StepCode",
            "ClockState",
            "Kind",
            "Reopening",
            "PolicyChange",
            "Roll",
            "Beyond");

    private static final List<JavaClass> PUBLIC_ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.github.redress").stream()
                    .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    @Test
    void everyEnumIsReadByPeopleOrSaidNotToBe() {
        Set<String> known = new HashSet<>(FOR_PROGRAMS);
        known.addAll(Vocabulary.all().keySet());
        known.remove("GoalName");

        assertThat(PUBLIC_ENUMS).extracting(JavaClass::getSimpleName).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyConstantHasItsLabel() {
        assertThat(PUBLIC_ENUMS).isNotEmpty().allSatisfy(type -> {
            Map<String, Text> labels = Vocabulary.all().get(type.getSimpleName());
            if (labels != null) {
                assertThat(labels)
                        .containsOnlyKeys(Arrays.stream(type.reflect().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toArray(String[]::new));
            }
        });
    }

    @Test
    void everyGoalThatIsShippedHasItsName() throws IllegalAccessException {
        Map<String, Text> names = Vocabulary.all().getOrDefault("GoalName", Map.of());

        for (var field : GoalName.class.getFields()) {
            GoalName goal = (GoalName) field.get(null);
            assertThat(names).containsKey(goal.value());
            assertThat(Vocabulary.of(goal)).isEqualTo(names.get(goal.value()));
        }
        assertThat(names).hasSameSizeAs(GoalName.class.getFields());
    }

    @Test
    void goalOfACitysOwnIsCalledByItsCode() {
        assertThat(Vocabulary.of(GoalName.of("FENCE_OFF"))).isEqualTo(Text.of("FENCE_OFF", "FENCE_OFF"));
    }

    /** {@link Text} refuses a blank side; two languages must also be two, and two names never one. */
    @Test
    void labelsAreChineseAndEnglishAndUniqueWithinTheirType() {
        Vocabulary.all().forEach((type, labels) -> {
            assertThat(labels.values()).as(type).extracting(Text::zh).doesNotHaveDuplicates();
            assertThat(labels.values()).as(type).extracting(Text::en).doesNotHaveDuplicates();
            assertThat(labels.values()).as(type).allSatisfy(label -> {
                assertThat(label.zh()).containsPattern("\\p{IsHan}");
                assertThat(label.en()).matches("\\p{ASCII}+");
            });
        });
    }
}
