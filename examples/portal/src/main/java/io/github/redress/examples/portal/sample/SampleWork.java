package io.github.redress.examples.portal.sample;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.sample.SampleJudges.Held;
import io.github.redress.scoring.sample.Finding;
import io.github.redress.scoring.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A drawn sample as work: what an evaluator has to do, and what those who watch over it have to see to. */
@Component
class SampleWork {

    private final ComplaintDesk desk;
    private final SampleVerdicts verdicts;
    private final SampleJudges judges;

    SampleWork(ComplaintDesk desk, SampleVerdicts verdicts, SampleJudges judges) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.judges = judges;
    }

    /**
     * A drawn case in a list.
     *
     * @param number what people call it by, null where this reader may not read it
     * @param unit who answers for it
     */
    record Row(ComplaintId id, @Nullable String number, DepartmentId unit) {}

    /**
     * What one evaluator has.
     *
     * @param waiting how many cases wait for their verdict
     * @param done how many verdicts they gave
     */
    record Load(int waiting, int done) {

        Load plus(Held one) {
            return new Load(waiting + (one.isWaiting() ? 1 : 0), done + (one.isJudged() ? 1 : 0));
        }
    }

    /** The cases of a sample at one moment, by who has them. */
    final class Now {

        private final List<Held> cases;

        private Now(List<Held> cases) {
            this.cases = cases;
        }

        /** Returns what waits for this evaluator's verdict, in an order that says nothing. */
        List<Row> waitingFor(Actor evaluator) {
            return rows(evaluator, each -> each.isWaiting() && evaluator.id().equals(each.judge()));
        }

        Load of(Actor evaluator) {
            return loads().getOrDefault(evaluator.id(), new Load(0, 0));
        }

        /** Returns what each evaluator has, by account. */
        Map<String, Load> loads() {
            Map<String, Load> loads = new TreeMap<>();
            for (Held each : cases) {
                if (each.judge() != null) {
                    loads.merge(each.judge(), new Load(0, 0).plus(each), (before, one) -> before.plus(each));
                }
            }
            return loads;
        }

        /** Returns what waits, and nobody may judge. */
        List<Row> withoutJudge(Actor reader) {
            return rows(reader, each -> each.isWaiting() && each.judge() == null);
        }

        /** Returns what was drawn and could not be put to the evaluators: it was in other hands by then. */
        List<Row> notAsked(Actor reader) {
            return rows(reader, each -> each.finding() == Finding.NOT_ASKED);
        }

        private List<Row> rows(Actor reader, Predicate<Held> which) {
            List<Row> rows = new ArrayList<>();
            for (Held each : cases.stream().filter(which).toList()) {
                ComplaintId id = each.of().id();
                String number = desk.view(reader, id)
                        .map(CaseView::status)
                        .map(status -> status.number())
                        .orElse(null);
                rows.add(new Row(id, number, DepartmentId.of(each.of().stratum().unit())));
            }
            return rows;
        }
    }

    Now now(Drawn drawn) {
        Sample sharing = drawn.shared();
        return new Now(judges.of(sharing, verdicts.of(sharing)));
    }
}
