package io.github.redress.examples.benchmarks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomCityTest {

    @Test
    void levelsOfAPathStartAtTheTop() {
        assertThat(Seen.level("c3/c5/c1", 1)).isEqualTo("c3");
        assertThat(Seen.level("c3/c5/c1", 2)).isEqualTo("c3/c5");
        assertThat(Seen.level("c3/c5/c1", 3)).isEqualTo("c3/c5/c1");
        assertThat(Seen.level("c3", 2)).isEmpty();
    }

    @Test
    void everyContenderOfOurOwnFindsTheSameWinner() {
        LoadedCity city = new LoadedCity(RandomCity.of(300));
        LinearScan scan = new LinearScan(city.city().byRank());

        assertThat(LoadedCity.differences(
                        question -> city.deciding().winner(question),
                        question -> scan.winner(city.seen().get(question))))
                .isZero();
        assertThat(LoadedCity.differences(
                        question -> city.deciding().decided(question),
                        question -> scan.winner(city.seen().get(question))))
                .isZero();
    }

    @Test
    void everyComplaintIsMatched() {
        LoadedCity city = new LoadedCity(RandomCity.of(100));

        assertThat(LoadedCity.differences(
                        question -> city.deciding().winner(question) == null ? "nobody" : null, question -> null))
                .isZero();
    }

    @Test
    void neighboursShareTheirBordersPoints() {
        Tiling tiling = new Tiling(2, 1, 7);

        Set<String> east = positions(tiling.tiles().get(0).ring());
        east.retainAll(positions(tiling.tiles().get(1).ring()));

        assertThat(east).hasSize(61);
    }

    private static Set<String> positions(double[] ring) {
        Set<String> positions = new HashSet<>();
        for (int i = 0; i < ring.length; i += 2) {
            positions.add(ring[i] + " " + ring[i + 1]);
        }
        return positions;
    }
}
