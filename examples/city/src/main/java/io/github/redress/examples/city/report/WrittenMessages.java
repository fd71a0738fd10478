package io.github.redress.examples.city.report;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.scoring.topic.Message;
import java.util.List;
import java.util.Objects;

/**
 * What people wrote, for topics: when and about what the events say, the words the desk shows to the centre. Who it was is the hash of a
 * phone number: the same for the same person, and nothing that anybody could call.
 */
public final class WrittenMessages {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "analyst-1");

    private WrittenMessages() {}

    /** Returns the messages of a feed; words that were erased are empty. */
    public static List<Message> of(ComplaintDesk desk, WholeFeed feed) {
        return feed.events().stream()
                .filter(recorded -> recorded.event() instanceof ComplaintReceived)
                .map(recorded -> message(desk, recorded))
                .toList();
    }

    private static Message message(ComplaintDesk desk, Recorded recorded) {
        ComplaintReceived received = (ComplaintReceived) recorded.event();
        CaseView view = desk.view(CENTRE, recorded.complaint()).orElseThrow();
        String phone = view.phone();
        return new Message(
                recorded.complaint().toString(),
                recorded.at(),
                phone == null ? null : ContentHash.of(phone).value(),
                Objects.requireNonNullElse(view.title(), ""),
                Objects.requireNonNullElse(view.text(), ""),
                0,
                received.category().value(),
                received.district().equals(DistrictPath.CITY)
                        ? null
                        : received.district().value());
    }
}
