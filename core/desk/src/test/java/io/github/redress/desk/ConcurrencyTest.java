package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.MergeRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Town town = new Town();

    @Test
    void ofConflictingCommandsOneWinsAndTheOthersAreToldWhy() throws Exception {
        Receipt receipt = town.submitted();

        List<Answer<CaseStatus>> answers = atOnce(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .hasSize(THREADS - 1)
                .allSatisfy(answer ->
                        assertThat(((Refused<CaseStatus>) answer).code()).isEqualTo(RefusalCode.ILLEGAL_STATE));
    }

    @Test
    void oneKeyIsOneComplaintHoweverOftenItIsSentAtOnce() throws Exception {
        CommandKey key = CommandKey.of("form", "42");

        List<Answer<Receipt>> answers = atOnce(() -> town.desk.submit(Actor.complainant(), Town.brokenLamp(), key));

        assertThat(answers).hasSize(THREADS).allMatch(answers.get(0)::equals).hasOnlyElementsOfType(Done.class);
    }

    @Test
    void ofTwoMergesIntoEachOtherOneWinsAndTheOtherIsToldWhy() throws Exception {
        Receipt one = town.submitted();
        Receipt other = town.submitted();

        List<Answer<CaseStatus>> answers = atOnce(List.of(
                () -> town.desk.links().merge(CENTRE, MergeRequest.of(one.id(), other.id())),
                () -> town.desk.links().merge(CENTRE, MergeRequest.of(other.id(), one.id()))));

        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .singleElement()
                .satisfies(answer -> {
                    assertThat(((Refused<CaseStatus>) answer).code()).isEqualTo(RefusalCode.ILLEGAL_STATE);
                    assertThat(((Refused<CaseStatus>) answer)
                                    .faults()
                                    .get(0)
                                    .what()
                                    .en())
                            .isEqualTo("a complaint cannot go on in itself");
                });
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        return atOnce(Collections.nCopies(THREADS, work));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
