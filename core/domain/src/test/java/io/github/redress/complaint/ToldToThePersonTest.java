package io.github.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which words of an event its person may read in full, and why the others are none of theirs. */
class ToldToThePersonTest {

    private static final String OWN = "the person wrote it";
    private static final String NOTE = "a note of those who work on it";
    private static final String AMONG_DEPARTMENTS = "said among departments and the centre";
    private static final String COURT = "of a court or an inquiry";

    private static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry("ComplaintReceived", OWN),
            Map.entry("CaseImported", OWN),
            Map.entry("ComplaintWithdrawn", OWN),
            Map.entry("ComplaintRated", OWN),
            Map.entry("FilesAdded", OWN),
            Map.entry("ReviewRequested", OWN),
            Map.entry("SupporterJoined", "another person's"),
            Map.entry("FirstContactMade", NOTE),
            Map.entry("ContactMade", NOTE),
            Map.entry("CommitmentKept", NOTE),
            Map.entry("CallbackRecorded", NOTE),
            Map.entry("SupportResultSubmitted", AMONG_DEPARTMENTS),
            Map.entry("SupportWaived", AMONG_DEPARTMENTS),
            Map.entry("ReplySubmitted", "the person gets it once it is approved"),
            Map.entry("ReplyReturned", AMONG_DEPARTMENTS),
            Map.entry("ExtensionRequested", "the person is told the reason in a word, once it is granted"),
            Map.entry("ExtensionRejected", AMONG_DEPARTMENTS),
            Map.entry("HandlingPaused", "the person is told that it stands still; the note is the centre's"),
            Map.entry("AssignmentContested", AMONG_DEPARTMENTS),
            Map.entry("ContestRejected", AMONG_DEPARTMENTS),
            Map.entry("ContestUpheld", AMONG_DEPARTMENTS),
            Map.entry("DisputeEscalated", AMONG_DEPARTMENTS),
            Map.entry("DepartmentDesignated", AMONG_DEPARTMENTS),
            Map.entry("InterimLeadNamed", AMONG_DEPARTMENTS),
            Map.entry("CostSettled", AMONG_DEPARTMENTS),
            Map.entry("ReminderSent", AMONG_DEPARTMENTS),
            Map.entry("SupervisionOpened", AMONG_DEPARTMENTS),
            Map.entry("SupervisionClosed", AMONG_DEPARTMENTS),
            Map.entry("CaseEscalated", AMONG_DEPARTMENTS),
            Map.entry("SupportCalled", AMONG_DEPARTMENTS),
            Map.entry("SupportReported", AMONG_DEPARTMENTS),
            Map.entry("StaffRecused", AMONG_DEPARTMENTS),
            Map.entry("RecusalLifted", AMONG_DEPARTMENTS),
            Map.entry("ReworkOrdered", AMONG_DEPARTMENTS),
            Map.entry("VerificationRequested", AMONG_DEPARTMENTS),
            Map.entry("LegalHoldSet", COURT),
            Map.entry("LegalHoldLifted", COURT));

    @Test
    void everyEventWithWordsTellsThemOrSaysHereWhyNot() {
        List<Class<?>> withWords =
                types(ComplaintEvent.class).filter(type -> hasWords(type)).toList();

        assertThat(withWords)
                .extracting(Class::getSimpleName)
                .contains("ReplyApproved", "FilesAdded", "ComplaintRated");
        assertThat(withWords)
                .filteredOn(type -> !tells(type))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(NOT_TOLD.keySet()));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ToldToThePersonTest::types)
                : Stream.of(type);
    }

    private static boolean hasWords(Type type) {
        if (type instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).anyMatch(ToldToThePersonTest::hasWords);
        }
        return type instanceof Class<?> one
                && (one == SealedText.class
                        || (one.isRecord()
                                && Arrays.stream(one.getRecordComponents())
                                        .map(RecordComponent::getGenericType)
                                        .anyMatch(ToldToThePersonTest::hasWords)));
    }

    private static boolean tells(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toldToThePerson"));
    }
}
