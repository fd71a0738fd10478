package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.desk.request.Added;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells a command that comes again from another one under the same key. */
final class Fingerprint {

    /** What a kind of record is made of; asking for it anew copies all of it. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Fingerprint() {}

    /** Returns a keyed hash of who asks and of everything asked, so that it says nothing of the words in it. */
    static byte[] of(HostKey key, Actor actor, Record request) {
        StringBuilder all = new StringBuilder();
        write(actor, all);
        write(request, all);
        return key.derive("fingerprint", all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Record record) {
            out.append(record.getClass().getSimpleName()).append('(');
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                Object held = read(record, component);
                Added added = component.getAnnotation(Added.class);
                if (added == null || !added.absent().equals(String.valueOf(held))) {
                    write(held, out);
                }
            }
            out.append(')');
        } else if (value instanceof Map<?, ?> map) {
            new TreeMap<Object, Object>(map).forEach((name, content) -> {
                write(name, out);
                write(content, out);
            });
        } else if (value instanceof Collection<?> collection) {
            out.append('[');
            collection.forEach(element -> write(element, out));
            out.append(']');
        } else {
            String text = String.valueOf(value);
            out.append(text.length()).append(':').append(text);
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of a request", e);
        }
    }
}
