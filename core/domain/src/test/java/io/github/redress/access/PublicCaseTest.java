package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody may see has no place for anything else. */
class PublicCaseTest {

    @Test
    void hasNoFieldThatCouldHoldAPersonOrTheirSealedWords() {
        assertThat(typesIn(PublicCase.class, new HashSet<>()))
                .doesNotContain(
                        Actor.class, Complaint.class, SealedText.class, Words.class, OwnCase.class, Object.class);
    }

    /** Beside the number, which is ours, free text stands in these fields alone, and each was masked. */
    @Test
    void freeTextIsInTheseFieldsAlone() {
        assertThat(fieldsOf(String.class, PublicCase.class, "", new TreeSet<>()))
                .containsExactly(
                        "main.timeline.files.mediaType",
                        "main.timeline.files.name",
                        "main.timeline.reply",
                        "number",
                        "timeline.files.mediaType",
                        "timeline.files.name",
                        "timeline.reply",
                        "words.text",
                        "words.title");
    }

    /** It opens nothing: only who may see the file is given it. */
    @Test
    void onlyAFileHasAnId() {
        assertThat(fieldsOf(UUID.class, PublicCase.class, "", new TreeSet<>()))
                .containsExactly("main.timeline.files.ref", "timeline.files.ref");
    }

    private static Set<Class<?>> typesIn(Class<?> type, Set<Class<?>> seen) {
        if (seen.add(type) && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                typesIn(element(component), seen);
            }
        }
        return seen;
    }

    private static Set<String> fieldsOf(Class<?> wanted, Class<?> type, String path, Set<String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> element = element(component);
            if (element == wanted) {
                found.add(path + component.getName());
            } else if (element.isRecord() && element.getPackageName().equals(type.getPackageName())) {
                fieldsOf(wanted, element, path + component.getName() + ".", found);
            }
        }
        return found;
    }

    private static Class<?> element(RecordComponent component) {
        Type generic = component.getGenericType();
        return generic instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
