package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.redress.desk.request.SubmitRequest;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A screen that keeps to the limits is never refused for a field, and one that does not, always is. */
class FieldLimitsProperties {

    private static final Set<Class<? extends Annotation>> KNOWN =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class, Size.class, Pattern.class, Min.class, Max.class);

    private static final Validator VALIDATOR = RequestValidator.found();

    private static final List<Class<? extends Record>> REQUESTS = requests();

    /** What requests have no field of so far, and may have tomorrow. */
    record Shares(
            @Min(0) @Max(100) int percent,
            @NotEmpty List<@NotBlank @Size(max = 3) String> names,
            @Valid Inside inside) {}

    /** A record inside. */
    record Inside(@Size(min = 2) String code) {}

    /** A field of a record, and what is said of it. */
    record Field(Class<?> type, String name, FieldLimit limit) {

        @Override
        public String toString() {
            return type.getSimpleName() + "." + name;
        }
    }

    @Provide
    Arbitrary<Field> texts() {
        return Arbitraries.of(REQUESTS.stream()
                .flatMap(request -> fields(request).stream())
                .filter(field -> typeOf(field) == String.class)
                .toList());
    }

    @Provide
    Arbitrary<Field> lists() {
        return Arbitraries.of(REQUESTS.stream()
                .flatMap(request -> fields(request).stream())
                .filter(field -> typeOf(field) == List.class)
                .toList());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("x 0-").ofMaxLength(25),
                Arbitraries.strings().withChars("路灯 \t\uD83D\uDE00").ofMaxLength(25),
                Arbitraries.of("13800000001", "+86 27-1234567", "119", "op_7.a-b", "", "   "));
    }

    @Property
    void textIsAcceptedIfAndOnlyIfItKeepsToTheLimits(@ForAll("texts") Field field, @ForAll("words") String words) {
        assertThat(isValid(field, words)).isEqualTo(keeps(field.limit(), words));
    }

    @Property(tries = 300)
    void textAtTheLimitIsAcceptedAndOneCharacterMoreIsNot(@ForAll("texts") Field field) {
        FieldLimit limit = field.limit();
        Integer most = limit.maxSize();
        if (limit.pattern() == null && most != null) {
            assertThat(isValid(field, "x".repeat(most))).isTrue();
            assertThat(isValid(field, "x".repeat(most + 1))).isFalse();
        }
        if (limit.pattern() == null && limit.minSize() > 0) {
            assertThat(isValid(field, "x".repeat(limit.minSize()))).isTrue();
            assertThat(isValid(field, "x".repeat(limit.minSize() - 1))).isFalse();
        }
        assertThat(isValid(field, null)).isEqualTo(!limit.required());
    }

    @Property(tries = 100)
    void listAtTheLimitIsAcceptedAndOneEntryMoreIsNot(@ForAll("lists") Field field) {
        FieldLimit limit = field.limit();
        Object entry = entry(field);
        Integer most = limit.maxSize();
        if (most != null && entry != null) {
            assertThat(isValid(field, Collections.nCopies(most, entry))).isTrue();
            assertThat(isValid(field, Collections.nCopies(most + 1, entry))).isFalse();
        }
        assertThat(isValid(field, null)).isEqualTo(!limit.required());
    }

    /** Whoever constrains a field in a new way decides how a screen is told. */
    @Example
    void everyConstraintOfEveryRequestIsOneThatAScreenIsTold() {
        assertThat(REQUESTS).hasSizeGreaterThan(10).allSatisfy(request -> {
            assertThat(VALIDATOR.getConstraintsForClass(request).getConstraintDescriptors())
                    .as("constraints of %s as a whole", request)
                    .isEmpty();
            VALIDATOR.getConstraintsForClass(request).getConstrainedProperties().forEach(property -> {
                property.getConstraintDescriptors()
                        .forEach(constraint -> assertThat(KNOWN)
                                .contains(constraint.getAnnotation().annotationType()));
                property.getConstrainedContainerElementTypes()
                        .forEach(element -> element.getConstraintDescriptors()
                                .forEach(constraint -> assertThat(KNOWN)
                                        .contains(constraint.getAnnotation().annotationType())));
            });
        });
    }

    @Example
    void everyFieldOfEveryRequestIsTold() {
        for (Class<? extends Record> request : REQUESTS) {
            assertThat(new FieldLimits(VALIDATOR).of(request))
                    .extracting(FieldLimit::field)
                    .doesNotHaveDuplicates()
                    .contains(Arrays.stream(request.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
        }
    }

    @Example
    void limitsOfAComplaintAreThoseOfThePublicForm() {
        List<FieldLimit> limits = new Town().desk.limits(SubmitRequest.class);

        assertThat(limits)
                .contains(
                        new FieldLimit("kind", true, false, 0, null, null, null, null),
                        new FieldLimit("title", true, true, 1, 30, null, null, null),
                        new FieldLimit("text", true, true, 20, 2000, null, null, null),
                        new FieldLimit("place", false, false, 0, 200, null, null, null),
                        new FieldLimit("person", false, false, 0, null, null, null, null),
                        new FieldLimit("person.name", true, true, 1, 50, null, null, null),
                        new FieldLimit("person.phone", true, false, 0, null, "\\+?[0-9][0-9 -]{3,18}[0-9]", null, null),
                        new FieldLimit("tags", true, false, 0, 20, null, null, null),
                        new FieldLimit("tags[]", true, false, 0, null, "[A-Za-z0-9._-]{1,64}", null, null));
    }

    @Example
    void numbersHaveBoundsToo() {
        assertThat(new FieldLimits(VALIDATOR).of(Shares.class))
                .containsExactly(
                        new FieldLimit("percent", true, false, 0, null, null, BigDecimal.ZERO, BigDecimal.valueOf(100)),
                        new FieldLimit("names", true, false, 1, null, null, null, null),
                        new FieldLimit("names[]", true, true, 1, 3, null, null, null),
                        new FieldLimit("inside", false, false, 0, null, null, null, null),
                        new FieldLimit("inside.code", false, false, 2, null, null, null, null));
    }

    private static boolean keeps(FieldLimit limit, String words) {
        Integer most = limit.maxSize();
        String pattern = limit.pattern();
        return words.length() >= limit.minSize()
                && (most == null || words.length() <= most)
                && (pattern == null || words.matches(pattern))
                && !(limit.notBlank() && words.isBlank());
    }

    private static boolean isValid(Field field, @Nullable Object value) {
        return VALIDATOR.validateValue(field.type(), field.name(), value).isEmpty();
    }

    /** Returns something that any list of the field's type may hold, null where this test knows nothing such. */
    private static @Nullable Object entry(Field field) {
        String type = component(field).getGenericType().getTypeName();
        if (type.contains("java.lang.String")) {
            return "x";
        }
        return type.contains("DepartmentId") ? Town.LIGHTING : null;
    }

    private static Class<?> typeOf(Field field) {
        return component(field).getType();
    }

    private static RecordComponent component(Field field) {
        for (RecordComponent component : field.type().getRecordComponents()) {
            if (component.getName().equals(field.name())) {
                return component;
            }
        }
        throw new AssertionError(field + " is no field");
    }

    /** The fields of the record itself; those inside another are its own. */
    private static List<Field> fields(Class<? extends Record> request) {
        List<Field> fields = new ArrayList<>();
        for (FieldLimit limit : new FieldLimits(VALIDATOR).of(request)) {
            if (!limit.field().contains(".") && !limit.field().endsWith("[]")) {
                fields.add(new Field(request, limit.field(), limit));
            }
        }
        return fields;
    }

    private static List<Class<? extends Record>> requests() {
        List<Class<? extends Record>> requests = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(SubmitRequest.class)) {
            if (type.isRecord()) {
                requests.add(type.reflect().asSubclass(Record.class));
            }
        }
        return requests;
    }
}
