package io.github.redress.examples.city;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.Person;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a day, and reports every fault. */
final class MessageReader {

    private static final String FORMAT = "redress-example.messages/1";

    private MessageReader() {}

    static List<Message> read(String file, byte[] content, FileFaults faults) {
        List<Message> messages = new ArrayList<>();
        StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object("format", "messages"))
                .ifPresent(object -> {
                    object.required("format")
                            .flatMap(StrictValue::text)
                            .filter(format -> !format.equals(FORMAT))
                            .ifPresent(format -> object.value().bad(FORMAT + " was wanted, was " + format));
                    object.required("messages")
                            .map(StrictValue::array)
                            .orElse(List.of())
                            .forEach(value -> message(value).ifPresent(messages::add));
                });
        return messages;
    }

    private static Optional<Message> message(StrictValue value) {
        Optional<StrictObject> found = value.object(
                "id",
                "story",
                "at",
                "kind",
                "channel",
                "category",
                "district",
                "title",
                "text",
                "place",
                "person",
                "acts");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StrictObject o = found.get();
        Optional<String> id = o.required("id").flatMap(StrictValue::name);
        Optional<LocalDateTime> at =
                o.required("at").flatMap(v -> v.parsed("a local time like 2026-09-14T08:05", LocalDateTime::parse));
        Optional<ComplaintKind> kind = o.required("kind").flatMap(v -> v.oneOf(ComplaintKind.class));
        Optional<Channel> channel = o.required("channel").flatMap(v -> v.parsed("a channel like QR", Channel::of));
        Optional<CategoryPath> category = o.required("category").flatMap(v -> v.parsed("a category", CategoryPath::of));
        Optional<DistrictPath> district = o.required("district").flatMap(v -> v.parsed("a district", DistrictPath::of));
        Optional<String> title = o.required("title").flatMap(StrictValue::name);
        Optional<String> text = o.required("text").flatMap(StrictValue::name);
        List<Message.Act> acts = new ArrayList<>();
        o.required("acts").map(StrictValue::array).orElse(List.of()).forEach(v -> act(v).ifPresent(acts::add));
        if (id.isEmpty()
                || at.isEmpty()
                || kind.isEmpty()
                || channel.isEmpty()
                || category.isEmpty()
                || district.isEmpty()
                || title.isEmpty()
                || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Message(
                id.get(),
                text(o, "story"),
                at.get(),
                kind.get(),
                channel.get(),
                category.get(),
                district.get(),
                title.get(),
                text.get(),
                text(o, "place"),
                person(o),
                acts));
    }

    private static @Nullable Person person(StrictObject message) {
        return message.optional("person")
                .flatMap(value -> value.object("name", "phone"))
                .map(person -> new Person(
                        person.required("name").flatMap(StrictValue::text).orElse(""),
                        person.required("phone").flatMap(StrictValue::text).orElse("")))
                .orElse(null);
    }

    private static Optional<Message.Act> act(StrictValue value) {
        Optional<StrictObject> found =
                value.object("after", "act", "by", "support", "text", "outcome", "level", "resolved", "comment");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StrictObject o = found.get();
        Optional<Duration> after = o.required("after").flatMap(v -> v.parsed("a duration like PT15M", Duration::parse));
        Optional<String> act = o.required("act").flatMap(StrictValue::name);
        if (after.isEmpty() || act.isEmpty()) {
            return Optional.empty();
        }
        DepartmentId by = o.optional("by")
                .flatMap(StrictValue::name)
                .map(DepartmentId::of)
                .orElse(null);
        return switch (act.get()) {
            case "accept" -> Optional.of(new Message.Accept(after.get()));
            case "dispatch" ->
                Optional.of(new Message.Dispatch(
                        after.get(),
                        o.texts("support").stream().map(DepartmentId::of).toList()));
            case "acknowledge" -> Optional.of(new Message.Acknowledge(after.get(), by));
            case "contact" -> Optional.of(new Message.Contact(after.get(), by, text(o, "text")));
            case "reply" -> reply(o, after.get());
            case "rate" -> rate(o, after.get());
            default -> {
                value.bad("accept, dispatch, acknowledge, contact, reply or rate was wanted, was " + act.get());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Message.Act> reply(StrictObject o, Duration after) {
        Optional<Outcome> outcome = o.required("outcome").flatMap(v -> v.oneOf(Outcome.class));
        Optional<String> text = o.required("text").flatMap(StrictValue::name);
        return outcome.isPresent() && text.isPresent()
                ? Optional.of(new Message.Reply(after, outcome.get(), text.get()))
                : Optional.empty();
    }

    private static Optional<Message.Act> rate(StrictObject o, Duration after) {
        Boolean resolved = o.optional("resolved").flatMap(StrictValue::bool).orElse(null);
        return o.required("level")
                .flatMap(v -> v.oneOf(SatisfactionRating.class))
                .map(level -> new Message.Rate(after, level, resolved, text(o, "comment")));
    }

    private static @Nullable String text(StrictObject object, String key) {
        return object.optional(key).flatMap(StrictValue::name).orElse(null);
    }
}
