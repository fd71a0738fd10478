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

        Set<Tiling.Position> shared = new HashSet<>(tiling.tiles().get(0).ring());
        shared.retainAll(tiling.tiles().get(1).ring());

        assertThat(shared).hasSize(61);
    }
}
