package io.github.redress.examples.portal.topic;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.scoring.topic.Message;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people wrote, in the memory of this instance and nowhere else. Tip-offs are not among it. Who wrote something is the hash of a
 * phone number under a key that nobody keeps: enough to count a person once.
 */
@Component
class WrittenMessages {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenMessages.class);
    private static final Actor READER = Actor.of(Role.CENTRE, "topics");
    private static final int EVENTS = 500;
    private static final int KEY_BYTES = 32;

    private final ComplaintDesk desk;
    private final Storage storage;
    private final byte[] key = new byte[KEY_BYTES];
    private final Map<UUID, Message> messages = new LinkedHashMap<>();
    private long position;

    WrittenMessages(ComplaintDesk desk, Storage storage) {
        this.desk = desk;
        this.storage = storage;
        new SecureRandom().nextBytes(key);
    }

    /** Returns all until now; a message's id is the number of its complaint. What was erased or taken back is not there. */
    synchronized List<Message> now() {
        FeedSlice slice = storage.feed(position, EVENTS);
        while (!slice.events().isEmpty()) {
            Set<UUID> changed = slice.events().stream().map(StoredEvent::id).collect(Collectors.toSet());
            changed.forEach(this::read);
            position = slice.next();
            slice = storage.feed(position, EVENTS);
        }
        return List.copyOf(messages.values());
    }

    private void read(UUID id) {
        try {
            desk.view(READER, ComplaintId.of(id))
                    .flatMap(this::message)
                    .ifPresentOrElse(message -> messages.put(id, message), () -> messages.remove(id));
        } catch (IllegalStateException e) {
            messages.remove(id);
            LOG.warn("complaint {} cannot be read, and is in no topic", id);
        }
    }

    private Optional<Message> message(CaseView view) {
        String text = view.text();
        if (view.subject().kind() == ComplaintKind.TIP_OFF || text == null) {
            return Optional.empty();
        }
        String phone = view.phone();
        DistrictPath district = view.subject().district();
        return Optional.of(new Message(
                view.status().number(),
                view.subject().at(),
                phone == null
                        ? null
                        : ContentHash.of(key, phone.getBytes(StandardCharsets.UTF_8))
                                .value(),
                Objects.requireNonNullElse(view.title(), ""),
                text,
                0,
                view.subject().category().value(),
                district.equals(DistrictPath.CITY) ? null : district.value()));
    }
}
