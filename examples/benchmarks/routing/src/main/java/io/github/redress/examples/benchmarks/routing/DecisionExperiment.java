package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import io.github.redress.examples.benchmarks.measure.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;

/** Which rule wins, by our index, by a linear scan, by the peers; and the least that any index must do. */
final class DecisionExperiment implements Experiment {

    /** How many times as fast as a contender, by the number of rules. Source: the issue of routing rules. */
    private static final Map<String, Map<Integer, Integer>> FASTER = Map.of(
            "linear scan", Map.of(100, 3, 1_000, 10, 10_000, 100),
            "Drools", Map.of(100, 5, 1_000, 10, 10_000, 150),
            "Kie DMN", Map.of(1_000, 500));

    /** From how many rules on the floor counts: with fewer, a text is seldom searched. */
    private static final int LEAST_OF_THE_FLOOR = 1_000;

    /** How many rules a table of DMN has at most here: at 10,000 one decision takes milliseconds. */
    private static final int MOST_OF_DMN = 1_000;

    private final LoadedCity city;
    private final Map<String, IntFunction<@Nullable String>> deciders = new LinkedHashMap<>();
    private final Map<String, Integer> wrong = new LinkedHashMap<>();

    /** What is said once, of getting ready. */
    private final List<String> about = new ArrayList<>();

    private final List<DroolsPeer> open = new ArrayList<>();

    /** @param peers whether the slow ones take part */
    DecisionExperiment(LoadedCity city, boolean peers) {
        this.city = city;
        List<RandomRule> byRank = city.city().byRank();
        LinearScan scan = new LinearScan(byRank);
        deciders.put("Redress", question -> city.deciding().winner(question));
        IntFunction<@Nullable String> reference =
                question -> scan.winner(city.seen().get(question));
        if (peers) {
            addDrools(byRank);
            if (city.size() <= MOST_OF_DMN) {
                addDmn(byRank);
            }
        }
        deciders.forEach((name, decider) -> wrong.put(name, LoadedCity.differences(decider, reference)));
        deciders.put("linear scan", reference);
    }

    private void addDrools(List<RandomRule> byRank) {
        Ready<DroolsPeer> ready = Ready.of(() -> new DroolsPeer(byRank));
        DroolsPeer drools = ready.what();
        open.add(drools);
        about.add(ready.line("Drools", city.size()));
        List<DroolsComplaint> complaints =
                city.seen().stream().map(DroolsComplaint::new).toList();
        deciders.put("Drools", question -> drools.winner(complaints.get(question)));
    }

    private void addDmn(List<RandomRule> byRank) {
        Ready<DmnPeer> ready = Ready.of(() -> new DmnPeer(byRank));
        DmnPeer dmn = ready.what();
        about.add(ready.line("Kie DMN", city.size()));
        List<DMNContext> complaints = city.seen().stream().map(dmn::context).toList();
        deciders.put("Kie DMN", question -> dmn.winner(complaints.get(question)));
    }

    @Override
    public Outcome run() {
        OnePass onePass = new OnePass(city.city().rules(), city.deciding().pairs());
        List<Contender> contenders = new ArrayList<>();
        deciders.forEach((name, decider) -> contenders.add(LoadedCity.contender(name, decider)));
        contenders.add(Contender.oneByOne(
                "one pass over the text",
                LoadedCity.QUESTIONS,
                question -> onePass.look(city.seen().get(question))));
        contenders.add(LoadedCity.contender(
                "RuleSet.route, all of it",
                question -> city.set()
                        .route(
                                city.question(question).subject(),
                                city.question(question).text())
                        .rule()));
        Times times = Race.run(Pace.STEADY, contenders);
        return new Outcome(lines(times), floors(times));
    }

    private List<String> lines(Times times) {
        List<String> lines = new ArrayList<>(about);
        about.clear();
        Time ours = times.of("Redress");
        for (Time time : times.all()) {
            Integer others = wrong.get(time.name());
            lines.add(others == null ? Table.row(question(), time, ours) : Table.row(question(), time, ours, others));
        }
        return lines;
    }

    private List<Floor> floors(Times times) {
        List<Floor> floors = new ArrayList<>();
        wrong.forEach((name, count) -> floors.add(
                Floor.atMost("winners other than the linear scan's, " + name + ", " + question(), 0, count)));
        deciders.keySet().forEach(name -> {
            Integer least = FASTER.getOrDefault(name, Map.of()).get(city.size());
            if (least != null) {
                floors.add(Floor.atLeast(name + " / Redress, " + question(), least, times.ratio(name, "Redress")));
            }
        });
        if (city.size() >= LEAST_OF_THE_FLOOR) {
            floors.add(Floor.atMost(
                    "Redress / one pass over the text, " + question(),
                    1.6,
                    times.ratio("Redress", "one pass over the text")));
        }
        return floors;
    }

    private String question() {
        return Table.number("%,.0f rules", city.size());
    }

    @Override
    public void close() {
        open.forEach(DroolsPeer::close);
        deciders.clear();
    }
}
