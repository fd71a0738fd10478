package io.github.redress.desk;

import static io.github.redress.complaint.Outcome.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.UnmergeRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The same command under the same key is one effect and one answer, whatever was linked, taken out, joined or chosen in between. */
class LinkedKeyProperties {

    private static final int CASES = 3;
    private static final String SOMEBODY = "13900000009";

    private enum What {
        CONTACT,
        INTERIM_REPLY,
        COMMIT,
        REPLY,
        LINK,
        MERGE,
        UNMERGE,
        JOIN,
        LEAVE,
        PUBLISH,
        KEEP_PRIVATE,
        GO_ANONYMOUS
    }

    /** One thing that somebody asks of one complaint, and of another one where it takes two. */
    record Deed(What what, int one, int other) {}

    @Provide
    Arbitrary<Deed> command() {
        return deed(Arbitraries.of(What.class));
    }

    @Provide
    Arbitrary<List<Deed>> meanwhile() {
        return deed(Arbitraries.of(
                        What.LINK,
                        What.LINK,
                        What.UNMERGE,
                        What.UNMERGE,
                        What.JOIN,
                        What.LEAVE,
                        What.PUBLISH,
                        What.KEEP_PRIVATE))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Deed> deed(Arbitrary<What> what) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, CASES - 1);
        return Combinators.combine(what, any, any).as(Deed::new);
    }

    @Property(tries = 150)
    void sameKeyTwiceIsOneEffectAndOneAnswer(
            @ForAll("meanwhile") List<Deed> before,
            @ForAll("command") Deed command,
            @ForAll("meanwhile") List<Deed> between) {
        World world = new World();
        CommandKey key = CommandKey.of("portal", "42");
        before.forEach(deed -> world.ask(deed, null));

        Answer<?> first = world.ask(command, key);
        between.forEach(deed -> world.ask(deed, null));
        long events = world.events();
        Answer<?> again = world.ask(command, key);

        if (first instanceof Done) {
            assertThat(again).isEqualTo(first);
            assertThat(world.events()).isEqualTo(events);
        }
    }

    @Property(tries = 100)
    void keyOfOneComplaintIsAnotherThanTheSameKeyOfTheComplaintThatItGoesOnIn(
            @ForAll("command") Deed command, @ForAll("meanwhile") List<Deed> before) {
        World world = new World();
        CommandKey key = CommandKey.of("portal", "42");
        before.forEach(deed -> world.ask(deed, null));
        Deed elsewhere = new Deed(command.what(), (command.one() + 1) % CASES, command.other());

        world.ask(command, key);
        Answer<?> answer = world.ask(elsewhere, key);

        assertThat(answer).isNotEqualTo(Refusals.keyReused());
    }

    /** Three complaints of one street, and somebody who now and then has the same trouble. */
    private static final class World {

        private final Street street = new Street();
        private final ComplaintDesk desk = street.desk;
        private final List<Receipt> receipts = IntStream.range(0, CASES)
                .mapToObj(no -> street.handledFor("1380000000" + no))
                .toList();
        private final List<String> secrets =
                receipts.stream().map(this::joinedAndLeft).toList();
        private final LocalDate date = LocalDate.of(2026, 12, 30);

        Answer<?> ask(Deed deed, @Nullable CommandKey key) {
            street.town.clock.pass(Duration.ofMinutes(1));
            Receipt one = receipts.get(deed.one());
            Receipt other = receipts.get(deed.other());
            Actor handler = Town.LIGHTING_HANDLER;
            Actor person = Actor.complainant();
            return switch (deed.what()) {
                case CONTACT ->
                    desk.handling().recordContact(handler, ContactRequest.notReached(one.id(), "无人接听。"), key);
                case INTERIM_REPLY ->
                    desk.handling()
                            .interimReply(handler, new InterimReplyRequest(one.id(), Visibility.PUBLIC, "已约谈酒吧。"), key);
                case COMMIT ->
                    desk.handling().commit(handler, CommitmentRequest.inPublic(one.id(), date, "加装隔音。"), key);
                case REPLY -> desk.reply(handler, ReplyRequest.inPublic(one.id(), RESOLVED, "已整改。"), key);
                case LINK ->
                    desk.links().linkDuplicate(Street.CENTRE, LinkDuplicateRequest.of(one.id(), other.id()), key);
                case MERGE -> desk.links().merge(Street.CENTRE, MergeRequest.of(one.id(), other.id()), key);
                case UNMERGE -> desk.links().unmerge(Street.CENTRE, UnmergeRequest.of(one.id()), key);
                case JOIN -> desk.links().join(person, JoinRequest.withPhone(one.number(), SOMEBODY), key);
                case LEAVE -> desk.links().leave(person, new LeaveRequest(one.number(), secrets.get(deed.one())), key);
                case PUBLISH -> choose(one, Visibility.PUBLIC, key);
                case KEEP_PRIVATE -> choose(one, Visibility.PRIVATE, key);
                case GO_ANONYMOUS ->
                    desk.privacy().goAnonymous(person, new AnonymousRequest(one.number(), one.secret()), key);
            };
        }

        private Answer<?> choose(Receipt one, Visibility words, @Nullable CommandKey key) {
            return desk.privacy()
                    .choosePublicity(Actor.complainant(), new PublicityRequest(one.number(), one.secret(), words), key);
        }

        private String joinedAndLeft(Receipt receipt) {
            SupportReceipt joined = Town.done(
                    desk.links().join(Actor.complainant(), JoinRequest.withPhone(receipt.number(), SOMEBODY)));
            Town.done(desk.links().leave(Actor.complainant(), new LeaveRequest(joined.number(), joined.secret())));
            return joined.secret();
        }

        long events() {
            return street.town.storage.feed(0, 10_000).next();
        }
    }
}
