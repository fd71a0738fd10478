package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.SealedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads what: laws of the table, over each reader and each word. */
class ReadingTableTest {

    /** An action that decides about something, and words without which nobody can decide. */
    private record Decides(Action action, Class<? extends ComplaintEvent> type, CaseWord word) {

        @Override
        public String toString() {
            return action + " needs the " + word + " of " + type.getSimpleName();
        }
    }

    static Stream<Decides> decisions() {
        return Stream.of(
                new Decides(Action.ACCEPT, ComplaintReceived.class, CaseWord.STORY),
                new Decides(Action.DISPATCH, ComplaintReceived.class, CaseWord.PLACE),
                new Decides(Action.APPROVE_REPLY, ReplySubmitted.class, CaseWord.ANSWER),
                new Decides(Action.RETURN_REPLY, ReplySubmitted.class, CaseWord.ANSWER),
                new Decides(Action.REPLY, ReplyReturned.class, CaseWord.REASON),
                new Decides(Action.REPLY, SupportResultSubmitted.class, CaseWord.RESULT),
                new Decides(Action.GRANT_EXTENSION, ExtensionRequested.class, CaseWord.REASON),
                new Decides(Action.REJECT_EXTENSION, ExtensionRequested.class, CaseWord.REASON),
                new Decides(Action.RESUME, HandlingPaused.class, CaseWord.REASON),
                new Decides(Action.REJECT_CONTEST, AssignmentContested.class, CaseWord.REASON),
                new Decides(Action.UPHOLD_CONTEST, AssignmentContested.class, CaseWord.REASON),
                new Decides(Action.DESIGNATE, DisputeEscalated.class, CaseWord.REASON),
                new Decides(Action.NAME_INTERIM_LEAD, AssignmentContested.class, CaseWord.REASON),
                new Decides(Action.CLOSE_SUPERVISION, SupervisionOpened.class, CaseWord.REASON),
                new Decides(Action.CALL_BACK, ComplaintReplied.class, CaseWord.ANSWER),
                new Decides(Action.CALL_BACK, ComplaintReceived.class, CaseWord.PHONE),
                new Decides(Action.CONTACT, ComplaintReceived.class, CaseWord.PHONE),
                new Decides(Action.KEEP_COMMITMENT, CommitmentPlanned.class, CaseWord.MEASURES),
                new Decides(Action.CLOSE, ComplaintRated.class, CaseWord.COMMENT),
                new Decides(Action.ORDER_REWORK, ComplaintRated.class, CaseWord.COMMENT),
                new Decides(Action.REQUEST_VERIFICATION, CallbackRecorded.class, CaseWord.NOTE),
                new Decides(Action.GIVE_VERDICT, VerificationRequested.class, CaseWord.REASON),
                new Decides(Action.GIVE_VERDICT, ComplaintReplied.class, CaseWord.ANSWER),
                new Decides(Action.GIVE_VERDICT, ComplaintRated.class, CaseWord.COMMENT),
                new Decides(Action.GIVE_VERDICT, FirstContactMade.class, CaseWord.NOTE),
                new Decides(Action.DECIDE_REVIEW, ReviewRequested.class, CaseWord.REASON),
                new Decides(Action.DECIDE_REVIEW, ComplaintReplied.class, CaseWord.ANSWER),
                new Decides(Action.LIFT_LEGAL_HOLD, LegalHoldSet.class, CaseWord.REASON));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whoDecidesReadsWhatTheyDecideAbout(Decides decides) {
        Set<Role> people = EnumSet.copyOf(Lifecycle.of(decides.action()).roles());
        people.removeAll(Set.of(Role.SYSTEM, Role.COMPLAINANT));

        assertThat(people)
                .isNotEmpty()
                .allSatisfy(role -> assertThat(readers(decides.type(), decides.word()))
                        .contains(
                                role == Role.HANDLER || role == Role.HEAD ? Reader.LEAD : Reader.valueOf(role.name())));
    }

    /** Whoever adds an event decides who reads its words; that nobody does is a decision too. */
    @Test
    void everyTypeOfEventHasALineWithEveryWordThatItHolds() {
        assertThat(ReadingTable.lines().keySet())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(types(ComplaintEvent.class)
                        .map(Class::getSimpleName)
                        .distinct()
                        .toList());
        ReadingTable.lines()
                .forEach((type, words) ->
                        assertThat(words).as(type.getSimpleName()).hasSize(count(type, SealedText.class)));
    }

    @Test
    void everyStepWithFilesSaysWhoReadsThem() {
        ReadingTable.lines()
                .keySet()
                .forEach(type -> assertThat(!ReadingTable.fileReaders(type).isEmpty())
                        .as(type.getSimpleName())
                        .isEqualTo(count(type, AttachedFile.class) > 0));
    }

    @Test
    void nameAndPhoneNumberAreForThoseWhoSpeakToThePerson() {
        Set<Reader> callers = EnumSet.of(
                Reader.OPERATOR, Reader.CENTRE, Reader.EVALUATOR, Reader.REVIEWER, Reader.LEAD, Reader.SUPPORT);

        assertThat(readers(ComplaintReceived.class, CaseWord.NAME)).isEqualTo(callers);
        assertThat(readers(ComplaintReceived.class, CaseWord.PHONE)).isEqualTo(callers);
        assertThat(readers(SupporterJoined.class, CaseWord.PHONE)).isEmpty();
        assertThat(ReadingTable.callersOfATipster()).containsExactlyInAnyOrder(Reader.OPERATOR, Reader.CENTRE);
    }

    @Test
    void auditorReadsEveryWordButThese() {
        ReadingTable.lines()
                .forEach((type, words) -> words.forEach((word, readers) -> assertThat(readers.contains(Reader.AUDITOR))
                        .as("the %s of %s", word, type.getSimpleName())
                        .isEqualTo(!word.isIdentity())));
        assertThat(ReadingTable.lines().keySet())
                .allSatisfy(type -> assertThat(ReadingTable.seers(type)).contains(Reader.AUDITOR));
    }

    @Test
    void supporterReadsThePersonsStoryAndBesideThatOnlyWhatConcernsIt() {
        ReadingTable.lines().forEach((type, words) -> {
            boolean isStory = type == ComplaintReceived.class || type == CaseImported.class;
            words.forEach((word, readers) -> assertThat(readers.contains(Reader.SUPPORT))
                    .as(type.getSimpleName() + " " + word)
                    .isEqualTo(isStory && word != CaseWord.ACCOUNT));
        });
    }

    @Test
    void departmentsDoNotLearnWhoSteppedAsideNorOfACourt() {
        assertThat(List.of(StaffRecused.class, LegalHoldSet.class))
                .allSatisfy(type -> assertThat(ReadingTable.seers(type))
                        .isNotEmpty()
                        .doesNotContain(Reader.LEAD, Reader.SUPPORT, Reader.CONCERNED, Reader.OPERATOR));
    }

    /** Who does not see a step reads none of its words. */
    @Test
    void onlyWhoSeesAStepReadsItsWords() {
        ReadingTable.lines()
                .forEach((type, words) -> assertThat(words.values())
                        .as(type.getSimpleName())
                        .allSatisfy(
                                readers -> assertThat(ReadingTable.seers(type)).containsAll(readers)));
    }

    @Test
    void whatIsWithheldIsNotGivenToo() {
        assertThatThrownBy(() -> new CaseEntry.Written(CaseWord.ANSWER, "已修好。", true))
                .hasMessage("ANSWER is withheld and given");
        assertThat(new CaseEntry.Written(CaseWord.ANSWER, "已修好。", false).toString())
                .isEqualTo("Written[ANSWER]");
    }

    private static Set<Reader> readers(Class<? extends ComplaintEvent> type, CaseWord word) {
        return ReadingTable.lines().getOrDefault(type, Map.of()).getOrDefault(word, Set.of());
    }

    /** How many fields of a kind a type has, also in events that it holds, and not in files. */
    private static int count(Class<?> type, Class<?> kind) {
        int count = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == kind || isListOf(component, kind)) {
                count++;
            } else if (ComplaintEvent.class.isAssignableFrom(component.getType())) {
                count += count(component.getType(), kind);
            }
        }
        return count;
    }

    private static boolean isListOf(RecordComponent component, Class<?> kind) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] == kind;
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadingTableTest::types)
                : Stream.of(type);
    }
}
