package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.DISPATCHER;
import static io.github.redress.examples.city.stories.Stage.OPERATOR;
import static io.github.redress.examples.city.stories.Stage.done;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.ArrayList;
import java.util.List;

/** The work of a week, department by department: so many cases, of which so many people are satisfied. */
final class WeeklyWork {

    /** The bureau with 40 cases, of which 39 end well. */
    static final String WATER = "water-affairs-bureau";
    /** The bureau with 24 cases, of which 6 end well. */
    static final String HOUSING = "housing-bureau";
    /** The small unit: three cases, of which one ends well, and in the second week two. */
    static final String HARBOUR = "port-shipping-bureau";

    private static final List<Load> LOADS = List.of(
            new Load(WATER, 40, 39, 39),
            new Load(HOUSING, 24, 6, 6),
            new Load(HARBOUR, 3, 1, 2),
            new Load("civil-affairs-bureau", 5, 5, 5),
            new Load("health-commission", 5, 4, 4),
            new Load("transport-committee", 5, 4, 4),
            new Load("market-regulation-bureau", 5, 4, 4),
            new Load("sports-bureau", 5, 5, 5));

    private final Stage stage;
    private final List<Case> cases = new ArrayList<>();

    private record Load(String department, int cases, int satisfiedAtFirst, int satisfiedThen) {}

    private record Case(Receipt receipt, String department, boolean endsWell) {}

    private WeeklyWork(Stage stage) {
        this.stage = stage;
    }

    /** People complain, and the city gives it to its departments. The names of the commands make the ids the same whenever it is played. */
    static WeeklyWork begin(Stage stage, int week) {
        WeeklyWork work = new WeeklyWork(stage);
        for (Load load : LOADS) {
            int satisfied = week == 1 ? load.satisfiedAtFirst : load.satisfiedThen;
            for (int no = 1; no <= load.cases; no++) {
                CommandKey key = CommandKey.of("story", "week-" + week + "/" + load.department + "/" + no);
                work.take(key, load.department, no <= satisfied);
            }
        }
        return work;
    }

    private void take(CommandKey key, String department, boolean endsWell) {
        SubmitRequest request = SubmitRequest.of(
                        ComplaintKind.GRIEVANCE, "反映一件久拖未办的事", "这件事我反映过不止一次，一直没有下文，请尽快办理并告诉我结果。")
                .through(Channel.of("HOTLINE"))
                .about(CategoryPath.of("other/unclear"));
        Receipt receipt = done(stage.desk().submit(Actor.complainant(), request, key));
        done(stage.desk().accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(stage.desk().dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), DepartmentId.of(department))));
        stage.acknowledge(receipt, department);
        cases.add(new Case(receipt, department, endsWell));
    }

    /** The departments answer. */
    void answer() {
        cases.forEach(each -> {
            stage.contact(each.receipt, each.department, "已电话了解情况。");
            stage.reply(
                    each.receipt,
                    each.department,
                    each.endsWell ? Outcome.RESOLVED : Outcome.EXPLAINED,
                    each.endsWell ? "已办理完毕，欢迎监督。" : "情况已了解，待进一步研究。");
        });
    }

    /** Everybody says what they make of it. */
    void rate() {
        cases.forEach(each -> stage.rate(
                each.receipt,
                each.endsWell ? SatisfactionRating.SATISFIED : SatisfactionRating.DISSATISFIED,
                each.endsWell));
    }
}
