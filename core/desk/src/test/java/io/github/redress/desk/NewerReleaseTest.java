package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.UnmergeRequest;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newer release wrote is left to it: every command of every desk says so, and nothing is written over it. */
class NewerReleaseTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Town town = new Town();
    private Receipt receipt;
    private StoredCase stored;

    @BeforeEach
    void aNewerReleaseWroteToOneOfTwoComplaints() {
        receipt = town.dispatched();
        town.dispatched();
        Damage.newerRelease(town.storage, receipt.id().value());
        stored = stored();
    }

    /** Every method of every desk that does something to a complaint there is. */
    static Stream<Method> commands() {
        return desks().flatMap(desk -> Arrays.stream(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && isCommand(method));
    }

    private static Stream<Class<?>> desks() {
        return Stream.concat(
                Stream.of(ComplaintDesk.class),
                Arrays.stream(ComplaintDesk.class.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getReturnType)
                        .filter(type -> type.getName().matches("io\\.github\\.redress\\.desk\\.\\w+Desk")));
    }

    /** A preview takes a command's request and does nothing: what it shows of such a case is nothing, as every query. */
    private static boolean isCommand(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return method.getReturnType() == Answer.class
                && !method.getName().equals("preview")
                && parameters.length == 2
                && parameters[0] == Actor.class
                && isAboutAComplaint(parameters[1]);
    }

    private static boolean isAboutAComplaint(Class<?> request) {
        Set<String> parts = Arrays.stream(request.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return parts.contains("complaint") || parts.containsAll(Set.of("number", "secret"));
    }

    @Test
    void everyCommandIsAmongThem() {
        assertThat(commands().map(Method::getName))
                .contains(
                        "redirect",
                        "decline",
                        "answerDirectly",
                        "accept",
                        "dispatch",
                        "acknowledge",
                        "recordFirstContact",
                        "reply",
                        "terminate",
                        "rate",
                        "withdraw",
                        "interimReply");
        assertThat(desks().count()).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsRefused(Method command) throws Exception {
        ComplaintDesk desk = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .validator(contentWithEverything())
                .build();
        Object request = new AnyRequest(receipt).of(command.getParameterTypes()[1]);

        Object answer = command.invoke(on(desk, command.getDeclaringClass()), CENTRE, request);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code())
                                .as(refused.faults().toString())
                                .isEqualTo(RefusalCode.NEWER_RELEASE));
        assertThat(stored()).isEqualTo(stored);
    }

    /** Who is accused stands in the first event, which this release knows. */
    @Test
    void accusedAccountDoesNotLearnOfATipOffByThat() {
        Receipt tipOff = Town.done(town.desk.submit(
                Town.OPERATOR,
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                        .againstStaff(List.of("x-1"))));
        Damage.newerRelease(town.storage, tipOff.id().value());

        assertThat(town.desk.accept(Actor.operator("x-1"), AcceptRequest.of(tipOff.id())))
                .isEqualTo(Refusals.notFound());
        assertThat(town.desk.links().unmerge(Actor.dispatcher("x-1"), UnmergeRequest.of(tipOff.id())))
                .isEqualTo(Refusals.notFound());
        assertThat(town.desk.accept(Town.OPERATOR, AcceptRequest.of(tipOff.id())))
                .isEqualTo(Refusals.newerRelease());
    }

    @Test
    void aFormOfAKnownTypeThatThisReleaseDoesNotKnowIsNewerToo() {
        Receipt other = town.submitted();
        Damage.newerForm(town.storage, other.id().value());

        Answer<CaseStatus> answer = town.desk.accept(OPERATOR, AcceptRequest.of(other.id()));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NEWER_RELEASE));
    }

    @Test
    void whatTimeHasToSayIsLeftToTheNewerRelease() {
        List<StoredEvent> events = town.storage.read(from -> from.history(stored.id(), 0, 100));
        town.clock.pass(Duration.ofDays(30));

        SweepResult swept = town.desk.sweep(10);
        town.desk.reviseDeadlines();

        assertThat(swept.failed()).isEqualTo(1);
        assertThat(swept.notices()).isPositive();
        assertThat(stored()).isEqualTo(stored);
        assertThat(town.storage.<List<StoredEvent>>read(from -> from.history(stored.id(), 0, 100)))
                .isEqualTo(events);
    }

    @Test
    void queriesShowNothingOfItAndEverythingBesideIt() {
        assertThat(town.desk.progress(receipt.number(), receipt.secret())).isEmpty();
        assertThat(town.desk.view(OPERATOR, receipt.id())).isEmpty();

        List<ComplaintId> told = new ArrayList<>();
        DeliveryResult delivered = town.desk.consumer("board").deliver(100, event -> told.add(event.complaint()));

        assertThat(delivered.failed()).isZero();
        assertThat(told).hasSize((int) (2 * stored.version() - 1)).contains(receipt.id());
    }

    private StoredCase stored() {
        return town.storage.read(from -> from.load(receipt.id().value(), null)).orElseThrow();
    }

    private static Object on(ComplaintDesk desk, Class<?> type) throws ReflectiveOperationException {
        if (type == ComplaintDesk.class) {
            return desk;
        }
        for (Method method : ComplaintDesk.class.getDeclaredMethods()) {
            if (method.getReturnType() == type && method.getParameterCount() == 0) {
                return method.invoke(desk);
            }
        }
        throw new AssertionError("no way from ComplaintDesk to " + type);
    }

    /** What is asked is not this test's subject: that it is refused before anybody looks at it is. */
    private static Validator contentWithEverything() {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> Set.of());
    }
}
