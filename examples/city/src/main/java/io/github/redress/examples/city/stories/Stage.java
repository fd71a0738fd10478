package io.github.redress.examples.city.stories;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.examples.city.ReplayClock;
import io.github.redress.storage.memory.MemoryStorage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where a story is played: the city on a desk of its own, a clock that the story moves, and the people of every story. */
final class Stage implements AutoCloseable {

    static final Actor OPERATOR = Actor.operator("counter-1");
    static final Actor DISPATCHER = Actor.dispatcher("dispatch-1");
    static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "office-1");

    private final ZoneId zone;
    private final Narrator narrator;
    private final ReplayClock clock;
    private final ComplaintDesk desk;

    Stage(Configuration configuration, Narrator narrator) {
        this.zone = zoneOf(configuration);
        this.narrator = narrator;
        this.clock = new ReplayClock(Instant.parse("2026-09-13T16:00:00Z"), zone, 0);
        this.desk = ComplaintDesk.builder()
                .storage(MemoryStorage.create(clock))
                .configuration(configuration)
                .clock(clock)
                .zone(zone)
                .build();
    }

    /** Returns where the city lies, by its calendars. */
    static ZoneId zoneOf(Configuration configuration) {
        return configuration.calendars().values().iterator().next().zone();
    }

    static Actor handler(String department) {
        return Actor.handler(department + "-1", DepartmentId.of(department));
    }

    ComplaintDesk desk() {
        return desk;
    }

    /** Lets time pass to a local time, as the host's scheduler would, and says what happens then. */
    void at(String local, String zh, String en) {
        quietly(local);
        narrator.tell(clock.instant(), zh, en);
    }

    /** Lets time pass as well, and says nothing. */
    void quietly(String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(zone).toInstant());
        while (desk.sweep(100).notices() > 0) {
            // the next sweep finds what this one led to
        }
    }

    /** Prints something beside the course of events. */
    void note(String line) {
        narrator.note(line);
    }

    Receipt complain(SubmitRequest request) {
        return done(desk.submit(Actor.complainant(), request));
    }

    /** The city takes it on and gives it to departments. */
    CaseStatus give(Receipt receipt, DispatchRequest dispatch) {
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        return done(desk.dispatch(DISPATCHER, dispatch));
    }

    void acknowledge(Receipt receipt, String... departments) {
        for (String department : departments) {
            done(desk.acknowledge(handler(department), AcknowledgeRequest.of(receipt.id())));
        }
    }

    void contact(Receipt receipt, String department, String note) {
        done(desk.recordFirstContact(handler(department), FirstContactRequest.of(receipt.id(), note)));
    }

    void result(Receipt receipt, String supporter, String text) {
        done(desk.handling().submitResult(handler(supporter), SupportResultRequest.of(receipt.id(), text)));
    }

    CaseStatus reply(Receipt receipt, String lead, Outcome outcome, String text) {
        return done(desk.reply(handler(lead), ReplyRequest.inPublic(receipt.id(), outcome, text)));
    }

    CaseStatus rate(Receipt receipt, SatisfactionRating rating, boolean resolved) {
        return done(desk.rate(
                Actor.complainant(), new RateRequest(receipt.number(), receipt.secret(), rating, resolved, null)));
    }

    PublicCase shown(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    /** Prints what everybody may see of complaints in the end. */
    void show(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            narrator.show(shown(receipt));
        }
    }

    /** Returns what came of a command; a story in which one is refused is wrong. */
    static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        Refused<T> refused = (Refused<T>) answer;
        throw new IllegalStateException("refused: " + refused.code() + " "
                + refused.faults().get(0).what().en());
    }

    @Override
    public void close() {
        desk.close();
    }
}
