package io.github.redress.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an instant as its seconds and, where there are any, its nanoseconds: exact, and without making text of it. */
@SuppressWarnings("serial") // Jackson's modules are serializable by inheritance only; nobody serializes this one
final class ExactInstants extends SimpleModule {

    ExactInstants() {
        super("exact-instants");
        addSerializer(Instant.class, new StdSerializer<Instant>(Instant.class) {
            @Override
            public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
                long second = value.getEpochSecond();
                int nano = value.getNano();
                if (nano == 0) {
                    out.writeNumber(second);
                } else {
                    out.writeStartArray();
                    out.writeNumber(second);
                    out.writeNumber(nano);
                    out.writeEndArray();
                }
            }
        });
        addDeserializer(Instant.class, new StdDeserializer<Instant>(Instant.class) {
            @Override
            public Instant deserialize(JsonParser in, DeserializationContext context) {
                if (!in.isExpectedStartArrayToken()) {
                    return Instant.ofEpochSecond(in.getLongValue());
                }
                long second = in.nextLongValue(0);
                long nano = in.nextLongValue(0);
                in.nextToken();
                return Instant.ofEpochSecond(second, nano);
            }
        });
    }
}
