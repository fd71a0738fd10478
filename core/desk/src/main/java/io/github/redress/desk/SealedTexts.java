package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.LinkEvent;
import io.github.redress.complaint.SealedText;
import io.github.redress.storage.Storage;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is sealed of the person in events of any type, so that a type that is added later is neither left out of an export nor
 * of a count. What binds a complaint to further people holds the words of those.
 */
final class SealedTexts {

    private SealedTexts() {}

    /** A sealed text, and the name of the field of the event that holds it. */
    record Field(String name, SealedText text) {}

    /** Returns the sealed texts of an event, in the order of its fields. */
    static List<Field> of(ComplaintEvent event) {
        List<Field> fields = new ArrayList<>();
        if (!(event instanceof LinkEvent)) {
            collect((Record) event, fields);
        }
        return fields;
    }

    /** Returns how many texts that are sealed of the person the store still has. */
    static int held(Storage.Reading from, ComplaintId complaint) {
        return (int) CaseFile.history(from, complaint.value()).stream()
                .map(stored -> RecordReader.event(stored).event())
                .flatMap(event -> of(event).stream())
                .map(field -> field.text().ref())
                .distinct()
                .filter(ref -> from.personal(ref).isPresent())
                .count();
    }

    private static void collect(Record record, List<Field> into) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            collect(component.getName(), value(record, component), into);
        }
    }

    private static void collect(String name, @Nullable Object value, List<Field> into) {
        if (value instanceof SealedText text) {
            into.add(new Field(name, text));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(name, one, into));
        } else if (value instanceof Record nested) {
            collect(nested, into);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "record " + record.getClass().getSimpleName() + " does not show its " + component.getName(), e);
        }
    }
}
