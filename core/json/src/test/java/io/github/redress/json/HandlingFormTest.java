package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was added to events that have been written before, and the text of an extension. */
class HandlingFormTest {

    @Test
    void replyWithFilesSaysWhich() {
        ComplaintReplied reply = new ComplaintReplied(
                1,
                DepartmentId.of("lighting"),
                Outcome.RESOLVED,
                Visibility.PUBLIC,
                Events.picture(6).name(),
                List.of(Events.picture(32)));

        assertThat(written(reply))
                .contains("\"files\":[{\"name\":{\"ref\":\"00000000-0000-4000-8000-000000000020\",\"hash\":\"")
                .contains("\"},\"mediaType\":\"image/jpeg\",\"size\":204800,\"hash\":\"");
        assertThat(readAgain(reply)).isEqualTo(reply);
    }

    @Test
    void replyWithoutFilesIsWrittenAsItAlwaysWas() {
        ComplaintReplied reply = new ComplaintReplied(
                1,
                DepartmentId.of("lighting"),
                Outcome.RESOLVED,
                Visibility.PUBLIC,
                Events.picture(6).name(),
                List.of());

        assertThat(written(reply)).doesNotContain("files");
        assertThat(readAgain(reply)).isEqualTo(reply);
        assertThat(reply.attachments()).isEmpty();
    }

    @Test
    void pauseOfTheCentreSaysWhyAndUntilWhen() {
        DeadlinePaused paused = new DeadlinePaused(
                GoalName.RESOLUTION,
                1,
                Instant.parse("2026-09-20T09:30:00Z"),
                "hearing",
                Instant.parse("2026-09-18T09:30:00Z"));

        assertThat(written(paused)).contains("\"reason\":\"hearing\",\"until\":\"2026-09-18T09:30:00Z\"}");
        assertThat(readAgain(paused)).isEqualTo(paused);
    }

    @Test
    void receiptSaysUnderWhichAccountThePersonComplained() {
        ComplaintReceived received = received(Events.picture(6).name());

        assertThat(written(received))
                .contains("\"accused\":[],\"account\":{\"ref\":\"00000000-0000-4000-8000-000000000006\",\"hash\":\"");
        assertThat(readAgain(received)).isEqualTo(received);
    }

    @Test
    void receiptWithoutAnAccountIsWrittenAsItAlwaysWas() {
        assertThat(written(received(null))).doesNotContain("account");
        assertThat(readAgain(received(null))).isEqualTo(received(null));
    }

    @Test
    void guidanceAndMeasureSayWhoMayReadThemWhereSomebodySaidSo() {
        SealedText words = Events.picture(6).name();
        AcceptanceDeclined declined = new AcceptanceDeclined(DeclineReason.OTHER, words, Visibility.PUBLIC);
        AdoptionRecorded adopted =
                new AdoptionRecorded(DepartmentId.of("lighting"), Adoption.ADOPTED, words, Visibility.PRIVATE);

        assertThat(written(declined)).contains("\"visibility\":\"PUBLIC\"");
        assertThat(written(adopted)).contains("\"visibility\":\"PRIVATE\"");
        assertThat(readAgain(declined)).isEqualTo(declined);
        assertThat(readAgain(adopted)).isEqualTo(adopted);
    }

    @Test
    void guidanceAndMeasureOfEarlierDaysSayNothingOfThat() {
        SealedText words = Events.picture(6).name();
        AcceptanceDeclined declined = new AcceptanceDeclined(DeclineReason.OTHER, words);
        AdoptionRecorded adopted = new AdoptionRecorded(DepartmentId.of("lighting"), Adoption.ADOPTED, words);

        assertThat(written(declined) + written(adopted)).doesNotContain("visibility");
        assertThat(readAgain(declined)).isEqualTo(declined);
        assertThat(readAgain(adopted)).isEqualTo(adopted);
    }

    private static ComplaintReceived received(@Nullable SealedText account) {
        SealedText words = Events.picture(6).name();
        return new ComplaintReceived(
                "20260914-7K3M9Q",
                new UUID(9, 9),
                ComplaintKind.GRIEVANCE,
                Channel.WEB,
                CategoryPath.of("roads"),
                DistrictPath.of("city"),
                words,
                words,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                null,
                account);
    }

    @Test
    void partingWithoutAWordOfRecusalsReadsAsNobodys() {
        DuplicateParted parted = new DuplicateParted(
                ComplaintId.of(new UUID(9, 9)), null, List.of(), List.of(), List.of(), List.of(), List.of());
        String first = written(parted).replace(",\"recusals\":[]", "");

        assertThat(first).doesNotContain("recusals");
        assertThat(EventCodec.read(first.getBytes(StandardCharsets.UTF_8)).event())
                .isEqualTo(parted);
    }

    @Test
    void extensionIsReadFromItsText() {
        assertThat(ExtensionAmount.parse("P5D")).isEqualTo(ExtensionAmount.days(5));
        assertThat(ExtensionAmount.parse("PT4H")).isEqualTo(ExtensionAmount.time(Duration.ofHours(4)));
        assertThatThrownBy(() -> ExtensionAmount.parse("a week"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension must be days as in P5D or time as in PT4H, was \"a week\"");
    }

    private static String written(ComplaintEvent event) {
        return new String(EventCodec.write(Events.recorded(event)), StandardCharsets.UTF_8);
    }

    private static ComplaintEvent readAgain(ComplaintEvent event) {
        return EventCodec.read(EventCodec.write(Events.recorded(event))).event();
    }
}
