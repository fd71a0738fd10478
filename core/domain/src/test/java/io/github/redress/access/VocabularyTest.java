package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.complaint.Complaint;
import io.github.redress.department.Departments;
import io.github.redress.sla.GoalName;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link LabelledNamesTest} wants of the whole table, asked of each constant itself. */
class VocabularyTest {

    static Stream<String> typesThatPeopleRead() {
        return Vocabulary.all().keySet().stream().filter(type -> !type.equals(GoalName.class.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("typesThatPeopleRead")
    void constantIsCalledWhatItCallsItself(String type) throws ReflectiveOperationException {
        Map<String, Text> words = Vocabulary.all().get(type);
        Class<?> constants = find(type);

        for (Object constant : constants.getEnumConstants()) {
            Object label = constants.getMethod("label").invoke(constant);
            assertThat(label).as("%s.%s", type, constant).isNotNull().isEqualTo(words.get(((Enum<?>) constant).name()));
        }
        assertThat(words).hasSize(constants.getEnumConstants().length);
    }

    private static Class<?> find(String simpleName) {
        return Stream.of(Role.class, Complaint.class, Departments.class, Vocabulary.class)
                .map(neighbour -> neighbour.getPackageName() + "." + simpleName)
                .flatMap(VocabularyTest::load)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + simpleName));
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
