package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import io.github.redress.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small town with a desk on the memory store, a clock that tests move, and its people. */
final class Town {

    static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    static final DepartmentId POWER = DepartmentId.of("power");
    static final Actor OPERATOR = Actor.operator("counter-1");
    static final Actor DISPATCHER = Actor.dispatcher("dispatch-1");
    static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    static final Actor LIGHTING_HANDLER = Actor.handler("li-1", LIGHTING);
    static final Actor POWER_HANDLER = Actor.handler("po-1", POWER);
    static final Instant MONDAY_NINE = Instant.parse("2026-09-14T01:00:00Z");

    final MovableClock clock = new MovableClock(MONDAY_NINE);
    final WatchedStorage storage = new WatchedStorage(MemoryStorage.create(clock));
    final ComplaintDesk desk;

    Town() {
        this(files());
    }

    /** A town with another configuration. */
    Town(Map<String, byte[]> files) {
        desk = desk(files);
    }

    /** Returns another desk on the same store, as another node or a later release of the configuration would be. */
    ComplaintDesk desk(Map<String, byte[]> files) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(Configuration.of(files))
                .clock(clock)
                .build();
    }

    /** Returns another desk on the same store that remembers command keys for another time. */
    ComplaintDesk desk(Duration rememberCommands) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(Configuration.of(files()))
                .clock(clock)
                .rememberCommands(rememberCommands)
                .build();
    }

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : List.of("departments.json", "calendars.json", "policies.json", "rules.json")) {
            try (InputStream in = Town.class.getResourceAsStream("/town/" + name)) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** A town that keeps its categories and its districts, and knows no others. */
    static Map<String, byte[]> filesWithTaxonomies() {
        Map<String, byte[]> files = filesWith(
                "rules.json",
                "\"timeZone\"",
                "\"taxonomies\": { \"category\": \"categories.json\", \"district\": \"districts.json\" }, \"timeZone\"");
        String taxonomy = "{ \"format\": \"redress.taxonomy/1\", \"id\": \"%s\", \"paths\": [%s] }";
        files.put(
                "categories.json",
                taxonomy.formatted("town-categories", "\"roads/lighting\", \"noise/bar\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "districts.json",
                taxonomy.formatted("town-districts", "\"old-town/river-street\"")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static Map<String, byte[]> filesWith(String name, String find, String replace) {
        Map<String, byte[]> files = files();
        String content = new String(files.get(name), StandardCharsets.UTF_8);
        if (!content.contains(find)) {
            throw new IllegalArgumentException(name + " does not contain " + find);
        }
        files.put(name, content.replace(find, replace).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A town with three days to rate, ten to ask for a review, and thirty until a closed complaint is put away. */
    static Map<String, byte[]> filesWithWindows() {
        String window = "{ \"goal\": \"%s\", \"calendar\": \"always\","
                + " \"target\": { \"type\": \"CALENDAR_TIME\", \"amount\": \"PT%dH\" } }, ";
        return filesWith(
                "policies.json",
                "\"goals\": [",
                "\"goals\": [" + window.formatted("RATING", 3 * 24) + window.formatted("REVIEW_REQUEST", 10 * 24)
                        + window.formatted("RETENTION", 30 * 24));
    }

    static SubmitRequest brokenLamp() {
        return SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。")
                .about(CategoryPath.of("roads/lighting"))
                .by(new Person("王女士", "13800000001"));
    }

    static SubmitRequest tipOff() {
        return SubmitRequest.of(ComplaintKind.TIP_OFF, "举报热线中心", "热线中心工作人员泄露来电人信息，请上级单位调查处理此事并回复。")
                .about(CategoryPath.of("roads/lighting"))
                .against(List.of(DepartmentId.of("centre")));
    }

    Receipt submitted() {
        return done(desk.submit(Actor.complainant(), brokenLamp()));
    }

    /** Lighting has it, and power supports; the answer does not wait for power. */
    Receipt dispatched() {
        Receipt receipt = dispatchedWithSupport();
        done(desk.handling().waiveSupport(CENTRE, WaiveSupportRequest.of(receipt.id(), POWER, "线路无需检修。")));
        return receipt;
    }

    /** Lighting has it, and its answer waits for what power has to say. */
    Receipt dispatchedWithSupport() {
        Receipt receipt = submitted();
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        return receipt;
    }

    Receipt replied() {
        Receipt receipt = dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));
        return receipt;
    }

    static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }

    /** A clock that stands until a test moves it. */
    static final class MovableClock extends Clock {

        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        void moveTo(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
