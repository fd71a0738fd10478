package io.github.redress.examples.portal.rules;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.suggest.LabelledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The complaints that came in last, without tip-offs: rules are tried on them, and advice is learned from where they went. What people wrote
 * is read when it is needed, and not kept.
 */
@Component
class PastCases {

    /** How many are remembered, by their ids. */
    static final int MOST = 1_000;

    private static final Actor READER = Actor.of(Role.CENTRE, "portal-rules");
    private static final int EVENTS = 1_000;

    private final ComplaintDesk desk;
    private final Map<ComplaintId, @Nullable DepartmentId> leads = new LinkedHashMap<>();
    private long seen;

    PastCases(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** Returns complaints that rules can be tried on, the latest first. */
    synchronized List<RuleCase> cases(int most) {
        readOn();
        List<RuleCase> cases = new ArrayList<>();
        for (ComplaintId id : latest()) {
            if (cases.size() < most) {
                desk.view(READER, id)
                        .ifPresent(view -> cases.add(RuleCase.of(view.status().number(), view.subject(), text(view))));
            }
        }
        return cases;
    }

    /** Returns what was written, by the department that it was last given to. */
    synchronized List<LabelledText> settled() {
        readOn();
        List<LabelledText> texts = new ArrayList<>();
        leads.forEach((id, lead) -> {
            if (lead != null) {
                desk.view(READER, id)
                        .ifPresent(view ->
                                texts.add(new LabelledText(text(view), lead.value(), attributes(view.subject()))));
            }
        });
        return texts;
    }

    /** What else speaks for a department. */
    static Map<String, String> attributes(Subject subject) {
        return Map.of(
                "category",
                subject.category().value(),
                "district",
                subject.district().value());
    }

    static String text(CaseView view) {
        return (view.title() == null ? "" : view.title()) + "\n" + (view.text() == null ? "" : view.text());
    }

    private List<ComplaintId> latest() {
        List<ComplaintId> ids = new ArrayList<>(leads.keySet());
        java.util.Collections.reverse(ids);
        return ids;
    }

    private void readOn() {
        Feed feed;
        do {
            feed = desk.feed(seen, EVENTS);
            feed.events().forEach(this::take);
            seen = feed.next();
        } while (!feed.events().isEmpty());
    }

    private void take(Recorded recorded) {
        if (recorded.event() instanceof ComplaintReceived received && received.kind() != ComplaintKind.TIP_OFF) {
            leads.put(recorded.complaint(), null);
            if (leads.size() > MOST) {
                leads.remove(leads.keySet().iterator().next());
            }
        } else if (recorded.event() instanceof ComplaintDispatched dispatched
                && leads.containsKey(recorded.complaint())) {
            leads.put(recorded.complaint(), dispatched.lead());
        }
    }
}
