package io.github.redress.desk;

import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.desk.NoticeFacts.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a message adds to an event in a word: how it ended, why, when, or where else to go. */
final class EventDetail {

    private static final Map<Class<?>, Function<ComplaintEvent, Label>> ADDED = new HashMap<>();

    static {
        add(RedirectedToEmergency.class, redirected -> asItIs("line", redirected.line()));
        add(
                AcceptanceDeclined.class,
                declined -> Label.of(declined.reason(), declined.reason().label()));
        add(
                AnsweredDirectly.class,
                answered -> Label.of(answered.outcome(), answered.outcome().label()));
        add(
                ComplaintReplied.class,
                replied -> Label.of(replied.outcome(), replied.outcome().label()));
        add(
                ReplyApproved.class,
                approved -> Label.of(
                        approved.reply().outcome(), approved.reply().outcome().label()));
        add(
                AnswerShared.class,
                shared -> Label.of(shared.outcome(), shared.outcome().label()));
        add(
                ComplaintRated.class,
                rated -> Label.of(rated.rating(), rated.rating().label()));
        add(CommitmentPlanned.class, planned -> asItIs("date", planned.date().toString()));
        add(
                ExtensionGranted.class,
                granted -> Label.of(granted.reason(), granted.reason().label()));
        add(
                SupervisionOpened.class,
                opened -> Label.of(opened.cause(), opened.cause().label()));
        add(
                CaseEscalated.class,
                escalated -> Label.of(escalated.level(), escalated.level().label()));
        add(
                ReviewDecided.class,
                decided -> Label.of(decided.result(), decided.result().label()));
        add(
                AdoptionRecorded.class,
                recorded -> Label.of(recorded.adoption(), recorded.adoption().label()));
    }

    private EventDetail() {}

    /** Returns what there is to add, empty where there is nothing. */
    static Optional<Label> of(ComplaintEvent event) {
        return Optional.ofNullable(ADDED.get(event.getClass())).map(detail -> detail.apply(event));
    }

    /** What reads the same in every language. */
    private static Label asItIs(String key, String value) {
        return new Label(key, Text.of(value, value));
    }

    private static <E extends ComplaintEvent> void add(Class<E> type, Function<E, Label> detail) {
        ADDED.put(type, event -> detail.apply(type.cast(event)));
    }
}
