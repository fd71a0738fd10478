package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.desk.request.Added;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells a command that comes again from another one under the same key. */
final class Fingerprint {

    /** What a kind of record is made of; to find it out takes longer than to read it. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /**
     * One component of a record.
     *
     * @param absent the text of the value with which it was not there before it was added, null where it always was
     */
    private record Component(Method accessor, @Nullable String absent) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // Spares a check of who calls with every call; where modules forbid that, it is called all the same.
            accessor.trySetAccessible();
            Added added = component.getAnnotation(Added.class);
            return new Component(accessor, added == null ? null : added.absent());
        }

        boolean isAbsent(@Nullable Object held) {
            return absent != null && absent.equals(String.valueOf(held));
        }

        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor + " of a request", e);
            }
        }
    }

    /** Most requests fit; a longer one makes room as it goes. */
    private static final int USUAL_LENGTH = 1024;

    private Fingerprint() {}

    /** Returns a keyed hash of who asks and of everything asked, so that it says nothing of the words in it. */
    static byte[] of(HostKey key, Actor actor, Record request) {
        StringBuilder all = new StringBuilder(USUAL_LENGTH);
        write(actor, all);
        write(request, all);
        return key.derive("fingerprint", all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        // What most are comes first: to see that something is no collection takes longer than to write it.
        if (value == null || value instanceof String || value instanceof Enum) {
            text(value, out);
        } else if (value instanceof Record record) {
            out.append(record.getClass().getSimpleName()).append('(');
            for (Component component : COMPONENTS.get(record.getClass())) {
                Object held = component.of(record);
                if (!component.isAbsent(held)) {
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
            text(value, out);
        }
    }

    private static void text(@Nullable Object value, StringBuilder out) {
        String text = String.valueOf(value);
        out.append(text.length()).append(':').append(text);
    }
}
