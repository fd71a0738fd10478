package io.github.redress.json;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what a snapshot holds many of as bytes and numbers: exact, short, and without making text of it. */
@SuppressWarnings("serial") // Jackson's modules are serializable by inheritance only; nobody serializes this one
final class ShortForms extends SimpleModule {

    private static final HexFormat HEX = HexFormat.of();

    ShortForms() {
        super("short-forms");
        instants();
        hashes();
        ids();
    }

    /** Its seconds and, where there are any, its nanoseconds. */
    private void instants() {
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

    private void hashes() {
        addSerializer(ContentHash.class, new StdSerializer<ContentHash>(ContentHash.class) {
            @Override
            public void serialize(ContentHash value, JsonGenerator out, SerializationContext context) {
                out.writeBinary(HEX.parseHex(value.value()));
            }
        });
        addDeserializer(ContentHash.class, new StdDeserializer<ContentHash>(ContentHash.class) {
            @Override
            public ContentHash deserialize(JsonParser in, DeserializationContext context) {
                return new ContentHash(HEX.formatHex(in.getBinaryValue()));
            }
        });
    }

    /** As Jackson writes any other UUID into a binary form. */
    private void ids() {
        addSerializer(ComplaintId.class, new StdSerializer<ComplaintId>(ComplaintId.class) {
            @Override
            public void serialize(ComplaintId value, JsonGenerator out, SerializationContext context) {
                out.writePOJO(value.value());
            }
        });
        addDeserializer(ComplaintId.class, new StdDeserializer<ComplaintId>(ComplaintId.class) {
            @Override
            public ComplaintId deserialize(JsonParser in, DeserializationContext context) {
                return ComplaintId.of(context.readValue(in, UUID.class));
            }
        });
    }
}
