package io.github.redress.examples.benchmarks.measure;

import java.util.List;

/** Lets contenders take turns, round by round, so that whatever disturbs the machine disturbs all of them. */
public final class Race {

    private Race() {}

    /** Returns the time of each contender, in the order given. */
    public static Times run(Pace pace, List<Contender> contenders) {
        List<Lane> lanes =
                contenders.stream().map(contender -> new Lane(pace, contender)).toList();
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
