package io.github.redress.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.redress.ContentHash;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Recorded;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * Writes events as JSON and snapshots as Smile, JSON's binary form, and reads them.
 *
 * <p>What a stored event looks like is a promise to everybody who keeps one: golden files in the tests hold the first form
 * of each type. Keys with nothing in them are left out, so that a key added later changes no event that has been.
 */
public final class EventCodec {

    /** The number of the form of snapshots. Another number means: fold the events again. */
    public static final int SNAPSHOT_SCHEMA = 6;

    /** Buffers are kept by each thread: in Jackson's own pool two threads that read a feed side by side stand in each other's way. */
    static final JsonMapper MAPPER = taught(JsonMapper.builder(JsonFactory.builder()
                            .recyclerPool(JsonRecyclerPools.threadLocalPool())
                            .build())
                    .addModule(new RecordConstructors())
                    .addModule(new RedressModule()))
            .build();

    /** Snapshots are a cache that is written with each command and promised to nobody: binary, as short and quick as it goes. */
    private static final SmileMapper SNAPSHOTS = taught(SmileMapper.builder(SmileFactory.builder()
                            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
                            .disable(SmileWriteFeature.ENCODE_BINARY_AS_7BIT)
                            .build())
                    .addModule(new RecordArrays())
                    .addModule(new RedressModule())
                    .addModule(new ShortForms()))
            .build();

    private static <B extends MapperBuilder<?, B>> B taught(B builder) {
        return builder.changeDefaultPropertyInclusion(
                        include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    private EventCodec() {}

    /** Returns what reads a value of a type out of a longer text; made once, since each time anew takes as long as to read. */
    static ObjectReader part(Class<?> type) {
        return MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Returns the type name an event is stored under. */
    public static String type(ComplaintEvent event) {
        return EventTypes.name(event);
    }

    /** Returns the number of the form an event is stored in. */
    public static int schema(ComplaintEvent event) {
        return EventTypes.OF_THIS_RELEASE.schema(event);
    }

    /** Returns the bytes of an event with its envelope: what is stored, and what the hash chain runs over. */
    public static byte[] write(Recorded recorded) {
        if (recorded.event() instanceof ComplaintEvent.UnknownEvent unknown) {
            throw new IllegalArgumentException(
                    "an event of type " + unknown.type() + " is not known and cannot be written");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringProperty("type", EventTypes.name(recorded.event()));
            out.writeNumberProperty("schema", schema(recorded.event()));
            out.writeStringProperty("complaint", recorded.complaint().toString());
            out.writeNumberProperty("version", recorded.version());
            String at = recorded.at().toString();
            out.writeStringProperty("at", at);
            out.writeStringProperty(
                    "recordedAt",
                    recorded.recordedAt().equals(recorded.at())
                            ? at
                            : recorded.recordedAt().toString());
            out.writePOJOProperty("actor", recorded.actor());
            out.writeObjectPropertyStart("versions");
            recorded.versions().forEach(out::writeNumberProperty);
            out.writeEndObject();
            ContentHash previous = recorded.previous();
            if (previous != null) {
                out.writeStringProperty("previous", previous.value());
            }
            out.writePOJOProperty("data", recorded.event());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads an event. One that this release does not know, or cannot read, comes as {@link ComplaintEvent.UnknownEvent}.
     *
     * @throws IllegalArgumentException if the bytes are no envelope
     */
    public static Recorded read(byte[] bytes) {
        return read(bytes, EventTypes.OF_THIS_RELEASE);
    }

    static Recorded read(byte[] bytes, EventTypes types) {
        try {
            return new EnvelopeReader(bytes, types, MAPPER).read();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // The cause stays out: Jackson's messages may quote the text.
            throw new IllegalArgumentException("these " + bytes.length + " bytes are no stored event");
        }
    }

    /** Returns the bytes of a snapshot. */
    public static byte[] writeSnapshot(Snapshot snapshot) {
        return SNAPSHOTS.writeValueAsBytes(snapshot);
    }

    /**
     * Reads a snapshot of schema {@link #SNAPSHOT_SCHEMA}.
     *
     * @throws IllegalArgumentException if the bytes are no snapshot
     */
    public static Snapshot readSnapshot(byte[] bytes) {
        try {
            return SNAPSHOTS.readValue(bytes, Snapshot.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("these " + bytes.length + " bytes are no snapshot");
        }
    }

    /**
     * A complaint as it stands, so that a command need not read its history.
     *
     * @param complaint the complaint
     * @param last the hash of the stored bytes of its last event
     */
    public record Snapshot(Complaint complaint, ContentHash last) {}
}
