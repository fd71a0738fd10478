package io.github.redress.scoring.supervision;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.JsonText;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was said already, as a stored document, {@code redress.notices/1}: whoever goes on from there says nothing twice.
 *
 * <p>Equal contents are the same bytes. Putting two together is associative and commutative, so nodes may keep one each. Reading is
 * strict: every fault is found, with its pointer and line.
 *
 * @param since what fell due before this instant counts as said: where a city begins, it sends nothing about years gone by
 * @param keys what was said since, and when each fell due
 */
public record FiredNotices(Instant since, SortedMap<NoticeKey, Instant> keys) {

    /** The format name that the document begins with. */
    public static final String FORMAT = "redress.notices/1";

    /** Copies the map, without what fell due before. */
    public FiredNotices {
        Objects.requireNonNull(since, "since");
        SortedMap<NoticeKey, Instant> kept = new TreeMap<>(keys);
        kept.values().removeIf(at -> at.isBefore(since));
        keys = Collections.unmodifiableSortedMap(kept);
    }

    /** Begins: nothing was said since this instant, and all before it counts as said. */
    public static FiredNotices since(Instant since) {
        return new FiredNotices(since, new TreeMap<>());
    }

    /** Returns whether this was said, or need not be. */
    public boolean has(Notice notice) {
        return notice.at().isBefore(since) || keys.containsKey(notice.key());
    }

    /** Returns the same with these said, too. */
    public FiredNotices with(Collection<Notice> notices) {
        SortedMap<NoticeKey, Instant> more = new TreeMap<>(keys);
        notices.forEach(notice -> more.merge(notice.key(), notice.at(), FiredNotices::later));
        return new FiredNotices(since, more);
    }

    /** Returns both together: what either said, since the later of their beginnings. */
    public FiredNotices mergedWith(FiredNotices other) {
        SortedMap<NoticeKey, Instant> all = new TreeMap<>(keys);
        other.keys.forEach((key, at) -> all.merge(key, at, FiredNotices::later));
        return new FiredNotices(later(since, other.since), all);
    }

    /**
     * Returns the same with a later beginning, which makes the document smaller. What fell due before and was not said never will be, so
     * leave time for events and boards that come late.
     */
    public FiredNotices forgetBefore(Instant instant) {
        return new FiredNotices(later(since, instant), keys);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the document: JSON in UTF-8. */
    public byte[] toJson() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("since", since.toString());
        document.put(
                "notices",
                keys.entrySet().stream()
                        .map(each -> notice(each.getKey(), each.getValue()))
                        .toList());
        return JsonText.of(document).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> notice(NoticeKey key, Instant at) {
        Map<String, Object> notice = new LinkedHashMap<>();
        notice.put("rule", key.rule());
        notice.put("subject", key.subject());
        notice.put("occasion", key.occasion());
        notice.put("at", at.toString());
        return notice;
    }

    /**
     * Reads a document.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any
     */
    public static FiredNotices read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        Optional<FiredNotices> fired = StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object("$schema", "format", "since", "notices"))
                .flatMap(object -> read(object, faults));
        faults.throwIfAny();
        return fired.orElseThrow();
    }

    private static Optional<FiredNotices> read(StrictObject object, FileFaults faults) {
        object.required("format")
                .ifPresent(value -> value.text()
                        .filter(text -> !text.equals(FORMAT))
                        .ifPresent(
                                text -> value.bad("the format \"" + FORMAT + "\" was wanted, was \"" + text + "\"")));
        Optional<Instant> since = object.required("since").flatMap(FiredNotices::instant);
        SortedMap<NoticeKey, Instant> keys = new TreeMap<>();
        object.required("notices").ifPresent(value -> value.array().forEach(element -> readNotice(element, keys)));
        return faults.isEmpty() ? since.map(instant -> new FiredNotices(instant, keys)) : Optional.empty();
    }

    private static void readNotice(StrictValue value, SortedMap<NoticeKey, Instant> keys) {
        value.object("rule", "subject", "occasion", "at").ifPresent(object -> {
            Optional<String> rule = object.required("rule").flatMap(StrictValue::name);
            Optional<String> subject = object.required("subject").flatMap(StrictValue::name);
            Optional<String> occasion = object.required("occasion").flatMap(StrictValue::name);
            Optional<Instant> at = object.required("at").flatMap(FiredNotices::instant);
            if (rule.isPresent() && subject.isPresent() && occasion.isPresent() && at.isPresent()) {
                try {
                    if (keys.put(new NoticeKey(rule.get(), subject.get(), occasion.get()), at.get()) != null) {
                        value.bad("the same notice stands twice");
                    }
                } catch (IllegalArgumentException e) {
                    value.bad(String.valueOf(e.getMessage()));
                }
            }
        });
    }

    private static Optional<Instant> instant(StrictValue value) {
        return value.parsed("an instant like 2026-10-01T00:00:00Z", Instant::parse);
    }
}
