package io.github.redress.examples.benchmarks.routing;

import java.util.List;

/** Lets contenders take turns, round by round, so that whatever disturbs the machine disturbs all of them. */
final class Race {

    private Race() {}

    /** Returns the time of each contender, in the order given. */
    static Times run(List<Contender> contenders) {
        List<Lane> lanes = contenders.stream().map(Lane::new).toList();
        int longest = lanes.stream().mapToInt(Lane::wanted).max().orElseThrow();
        for (int round = 0; round < longest; round++) {
            for (Lane lane : lanes) {
                // A lane that wants fewer rounds has them spread over the whole race.
                if (round == 0
                        || (long) round * lane.wanted() / longest != (long) (round - 1) * lane.wanted() / longest) {
                    lane.round();
                }
            }
        }
        return new Times(lanes.stream().map(Lane::time).toList());
    }
}
