package io.github.redress.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes records as arrays of their components, in which nothing is named, and reads them. What stands where is fixed by the records
 * alone, so any change of theirs is another form of what is written.
 *
 * <p>Jackson does the same for {@code Shape.ARRAY}, but asks a table by name for each component that it reads, and calls accessors and
 * constructors by method handles that no compiler sees through: a fifth of a command's time went there. Records that another module
 * writes in a form of their own keep it: such a module is added after this one.
 */
@SuppressWarnings("serial") // Jackson's modules are serializable by inheritance only; nobody serializes this one
final class RecordArrays extends SimpleModule {

    RecordArrays() {
        super("record-arrays");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    com.fasterxml.jackson.annotation.JsonFormat.Value format) {
                return type.isRecordType() ? new Writer(type) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return type.isRecordType() ? new Reader(type) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return type.isRecord();
            }
        });
    }

    private static final class Writer extends StdSerializer<Object> {

        private final List<RecordComponent> components;
        private final Method[] accessors;
        private final ValueSerializer<Object>[] parts;

        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
        Writer(JavaType type) {
            super(type);
            components = List.of(type.getRawClass().getRecordComponents());
            accessors = components.stream().map(RecordComponent::getAccessor).toArray(Method[]::new);
            parts = new ValueSerializer[accessors.length];
        }

        @Override
        public void resolve(SerializationContext context) {
            for (int i = 0; i < parts.length; i++) {
                JavaType part = context.constructType(components.get(i).getGenericType());
                parts[i] = context.findPrimaryPropertySerializer(part, null);
            }
        }

        @Override
        public void serialize(Object record, JsonGenerator out, SerializationContext context) {
            out.writeStartArray(record, parts.length);
            for (int i = 0; i < parts.length; i++) {
                Object part = part(record, accessors[i]);
                if (part == null) {
                    out.writeNull();
                } else {
                    parts[i].serialize(part, out, context);
                }
            }
            out.writeEndArray();
        }

        private static @Nullable Object part(Object record, Method accessor) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

    private static final class Reader extends StdDeserializer<Object> {

        private final List<RecordComponent> components;
        private final Constructor<?> constructor;
        private final ValueDeserializer<?>[] parts;

        Reader(JavaType type) {
            super(type);
            components = List.of(type.getRawClass().getRecordComponents());
            constructor = constructor(type.getRawClass());
            parts = new ValueDeserializer<?>[components.size()];
        }

        private Constructor<?> constructor(Class<?> type) {
            try {
                return type.getConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " has no public constructor for its components", e);
            }
        }

        @Override
        public void resolve(DeserializationContext context) {
            for (int i = 0; i < parts.length; i++) {
                JavaType part = context.constructType(components.get(i).getGenericType());
                parts[i] = context.findContextualValueDeserializer(part, null);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            if (!in.isExpectedStartArrayToken()) {
                context.reportWrongTokenException(
                        this, JsonToken.START_ARRAY, "an array of %d was wanted", parts.length);
            }
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                JsonToken token = in.nextToken();
                if (token == JsonToken.END_ARRAY) {
                    context.reportInputMismatch(this, "%d of %d components are there", i, parts.length);
                }
                values[i] = token == JsonToken.VALUE_NULL
                        ? parts[i].getNullValue(context)
                        : parts[i].deserialize(in, context);
            }
            if (in.nextToken() != JsonToken.END_ARRAY) {
                context.reportWrongTokenException(this, JsonToken.END_ARRAY, "%d components were wanted", parts.length);
            }
            return made(values, context);
        }

        private Object made(@Nullable Object[] values, DeserializationContext context) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(handledType(), Arrays.asList(values), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a record by " + constructor, e);
            }
        }
    }
}
