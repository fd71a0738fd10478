package io.github.redress.examples.benchmarks.routing;

import io.github.redress.DistrictPath;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.routing.rules.PairwiseChecks;
import io.github.redress.routing.rules.RuleAnalyser;
import io.github.redress.routing.rules.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reading a rule set as a whole, with every category and every district of the city known. */
final class AnalysisExperiment implements Experiment {

    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final LoadedCity city;

    AnalysisExperiment(LoadedCity city) {
        this.city = city;
    }

    @Override
    public Outcome run() throws Exception {
        RuleSet set = city.set();
        Set<DistrictPath> districts = Set.copyOf(RandomCity.everyDistrict());
        RuleAnalyser analyser = RuleAnalyser.of(LoadedCity.KNOWN, NOW).withDistricts(districts);
        int found = analyser.findings(set).size();
        Millis pairs = Millis.of(() -> check(PairwiseChecks.count(set, LoadedCity.KNOWN, districts, NOW)));
        Millis all = Millis.of(() -> check(analyser.findings(set).size()));
        String rules = Table.number("%,.0f rules", city.size());
        return new Outcome(
                List.of(
                        pairs.line(rules + ": shadows, unions, ties and gaps"),
                        all.line(rules + ": all codes, " + found + " findings")),
                List.of(
                        Floor.atMost("ms for shadows, ties and gaps, " + rules, 150, pairs.median()),
                        Floor.atMost("ms for all codes, " + rules, 500, all.median())));
    }

    private static void check(int findings) {
        if (findings == 0) {
            throw new IllegalStateException("random rules always have findings");
        }
    }
}
