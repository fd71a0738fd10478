package io.github.redress.examples.portal.sample;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.examples.portal.account.Account;
import io.github.redress.examples.portal.account.AccountKeeper;
import io.github.redress.scoring.sample.AnswerClass;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.Evaluator;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.SamplePlan;
import io.github.redress.scoring.sample.SampleSeed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a sample that was planned.
 *
 * <ol>
 *   <li>The frame is made of the record as of the cut-off. The draw is from what of it everybody may see, so that everybody can do it again.
 *   <li>The drawn cases are shared out among all evaluators who can log in; nobody gets a case of their own department, or one that they acted
 *       on or stepped aside from.
 *   <li>Both are kept in one document; of two who draw at once one is told so, and nothing of theirs is kept.
 *   <li>Each drawn case is put to the evaluators at the desk, by the software: nobody chose it. Done again, that changes nothing.
 * </ol>
 */
@Component
class SampleDraw {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDraw.class);
    private static final String ISSUER = "portal-sample";
    private static final Actor SOFTWARE = Actor.system(ISSUER);

    private final SampleStore store;
    private final WholeRecord record;
    private final SampleVerdicts verdicts;
    private final ComplaintDesk desk;
    private final AccountKeeper accounts;
    private final Clock clock;

    SampleDraw(
            SampleStore store,
            WholeRecord record,
            SampleVerdicts verdicts,
            ComplaintDesk desk,
            AccountKeeper accounts,
            Clock clock) {
        this.store = store;
        this.record = record;
        this.verdicts = verdicts;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns whether a sample can be drawn now, if it was not yet. */
    boolean isOpen(Planned planned) {
        return planned.isReady(clock.instant()) && !isTooLate(planned);
    }

    /** Returns whether a sample was not drawn in time, if it was not drawn. */
    boolean isTooLate(Planned planned) {
        return !clock.instant().isBefore(planned.closes());
    }

    /**
     * Draws a sample and puts its cases to the evaluators; false when it was drawn before.
     *
     * @param planned one that {@link #isOpen}
     */
    boolean draw(Planned planned, String by) {
        SampleFrame frame = frame(planned);
        SampleSeed seed = store.seed(planned);
        Sample open = open(planned, frame, seed);
        Sample sharing = sharing(
                planned,
                frame,
                open,
                evaluators().stream().map(SampleDraw::evaluator).toList());
        Drawn drawn = new Drawn(
                clock.instant(),
                by,
                Drawn.register(frame.forEverybody(planned.key())),
                open.toJson(),
                sharing.toJson());
        if (!store.draw(planned.key(), drawn)) {
            return false;
        }
        LOG.info(
                "{} of {} cases were drawn for {}",
                open.cases().size(),
                frame.cases().size(),
                planned.key());
        ask(planned, drawn);
        return true;
    }

    /**
     * Puts every drawn case to the evaluators that was not put to them. One that is in other hands by now stays there, and so does one whose
     * person rated another answer since: a verdict on that would not be about what was drawn.
     */
    void ask(Planned planned, Drawn drawn) {
        CommandKey key = CommandKey.of(ISSUER, planned.key());
        String reason = "抽样核查 " + planned.key() + " · drawn by lot for the sample " + planned.key();
        for (DrawnCase each : drawn.shared().cases()) {
            if (!verdicts.isRatedAfter(each.id(), planned.cutOff())) {
                desk.aftermath().requestVerification(SOFTWARE, new VerificationRequest(each.id(), reason), key);
            }
        }
    }

    /** Returns whether drawing again from the record gives what was drawn, down to the last evaluator. */
    boolean isDrawnAgain(Planned planned, Drawn drawn) {
        SampleFrame frame = frame(planned);
        Sample open = open(planned, frame, store.seed(planned));
        Sample before = drawn.shared();
        return drawn.register().equals(Drawn.register(frame.forEverybody(planned.key())))
                && drawn.openSample().equals(open)
                && before.equals(sharing(planned, frame, open, before.evaluators()));
    }

    /** The desk has only those judged who were not satisfied: who was has closed their case. */
    private SampleFrame frame(Planned planned) {
        SampleFrame rated = record.asOf(planned.cutOff()).frame(planned.period(), DepartmentId::value);
        return new SampleFrame(
                rated.period(),
                rated.cases().stream()
                        .filter(each -> each.stratum().answers() == AnswerClass.UNSATISFIED)
                        .toList());
    }

    private static Sample open(Planned planned, SampleFrame frame, SampleSeed seed) {
        return Sample.draw(frame.forEverybody(planned.key()), planned.plan(), seed, List.of());
    }

    private static Sample sharing(Planned planned, SampleFrame frame, Sample open, List<Evaluator> evaluators) {
        Set<ComplaintId> ids = open.cases().stream().map(DrawnCase::id).collect(Collectors.toSet());
        SampleFrame ofTheDrawn = new SampleFrame(
                frame.period(),
                frame.cases().stream()
                        .filter(each -> ids.contains(SampleFrame.publicId(planned.key(), each.id())))
                        .toList());
        return Sample.draw(ofTheDrawn, SamplePlan.everyUnsatisfied(), open.seed(), evaluators);
    }

    /** Returns everybody who judges and can log in; nobody chooses among them. */
    List<Actor> evaluators() {
        return accounts.all().stream()
                .filter(each -> !each.disabled() && !each.account().administrator())
                .map(AccountKeeper.Listed::account)
                .map(Account::actor)
                .filter(actor -> actor.role() == Role.EVALUATOR)
                .toList();
    }

    private static Evaluator evaluator(Actor actor) {
        DepartmentId own = actor.department();
        return new Evaluator(actor.id(), own == null ? null : own.value());
    }
}
