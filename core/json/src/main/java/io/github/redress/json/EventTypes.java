package io.github.redress.json;

import io.github.redress.complaint.ComplaintEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names and schema numbers that events are stored under. A name, once here, never changes its meaning. */
final class EventTypes {

    private static final Map<String, Class<? extends ComplaintEvent>> BY_NAME = new HashMap<>();

    static {
        register(ComplaintEvent.ComplaintReceived.class);
        register(ComplaintEvent.ComplaintRouted.class);
        register(ComplaintEvent.RedirectedToEmergency.class);
        register(ComplaintEvent.AcceptanceDeclined.class);
        register(ComplaintEvent.AnsweredDirectly.class);
        register(ComplaintEvent.ComplaintWithdrawn.class);
        register(ComplaintEvent.ComplaintTerminated.class);
        register(ComplaintEvent.ComplaintAccepted.class);
        register(ComplaintEvent.ComplaintDispatched.class);
        register(ComplaintEvent.AssignmentAcknowledged.class);
        register(ComplaintEvent.FirstContactMade.class);
        register(ComplaintEvent.ComplaintReplied.class);
        register(ComplaintEvent.ComplaintRated.class);
        register(ComplaintEvent.DeadlineSet.class);
        register(ComplaintEvent.DeadlinePaused.class);
        register(ComplaintEvent.DeadlineChanged.class);
        register(ComplaintEvent.DeadlineWarned.class);
        register(ComplaintEvent.DeadlineMissed.class);
        register(ComplaintEvent.DeadlineEscalated.class);
        register(ComplaintEvent.CaseImported.class);
    }

    private EventTypes() {}

    private static void register(Class<? extends ComplaintEvent> type) {
        BY_NAME.put(type.getSimpleName(), type);
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
        return schema == 1 ? Optional.ofNullable(BY_NAME.get(name)) : Optional.empty();
    }
}
