package io.github.redress.json;

import io.github.redress.complaint.ComplaintEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names and schema numbers that events are stored under. A name, once here, never changes its meaning. */
final class EventTypes {

    private static final Map<String, Class<? extends ComplaintEvent>> BY_NAME = new HashMap<>();

    static {
        register(ComplaintEvent.class);
    }

    private EventTypes() {}

    /** The golden files hold every name; a record that was renamed would not find its own. */
    private static void register(Class<? extends ComplaintEvent> type) {
        if (!type.isInterface()) {
            BY_NAME.put(type.getSimpleName(), type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            register(permitted.asSubclass(ComplaintEvent.class));
        }
    }

    /** Every form so far is the first one. */
    static int schema(ComplaintEvent event) {
        return event instanceof ComplaintEvent.UnknownEvent unknown ? unknown.schema() : 1;
    }

    static String name(ComplaintEvent event) {
        return event instanceof ComplaintEvent.UnknownEvent unknown
                ? unknown.type()
                : event.getClass().getSimpleName();
    }

    static Optional<Class<? extends ComplaintEvent>> find(String name, int schema) {
        return schema == 1 && !name.equals("UnknownEvent") ? Optional.ofNullable(BY_NAME.get(name)) : Optional.empty();
    }
}
