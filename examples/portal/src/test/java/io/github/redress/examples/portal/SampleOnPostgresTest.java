package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.SatisfactionRating;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample in a city with two instances over one PostgreSQL. */
class SampleOnPostgresTest {

    @TempDir
    Path data;

    private TestServer server;
    private SampledCity city;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.start();
        String[] settings = {"--portal.storage=postgresql", "--portal.jdbc-url=" + server.url()};
        city = SampledCity.start(data, settings);
        city.startAnother(settings);
    }

    @AfterEach
    void stop() throws IOException {
        city.close();
        server.close();
    }

    @Test
    void ofTwoWhoPlanOrDrawAtOnceOneIsToldSo() throws Exception {
        Browser supervisor = city.worker("supervisor-1");
        Browser centre = city.worker(1, "centre-1");
        supervisor.open("/office/samples");
        centre.open("/office/samples");
        assertThat(both(
                        () -> supervisor
                                .submit("/office/samples", SampledCity.ALL)
                                .statusCode(),
                        () -> centre.submit("/office/samples", SampledCity.ALL).statusCode()))
                .containsExactlyInAnyOrder(200, 422);
        for (int i = 0; i < 4; i++) {
            city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        }
        city.timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        centre.open("/office/samples/" + SampledCity.MONTH);

        assertThat(both(
                        () -> supervisor
                                .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                                .statusCode(),
                        () -> centre.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 409);

        Browser one = city.worker(0, "evaluator-1");
        Browser two = city.worker(1, "evaluator-2");
        Set<ComplaintId> ofOne = SampledCity.own(one);
        Set<ComplaintId> ofTwo = SampledCity.own(two);
        assertThat(ofOne).hasSize(2).doesNotContainAnyElementsOf(ofTwo);
        assertThat(ofTwo).hasSize(2);
        ofOne.forEach(each -> SampledCity.judge(one, each, false));
        ofTwo.forEach(each -> SampledCity.judge(two, each, true));
        assertThat(SampledCity.file(city.visitor())
                        .get("result")
                        .get("upheldShare")
                        .decimalValue())
                .isEqualByComparingTo("0.5");
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : people.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
