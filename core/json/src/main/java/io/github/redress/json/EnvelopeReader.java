package io.github.redress.json;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Recorded;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one stored event as it comes, without a tree of it in between. Type and schema stand before the data, as they are written: a
 * stored event is never written anew.
 */
final class EnvelopeReader {

    private static final ObjectReader ACTOR = EventCodec.part(Actor.class);

    private final byte[] bytes;
    private final EventTypes types;
    private final JsonMapper mapper;

    private @Nullable String type;
    private int schema;
    private @Nullable ComplaintId complaint;
    private long version;
    private @Nullable String at;
    private @Nullable String recordedAt;
    private @Nullable Actor actor;
    private @Nullable SortedMap<String, Long> versions;
    private @Nullable ContentHash previous;
    private @Nullable ComplaintEvent event;

    EnvelopeReader(byte[] bytes, EventTypes types, JsonMapper mapper) {
        this.bytes = bytes;
        this.types = types;
        this.mapper = mapper;
    }

    /** Reads it; whatever is thrown means that these bytes are no stored event. */
    Recorded read() {
        try (JsonParser in = mapper.createParser(bytes)) {
            require(in.nextToken() == JsonToken.START_OBJECT);
            for (String key = in.nextName(); key != null && !isUnknown(); key = in.nextName()) {
                in.nextToken();
                read(key, in);
            }
            require(isUnknown() || in.nextToken() == null);
        }
        Instant happened = InstantText.parse(given(at));
        return new Recorded(
                given(complaint),
                version,
                happened,
                given(recordedAt).equals(at) ? happened : InstantText.parse(given(recordedAt)),
                given(actor),
                given(versions),
                previous,
                given(event));
    }

    private void read(String key, JsonParser in) {
        switch (key) {
            case "type" -> type = in.getString();
            case "schema" -> schema = in.getIntValue();
            case "complaint" -> complaint = ComplaintId.parse(in.getString());
            case "version" -> version = in.getLongValue();
            case "at" -> at = in.getString();
            case "recordedAt" -> recordedAt = in.getString();
            case "actor" -> actor = ACTOR.readValue(in);
            case "versions" -> versions = versions(in);
            case "previous" -> previous = new ContentHash(in.getString());
            case "data" -> event = data(in);
            default -> in.skipChildren();
        }
    }

    private static SortedMap<String, Long> versions(JsonParser in) {
        SortedMap<String, Long> versions = new TreeMap<>();
        require(in.currentToken() == JsonToken.START_OBJECT);
        for (String document = in.nextName(); document != null; document = in.nextName()) {
            in.nextToken();
            versions.put(document, in.getLongValue());
        }
        return versions;
    }

    /** What a newer release put into a known type is as unknown here as a new type: the case is read-only, the feed goes on. */
    private ComplaintEvent data(JsonParser in) {
        try {
            return types.read(given(type), schema, in).orElseGet(this::unknown);
        } catch (DatabindException e) {
            return unknown();
        }
    }

    /** Where data end that nobody can read is not known; that they do end, and nothing follows, is what the whole must show. */
    private ComplaintEvent unknown() {
        mapper.readTree(bytes);
        return new ComplaintEvent.UnknownEvent(given(type), schema);
    }

    private boolean isUnknown() {
        return event instanceof ComplaintEvent.UnknownEvent;
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a part of the envelope is missing");
        }
        return value;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("this is no envelope");
        }
    }
}
