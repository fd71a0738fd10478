package io.github.redress.desk;

import static io.github.redress.desk.Town.MONDAY_NINE;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Fault;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.ReplyRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final Actor IMPORTER = Actor.system("import");

    private final Town town = new Town();

    private static ImportRequest hole() {
        return ImportRequest.closed(
                        "boston",
                        "101",
                        ComplaintKind.ASSISTANCE,
                        CategoryPath.of("roads/hole"),
                        DistrictPath.of("ward-5"),
                        Instant.parse("2022-01-01T05:16:00Z"))
                .handledBy(DepartmentId.of("PWDx"))
                .timed(Instant.parse("2022-01-05T13:30:00Z"), Instant.parse("2022-01-05T13:30:00Z"), true);
    }

    @Test
    void keepsInstantsAndVerdictInOneEvent() {
        Receipt receipt = done(town.desk.importCase(IMPORTER, hole()));

        List<Recorded> events = town.desk.feed(0, 10).events();

        assertThat(events).singleElement().satisfies(recorded -> {
            CaseImported imported = (CaseImported) recorded.event();
            assertThat(imported.receivedAt()).isEqualTo("2022-01-01T05:16:00Z");
            assertThat(imported.due()).isEqualTo("2022-01-05T13:30:00Z");
            assertThat(imported.onTime()).isTrue();
            assertThat(recorded.at()).isEqualTo(MONDAY_NINE);
        });
        assertThat(town.desk
                        .progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .state())
                .isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void theSameCaseHandedOverAgainIsOneCase() {
        Answer<Receipt> first = town.desk.importCase(IMPORTER, hole());

        assertThat(town.desk.importCase(IMPORTER, hole())).isEqualTo(first);
        assertThat(town.desk.importCase(IMPORTER, hole().handledBy(null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.KEY_REUSED));
        assertThat(town.desk.feed(0, 10).events()).hasSize(1);
    }

    @Test
    void aCaseHandedOverAfterItsKeyWasForgottenIsStillOneCase() {
        Answer<Receipt> first = town.desk.importCase(IMPORTER, hole());
        town.clock.pass(Duration.ofDays(31));
        assertThat(town.desk.sweep(10).forgotten()).isEqualTo(1);

        assertThat(town.desk.importCase(IMPORTER, hole())).isEqualTo(first);
        assertThat(town.desk.importCase(IMPORTER, hole().handledBy(null))).isEqualTo(first);
        assertThat(town.desk.feed(0, 10).events()).hasSize(1);
    }

    @Test
    void anOpenCaseGoesOnHere() {
        DepartmentId department = DepartmentId.of("PWDx");
        Receipt receipt = done(town.desk.importCase(
                IMPORTER,
                hole().timed(MONDAY_NINE.plus(Duration.ofDays(1)), null, null).stillOpen()));
        town.clock.pass(Duration.ofDays(2));

        SweepResult swept = town.desk.sweep(10);
        done(town.desk.reply(
                Actor.handler("pw-1", department), ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "filled")));

        assertThat(swept.notices()).isEqualTo(1);
        assertThat(town.desk
                        .progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.late()).isTrue());
    }

    @Test
    void aVerdictThatCameAlongStands() {
        Instant due = Instant.parse("2022-01-05T13:30:00Z");
        Receipt late = done(town.desk.importCase(IMPORTER, hole().timed(due, due, false)));

        assertThat(town.desk
                        .progress(late.number(), late.secret())
                        .orElseThrow()
                        .clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.late()).isTrue());
    }

    @Test
    void aDeadlineWithoutADepartmentIsTheCitysUntilTheCaseIsAnswered() {
        Receipt receipt = done(town.desk.importCase(
                IMPORTER,
                hole().handledBy(null)
                        .timed(MONDAY_NINE.plus(Duration.ofDays(9)), null, null)
                        .stillOpen()));
        done(town.desk.dispatch(Town.DISPATCHER, DispatchRequest.to(receipt.id(), Town.LIGHTING)));
        done(town.desk.acknowledge(Town.LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(town.desk.reply(Town.LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "filled")));
        town.clock.pass(Duration.ofDays(30));

        assertThat(town.desk.sweep(10).notices()).isZero();
    }

    @Test
    void whatContradictsItselfIsRefusedWithEveryFault() {
        Answer<Receipt> answer = town.desk.importCase(
                IMPORTER,
                hole().timed(Instant.parse("2999-01-01T00:00:00Z"), MONDAY_NINE.plus(Duration.ofDays(9)), null)
                        .stillOpen());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Refused<Receipt>) answer).faults())
                                .extracting(Fault::where)
                                .containsExactly("due", "closedAt", "closedAt"));
    }

    @Test
    void anOpenTipOffIsNotTakenOverByWhomItAccuses() {
        ImportRequest tipOff = ImportRequest.closed(
                        "old",
                        "1",
                        ComplaintKind.TIP_OFF,
                        CategoryPath.of("other"),
                        DistrictPath.of("city"),
                        MONDAY_NINE)
                .handledBy(Town.POWER)
                .stillOpen();

        assertThat(code(tipOff.against(List.of(Town.POWER)))).isEqualTo(RefusalCode.ACCUSED_DEPARTMENT);
        assertThat(code(tipOff.against(List.of(DepartmentId.of("pwoer"))))).isEqualTo(RefusalCode.UNKNOWN_DEPARTMENT);
        assertThat(town.desk.importCase(IMPORTER, tipOff.against(List.of(Town.LIGHTING))))
                .isInstanceOf(Done.class);
    }

    @Test
    void aVerdictOnAnOpenCaseGivesWayToWhatHappens() {
        Receipt receipt = done(town.desk.importCase(
                IMPORTER,
                hole().handledBy(Town.LIGHTING)
                        .timed(MONDAY_NINE.plus(Duration.ofDays(1)), null, true)
                        .stillOpen()));
        town.clock.pass(Duration.ofDays(5));
        done(town.desk.reply(Town.LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "filled")));

        assertThat(town.desk
                        .progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.late()).isTrue());
    }

    private RefusalCode code(ImportRequest request) {
        return ((Refused<Receipt>) town.desk.importCase(IMPORTER, request)).code();
    }

    @Test
    void onlyTheCentreAndTheSystemImport() {
        assertThat(town.desk.importCase(Actor.complainant(), hole()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NOT_PERMITTED));
    }
}
