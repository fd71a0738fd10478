package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Duplicate;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.WithdrawRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of linked complaints whatever is done to a handful of them, in whatever order. */
class LinkProperties {

    private static final int CASES = 5;

    /** Two of the complaints are of one person. */
    private static final List<Integer> PERSONS = List.of(0, 1, 2, 3, 0);

    private enum What {
        LINK,
        MERGE,
        UNMERGE,
        JOIN,
        LEAVE,
        REPLY,
        WITHDRAW
    }

    /** One thing somebody does with one, two or three complaints, or with one and a person. */
    record Deed(What what, int one, int other, int third, int person) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, CASES - 1);
        Arbitrary<What> what = Arbitraries.of(
                What.LINK,
                What.LINK,
                What.LINK,
                What.MERGE,
                What.UNMERGE,
                What.UNMERGE,
                What.JOIN,
                What.JOIN,
                What.LEAVE,
                What.REPLY,
                What.WITHDRAW);
        return Combinators.combine(what, any, any, any, Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 50)
    void everyComplaintIsWhereTheModelSaysAndEveryPersonIsCountedOnce(@ForAll("deeds") List<Deed> deeds) {
        World world = new World();

        for (Deed deed : deeds) {
            world.carryOut(deed);
            world.check();
        }
    }

    @Property(tries = 30)
    void whatIsMergedAndTakenOutIsAsItWas(@ForAll("deeds") List<Deed> deeds, @ForAll("deeds") List<Deed> pairs) {
        World world = new World();
        deeds.forEach(world::carryOut);

        for (Deed pair : pairs) {
            if (world.model.mayLink(pair.one(), pair.other())
                    && !world.model.cases.get(world.model.main(pair.other())).answered) {
                List<Object> before = world.standing();
                Town.done(world.street.merge(world.receipts.get(pair.other()), world.receipts.get(pair.one())));
                world.street.town.clock.pass(Duration.ofHours(5));
                Town.done(world.street.unmerge(world.receipts.get(pair.one())));

                assertThat(world.standing()).isEqualTo(before);
            }
        }
    }

    /** The street's complaints, and beside them what should be so. */
    private static final class World {

        private final Street street = new Street();
        private final LinkModel model = new LinkModel(PERSONS);
        private final List<Receipt> receipts =
                PERSONS.stream().map(person -> street.handledFor(phone(person))).toList();
        private final Map<List<Integer>, SupportReceipt> joined = new HashMap<>();

        private static String phone(int person) {
            return "1380000000" + person;
        }

        void carryOut(Deed deed) {
            street.town.clock.pass(Duration.ofMinutes(1));
            int one = deed.one();
            switch (deed.what()) {
                case LINK -> link(one, deed.other());
                case MERGE -> merge(one, List.of(deed.other(), deed.third()));
                case UNMERGE -> {
                    boolean may = model.maySeparate(one);
                    assertThat(street.unmerge(receipts.get(one)) instanceof Done)
                            .isEqualTo(may);
                    if (may) {
                        model.separate(one);
                    }
                }
                case JOIN -> join(one, deed.person());
                case LEAVE -> leave(one, deed.person());
                case REPLY -> {
                    boolean may = model.mayReply(one);
                    assertThat(street.reply(receipts.get(one)) instanceof Done).isEqualTo(may);
                    if (may) {
                        model.reply(one);
                    }
                }
                case WITHDRAW -> withdraw(one);
            }
        }

        private void link(int one, int other) {
            boolean may = model.mayLink(one, other);
            assertThat(street.link(receipts.get(one), receipts.get(other)) instanceof Done)
                    .isEqualTo(may);
            if (may) {
                model.link(one, other);
            }
        }

        private void merge(int to, List<Integer> duplicates) {
            boolean may = model.mayMerge(to, duplicates);
            Receipt[] others = duplicates.stream().map(receipts::get).toArray(Receipt[]::new);
            assertThat(street.merge(receipts.get(to), others) instanceof Done).isEqualTo(may);
            if (may) {
                duplicates.forEach(duplicate -> model.link(duplicate, to));
            }
        }

        private void join(int one, int person) {
            Answer<SupportReceipt> answer = street.desk
                    .links()
                    .join(
                            Actor.complainant(),
                            JoinRequest.withPhone(receipts.get(one).number(), phone(person)));
            assertThat(answer instanceof Done).isEqualTo(model.mayJoin(one));
            if (answer instanceof Done<SupportReceipt> done) {
                joined.put(List.of(one, person), done.value());
                model.join(one, person);
            }
        }

        private void leave(int one, int person) {
            SupportReceipt receipt = joined.get(List.of(one, person));
            if (receipt != null) {
                street.desk.links().leave(Actor.complainant(), new LeaveRequest(receipt.number(), receipt.secret()));
                model.leave(one, person);
            }
        }

        private void withdraw(int one) {
            Receipt receipt = receipts.get(one);
            boolean may = model.mayWithdraw(one);
            Answer<CaseStatus> answer =
                    street.desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret()));
            assertThat(answer instanceof Done).isEqualTo(may);
            if (may) {
                model.withdraw(one);
            }
        }

        void check() {
            for (int no = 0; no < CASES; no++) {
                check(no, street.complaint(receipts.get(no)));
            }
        }

        private void check(int no, Complaint complaint) {
            MainLink main = complaint.proceedings().links().main();
            assertThat(main == null ? List.of() : main.path())
                    .isEqualTo(model.path(no).stream().map(this::id).toList());
            assertThat(complaint.proceedings().links().duplicates())
                    .extracting(Duplicate::id)
                    .containsExactlyInAnyOrderElementsOf(
                            model.duplicates(no).stream().map(this::id).toList());
            assertThat(complaint.proceedings().links().people()).hasSameSizeAs(model.people(no));
            assertThat(street.told(receipts.get(no)).supporters())
                    .isEqualTo(model.people(no).size());
            assertThat(shared(no)).isEqualTo(model.cases.get(no).shared);
            assertThat(Complaint.fold(street.records(complaint.id()))).isEqualTo(complaint);
            if (complaint.state() == ComplaintState.DUPLICATE) {
                assertThat(complaint.clocks()).noneMatch(CaseClock::isRunning);
                assertThat(complaint.assignments()).allMatch(one -> one.state().isOver());
            }
        }

        private List<LinkModel.Shared> shared(int no) {
            return street.events(receipts.get(no), AnswerShared.class).stream()
                    .map(event -> {
                        int main = receipts.stream().map(Receipt::id).toList().indexOf(event.main());
                        return new LinkModel.Shared(main, replies(event.main()).indexOf(event.version()) + 1);
                    })
                    .toList();
        }

        private List<Long> replies(ComplaintId id) {
            return street.records(id).stream()
                    .filter(recorded -> recorded.event() instanceof ComplaintReplied)
                    .map(Recorded::version)
                    .toList();
        }

        private ComplaintId id(int no) {
            return receipts.get(no).id();
        }

        /** State, assignments and people of each, and where it goes on. */
        List<Object> standing() {
            List<Object> all = new ArrayList<>();
            IntStream.range(0, CASES).forEach(no -> {
                Complaint complaint = street.complaint(receipts.get(no));
                MainLink main = complaint.proceedings().links().main();
                all.add(complaint.state());
                all.add(complaint.assignments());
                all.add(complaint.proceedings().links().people());
                all.add(main == null ? List.of() : main.path());
            });
            return all;
        }
    }
}
