package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law 33: whoever asks while the index grows gets the answer that a reader alone would have got. */
class WorkTimelineConcurrencyTest {

    private static final int THREADS = 4;
    private static final int TIMELINES = 100;
    private static final int QUESTIONS = 40;

    private record Question(Instant t, Duration amount, LocalDate date, int count) {

        List<Object> ask(WorkTimeline timeline) {
            return List.of(
                    timeline.due(t, amount),
                    timeline.subtract(t, amount),
                    timeline.between(t, t.plus(amount)),
                    timeline.nextActive(t),
                    timeline.previousClosing(t),
                    timeline.plusWorkingDates(date, count),
                    timeline.plusWorkingDates(date, -count),
                    timeline.closing(timeline.workingDateFrom(date)));
        }
    }

    @Test
    void readersAtOnceSeeTheAnswersOfOneReaderAloneWhileTheIndexGrows() throws Exception {
        List<Question> questions = questions();
        WorkCalendar calendar = Calendars.china2026();
        WorkTimeline alone = WorkTimeline.of(calendar);
        List<List<Object>> expected =
                questions.stream().map(question -> question.ask(alone)).toList();

        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < TIMELINES; i++) {
                WorkTimeline shared = WorkTimeline.of(calendar);
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Callable<List<List<Object>>>> tasks = IntStream.range(0, THREADS)
                        .mapToObj(reader -> reader(together, shared, questions, reader))
                        .toList();
                for (Future<List<List<Object>>> answers : readers.invokeAll(tasks)) {
                    assertThat(answers.get()).as("timeline %d", i).isEqualTo(expected);
                }
            }
        } finally {
            readers.shutdownNow();
        }
    }

    /** Each reader begins elsewhere, so that each makes the index grow in another direction. */
    private static Callable<List<List<Object>>> reader(
            CyclicBarrier together, WorkTimeline shared, List<Question> questions, int reader) {
        return () -> {
            List<List<Object>> answers = new ArrayList<>(Collections.nCopies(questions.size(), List.of()));
            together.await();
            for (int i = 0; i < questions.size(); i++) {
                int next = (i + reader * questions.size() / THREADS) % questions.size();
                answers.set(next, questions.get(next).ask(shared));
            }
            return answers;
        };
    }

    private static List<Question> questions() {
        Random random = new Random(33);
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> {
                    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(4_000) - 2_000);
                    return new Question(
                            Instant.ofEpochSecond(
                                    date.toEpochDay() * 86_400 + random.nextInt(86_400), random.nextInt(1_000)),
                            Duration.ofMinutes(random.nextInt(60 * 2_000)),
                            date,
                            1 + random.nextInt(500));
                })
                .toList();
    }
}
