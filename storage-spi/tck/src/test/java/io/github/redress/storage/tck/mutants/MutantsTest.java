package io.github.redress.storage.tck.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract tells each broken store from a sound one. */
class MutantsTest {

    @Test
    void soundStorePassesTheSameHarness() {
        ContractRun run = ContractRun.on(() -> Mutant.fixture(new FlawedStorage()));

        assertThat(run.killers()).isEmpty();
        assertThat(run.passed()).isGreaterThan(80);
    }

    /** The whole contract runs on each; the check named is one whose reason to be is this flaw. */
    @ParameterizedTest
    @CsvSource({
        "VERSION_CHECK_SKIPPED, AppendContract.staleChangeIsAConflict",
        "FEED_BY_BEGINNING, ManyWritersContract.feedFollowedWhileManyWriteIsComplete",
        "FEED_BEFORE_COMMIT, FieldContract.uncommittedIsSeenByNobodyElse",
        "FEED_WITH_GAPS, FeedContract.rollbackLeavesNoGap",
        "OFFSET_PAGING, FindContract.pagesKeepTheirPlaceWhileCasesChange",
        "CLAIM_TRUSTED, SweepContract.nodeThatResumesTooLateActsNoMore",
        "CLAIM_BY_OWN_CLOCK, SweepContract.clocksTenMinutesApartActOnce",
        "LOST_IDEMPOTENCY, CommandKeyContract.keyIsAnsweredWithItsEvents",
        "KEYS_FORGOTTEN_EARLY, CommandKeyContract.oldKeysAreForgotten",
        "ERASURE_LEAVES_BYTES, PersonalContract.eraseLeavesNoTrace",
        "ERASURE_MISSES_CACHE, PersonalContract.eraseRemovesAllOfASubject",
        "LABELS_NOT_REPLACED, AppendContract.labelsReplaceThoseBefore",
        "BATCH_HALF_APPLIED, AppendContract.conflictInABatchLeavesTheOthers",
        "TAKEN_NUMBER_FAILS, FieldContract.refusalsLeaveTheTransactionUsable",
        "DOCUMENTS_OVERWRITTEN, DocumentContract.documentIsWrittenOnce",
        "REPLACE_WITHOUT_COMPARE, DocumentContract.replacedDocumentMovesOnByOne",
        "TIME_OF_BEGINNING, FieldContract.timeGoesOnInsideATransaction",
        "INSTANTS_IN_MICROS, AppendContract.instantsKeepNanoseconds",
        "IDS_SORTED_SIGNED, FindContract.equalInstantsComeById",
        "ROLLBACK_LEAVES_PERSONAL, TransactionContract.rollbackLeavesNothing",
        "DIRTY_READS, FieldContract.uncommittedIsSeenByNobodyElse",
        "ACTIONS_BEFORE_COMMIT, TransactionContract.caughtFailureOfNestedWorkRollsAllBack",
        "NESTED_FAILURE_FORGOTTEN, TransactionContract.caughtFailureOfNestedWorkRollsAllBack",
        "MISTAKE_DOOMS_NOTHING, TransactionContract.caughtRefusalOfAMistakeRollsAllBack",
        "RECEIVED_AT_KEPT, AppendContract.receiptIsWhatTheLastChangeSaid",
        "LATE_ACTIONS_LOST, TransactionContract.refusesAnActionAfterTheEnd",
        "CURSOR_IGNORED, FindContract.pagesLoseAndRepeatNothing",
        "LOCKED_ROWS_NOT_SKIPPED, SweepContract.sweepsAtOnceHoldCasesOfTheirOwn"
    })
    void mutantIsKilledBy(Mutant mutant, String check) {
        assertThat(ContractRun.on(mutant::emptyStore).killers())
                .as("checks that kill %s", mutant)
                .contains(check);
    }

    /** A mutant added without a row above would be killed by nobody. */
    @Test
    void everyMutantHasARow() throws Exception {
        CsvSource rows = MutantsTest.class
                .getDeclaredMethod("mutantIsKilledBy", Mutant.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(Arrays.stream(rows.value()).map(row -> Mutant.valueOf(row.substring(0, row.indexOf(',')))))
                .containsExactly(Mutant.values());
    }

    /** What a failing law prints is the shortest sequence it found, a line a step. */
    @Test
    void failingSequenceIsShortAndReadable() {
        String message =
                ContractRun.ofModelOn(Mutant.LABELS_NOT_REPLACED::emptyStore).firstMessage();

        assertThat(message).containsPattern("drafts=\\[case \\d in time with \\d events, labels \\[[a-z, ]+]");
        assertThat(message.lines().filter(line -> line.contains("drafts="))).hasSizeLessThanOrEqualTo(4);
    }
}
