package io.github.redress.json;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Teaches Jackson to write the one-value types of the library as plain texts, and to read instants without its general parser. */
@SuppressWarnings("serial") // Jackson's modules are serializable by inheritance only; nobody serializes this one
public final class RedressModule extends SimpleModule {

    /** Makes the module; add it to a mapper's builder. */
    public RedressModule() {
        super("redress");
        text(ComplaintId.class, ComplaintId::toString, ComplaintId::parse);
        text(CategoryPath.class, CategoryPath::value, CategoryPath::of);
        text(DistrictPath.class, DistrictPath::value, DistrictPath::of);
        text(DepartmentId.class, DepartmentId::value, DepartmentId::of);
        text(Channel.class, Channel::value, Channel::of);
        text(ContentHash.class, ContentHash::value, ContentHash::new);
        text(GoalName.class, GoalName::value, GoalName::of);
        text(ExtensionAmount.class, ExtensionAmount::toString, ExtensionAmount::parse);
        addDeserializer(Instant.class, new StdDeserializer<Instant>(Instant.class) {
            @Override
            public Instant deserialize(JsonParser in, DeserializationContext context) {
                String text = in.getValueAsString("");
                return InstantText.stored(text).orElseGet(() -> InstantDeserializer.INSTANT.deserialize(in, context));
            }
        });
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getValueAsString());
            }
        });
    }
}
