package io.github.redress.examples.benchmarks.clock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders take turns, round by round, so that whatever disturbs the machine disturbs all of them. */
final class Race {

    private Race() {}

    /** Returns the time of each contender by its name, in the order given. */
    static Map<String, Time> run(List<Contender> contenders) {
        List<Lane> lanes = contenders.stream().map(Lane::new).toList();
        int longest = lanes.stream().mapToInt(Lane::wanted).max().orElseThrow();
        for (int round = 0; round < longest; round++) {
            for (Lane lane : lanes) {
                // A lane that wants fewer rounds has them spread over the whole race.
                if ((long) round * lane.wanted() / longest != (long) (round - 1) * lane.wanted() / longest
                        || round == 0) {
                    lane.round();
                }
            }
        }
        Map<String, Time> times = new LinkedHashMap<>();
        lanes.forEach(lane -> {
            Time time = lane.time();
            times.put(time.name(), time);
        });
        return times;
    }
}
