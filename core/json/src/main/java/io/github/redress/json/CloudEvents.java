package io.github.redress.json;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes recorded events as CloudEvents 1.0 in JSON, for message brokers and other people's programs:
 *
 * <ul>
 *   <li>{@code id} is the complaint and the event's version there: delivered twice, it is the same, so it tells what was
 *       handled already;
 *   <li>{@code source} is the city's own URI, {@code subject} the complaint;
 *   <li>{@code type} is {@value #TYPE_PREFIX} and the name of the event, {@code dataversion} the number of its form;
 *   <li>{@code time} is when it happened, {@code recordedtime} when it was written down;
 *   <li>{@code sequence} orders the events of one subject: its version in ten digits, from 1 without gaps;
 *   <li>{@code data} are the event's own, without what stands for people's words. They are missing where the event is of a
 *       newer release.
 * </ul>
 *
 * <p>Like the feed itself, this tells of all complaints: whoever passes events on to departments or people leaves out those of
 * tip-offs that accuse them, as the first event of each says: its {@code accused} are departments, its {@code accusedStaff} accounts.
 *
 * <p>Source: CloudEvents 1.0.2, its JSON Event Format, and its documented extensions sequence and recordedtime.
 */
public final class CloudEvents {

    /** The media type of one event, in structured mode. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** The media type of a batch. */
    public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";

    /** What the name of every type begins with. */
    public static final String TYPE_PREFIX = "io.github.redress.";

    private static final JsonMapper MAPPER = EventCodec.MAPPER
            .rebuild()
            .addMixIn(SealedText.class, LeftOut.class)
            .addModule(new SimpleModule("sealed").addSerializer(SealedText.class, new Nothing()))
            .build();

    private final String source;

    private CloudEvents(String source) {
        this.source = source;
    }

    @JsonIgnoreType
    private interface LeftOut {}

    /** Writes null for sealed words in a list, where they cannot be left out. */
    private static final class Nothing extends StdSerializer<SealedText> {

        Nothing() {
            super(SealedText.class);
        }

        @Override
        public void serialize(SealedText value, JsonGenerator out, SerializationContext context) {
            out.writeNull();
        }
    }

    /**
     * Returns a writer for the events of one store.
     *
     * @param source the city's URI for that store, the same for ever and no other store's, as in
     *     {@code https://complaints.example.org}
     * @throws IllegalArgumentException if it is not absolute
     */
    public static CloudEvents from(URI source) {
        if (!Objects.requireNonNull(source, "source").isAbsolute()) {
            throw new IllegalArgumentException("source must be an absolute URI, was " + source);
        }
        return new CloudEvents(source.toASCIIString());
    }

    /** Returns one event as JSON in UTF-8, of media type {@value #MEDIA_TYPE}. */
    public byte[] write(Recorded event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            write(event, out);
        }
        return bytes.toByteArray();
    }

    /** Returns events as a JSON array in UTF-8, of media type {@value #BATCH_MEDIA_TYPE}. */
    public byte[] writeBatch(List<Recorded> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            out.writeStartArray();
            events.forEach(event -> write(event, out));
            out.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private void write(Recorded recorded, JsonGenerator out) {
        ComplaintEvent event = recorded.event();
        out.writeStartObject();
        out.writeStringProperty("specversion", "1.0");
        out.writeStringProperty("id", recorded.complaint() + "/" + recorded.version());
        out.writeStringProperty("source", source);
        out.writeStringProperty("type", TYPE_PREFIX + EventCodec.type(event));
        out.writeStringProperty("subject", recorded.complaint().toString());
        out.writeStringProperty("time", recorded.at().toString());
        out.writeStringProperty("recordedtime", recorded.recordedAt().toString());
        out.writeStringProperty("sequence", String.format(Locale.ROOT, "%010d", recorded.version()));
        out.writeNumberProperty("dataversion", EventCodec.schema(event));
        if (!(event instanceof ComplaintEvent.UnknownEvent)) {
            out.writeStringProperty("datacontenttype", "application/json");
            out.writePOJOProperty("data", event);
        }
        out.writeEndObject();
    }
}
