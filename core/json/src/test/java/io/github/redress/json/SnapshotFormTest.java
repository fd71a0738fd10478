package io.github.redress.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The form of a snapshot is what its records are made of, in their order: nothing in the bytes says which value is which. */
class SnapshotFormTest {

    @Test
    void everyFormHasItsNumber() throws IOException {
        assertThat(form())
                .as("when a record in a snapshot changes, raise SNAPSHOT_SCHEMA and write both files of that number")
                .isEqualTo(pinned());
    }

    private static String form() {
        SortedMap<String, String> records = new TreeMap<>();
        describe(EventCodec.Snapshot.class, records);
        return records.entrySet().stream()
                .map(record -> record.getKey() + "(" + record.getValue() + ")\n")
                .collect(joining());
    }

    private static void describe(Type type, SortedMap<String, String> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> describe(argument, records));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            String name = record.getName().replace("io.github.redress.", "");
            if (records.containsKey(name)) {
                return;
            }
            records.put(
                    name,
                    Arrays.stream(record.getRecordComponents())
                            .map(component -> component.getName() + " "
                                    + component.getGenericType().getTypeName().replaceAll("[a-z.]+\\.", ""))
                            .collect(joining(", ")));
            Arrays.stream(record.getRecordComponents())
                    .forEach(component -> describe(component.getGenericType(), records));
        }
    }

    private static String pinned() throws IOException {
        String file = "/snapshots/" + EventCodec.SNAPSHOT_SCHEMA + "-records.txt";
        try (InputStream in = SnapshotFormTest.class.getResourceAsStream(file)) {
            assertThat(in).as("file " + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
