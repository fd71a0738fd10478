package io.github.redress.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Action;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.Transition;
import io.github.redress.testkit.Outcome;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTellerTest {

    private static final StoryTeller TELLER =
            new StoryTeller(new OurCaseLawsTest().rulebook(), Instant.parse("2026-09-14T01:00:00Z"));
    private static final List<CaseStory> STORIES = IntStream.range(0, 4_000)
            .mapToObj(i -> TELLER.tell(new Random(i)))
            .flatMap(told -> told.stream())
            .toList();

    /** What a story never gets to, no law says anything about. */
    @Test
    void storiesGetEverywhereTheTableLeads() {
        Set<ComplaintState> states = EnumSet.noneOf(ComplaintState.class);
        Set<Action> done = EnumSet.of(Action.SUBMIT, Action.IMPORT, Action.BACKDATE);
        for (CaseStory story : STORIES) {
            for (CaseStep step : story.steps()) {
                states.add(step.after().state());
                Action action = step.command().action();
                if (step.isDone() && action != null) {
                    done.add(action);
                }
            }
        }

        assertThat(done).containsExactlyInAnyOrder(Action.values());
        assertThat(states)
                .containsAll(Lifecycle.transitions().stream()
                        .filter(line -> line.action() != Action.BACKDATE && line.action() != Action.IMPORT)
                        .map(Transition::to)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void sameLuckTellsTheSameStory() {
        assertThat(TELLER.tell(new Random(7))).isEqualTo(TELLER.tell(new Random(7)));
    }

    @Test
    void storyToldAgainIsTheSameStory() {
        assertThat(STORIES.subList(0, 100))
                .allSatisfy(story -> assertThat(
                                TELLER.again(story, StoryTeller.asks(story)).steps())
                        .isEqualTo(story.steps()));
    }

    @Test
    void whatBreaksALawIsMadeAsShortAsItCanBe() {
        CaseLaw wrong = new CaseLaw(
                CaseLaw.ALL.get(0).name(),
                story -> story.end().state() == ComplaintState.DISPATCHED ? Outcome.broken("it was") : Outcome.KEPT);
        CaseStory wordy = STORIES.stream()
                .filter(story -> wrong.tried(story).isBroken() && story.steps().size() > 10)
                .findFirst()
                .orElseThrow();

        CaseStory shortest = TELLER.shortest(wordy, wrong);

        assertThat(shortest.steps())
                .extracting(step -> step.command().action())
                .containsExactly(Action.ACCEPT, Action.DISPATCH);
    }
}
