package io.github.redress.examples.portal.sample;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.complaint.Action;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PermittedAction;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.Finding;
import io.github.redress.scoring.sample.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has which drawn case now.
 *
 * <ol>
 *   <li>A judged case is whose verdict it was.
 *   <li>A case that waits for a verdict is whose it was drawn to be, as long as the desk would take their verdict.
 *   <li>Else, as after they stepped aside or left, it is of those whose verdict the desk would take the one with the smallest SHA-256 of
 *       {@code seed:case:evaluator}: the same on every instance, without anybody choosing.
 * </ol>
 */
@Component
class SampleJudges {

    private final ComplaintDesk desk;
    private final SampleDraw draw;

    SampleJudges(ComplaintDesk desk, SampleDraw draw) {
        this.desk = desk;
        this.draw = draw;
    }

    /**
     * A drawn case.
     *
     * @param of what was drawn
     * @param finding what became of it so far
     * @param judge who has it or judged it, null where nobody may
     */
    record Held(DrawnCase of, Finding finding, @Nullable String judge) {

        /** Returns whether there is a verdict. */
        public boolean isJudged() {
            return SampleVerdicts.isJudged(finding);
        }

        /** Returns whether it waits for a verdict. */
        public boolean isWaiting() {
            return !isJudged() && finding != Finding.NOT_ASKED;
        }
    }

    List<Held> of(Sample sharing, SampleVerdicts.Known known) {
        List<Actor> present = draw.evaluators();
        List<Held> held = new ArrayList<>();
        for (DrawnCase each : sharing.cases()) {
            Finding finding = known.findings().getOrDefault(each.id(), Finding.NOT_ASKED);
            Held asDrawn = new Held(each, finding, known.judges().getOrDefault(each.id(), each.evaluator()));
            held.add(
                    asDrawn.isWaiting()
                            ? new Held(
                                    each, finding, judge(sharing, each, present).orElse(null))
                            : asDrawn);
        }
        return held;
    }

    private Optional<String> judge(Sample sharing, DrawnCase drawn, List<Actor> present) {
        return present.stream()
                .sorted(Comparator.comparing((Actor actor) -> !actor.id().equals(drawn.evaluator()))
                        .thenComparing(actor -> lot(sharing, drawn.id(), actor)))
                .filter(actor -> mayJudge(actor, drawn.id()))
                .findFirst()
                .map(Actor::id);
    }

    private static String lot(Sample sharing, ComplaintId id, Actor actor) {
        return ContentHash.of(sharing.seed().value() + ":" + id + ":" + actor.id())
                .value();
    }

    private boolean mayJudge(Actor actor, ComplaintId id) {
        return desk.permitted(actor, id).stream()
                .filter(PermittedAction::allowed)
                .anyMatch(each -> each.action() == Action.GIVE_VERDICT);
    }
}
