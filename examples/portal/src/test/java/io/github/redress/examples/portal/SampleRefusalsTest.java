package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.SatisfactionRating;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody does to a sample: whoever has no part in it, whoever is too early, late or second, and whoever types nonsense. */
class SampleRefusalsTest {

    @TempDir
    Path data;

    private SampledCity city;

    @BeforeEach
    void start() {
        city = SampledCity.start(data);
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void sampleThatNobodyDrewInTimeIsNeverDrawn() {
        Browser supervisor = city.worker("supervisor-1");
        city.planned(supervisor, "ALL", "");
        city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        city.timeIs("2026-04-17T16:00:00Z");

        assertThat(supervisor.open("/office/samples/" + SampledCity.MONTH).body())
                .contains("没有在核查截止之前抽取")
                .doesNotContain("/draw\"");
        assertThat(supervisor
                        .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(city.visitor().open("/samples/" + SampledCity.MONTH).body()).contains("It was not drawn before");
    }

    @Test
    void onlySupervisorsAndTheCentrePlanAndDrawAndOthersSeeNothingOfIt() {
        Browser supervisor = city.worker("supervisor-1");
        city.planned(supervisor, "ALL", "");
        for (String other : List.of("evaluator-1", "auditor-1")) {
            Browser browser = city.worker(other);
            assertThat(browser.open("/office/samples").body()).doesNotContain("name=\"ratingDays\"");
            assertThat(browser.submit("/office/samples", SampledCity.with("period", "2026-W11"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        for (String other :
                List.of("dispatcher-1", "operator-1", "reviewer-1", "administrator-1", "water-affairs-bureau-head")) {
            Browser browser = city.worker(other);
            assertThat(browser.open("/office").body()).doesNotContain("href=\"/office/samples\"");
            assertThat(browser.open("/office/samples").statusCode()).isEqualTo(403);
            assertThat(browser.open("/office/samples/" + SampledCity.MONTH + "/sharing.json")
                            .statusCode())
                    .isEqualTo(403);
        }
        city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        city.timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        supervisor.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of());
        Browser evaluator = city.worker("evaluator-1");
        evaluator.open("/office/samples/" + SampledCity.MONTH);
        assertThat(evaluator
                        .open("/office/samples/" + SampledCity.MONTH + "/sharing.json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(evaluator
                        .submit("/office/samples/" + SampledCity.MONTH + "/check", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nonsenseIsRefusedWithWhatWasTypedAndPlansNothing() {
        Browser supervisor = city.worker("supervisor-1");
        supervisor.open("/office/samples");
        Map<String, List<String>> nonsense = Map.of(
                "period",
                        List.of("", "2026-W09", "2027-W01", "../2026-W10", "<script>alert(1)</script>", "' OR 1=1 --"),
                "size", List.of("", "NONE", "all", "\u202eLLA"),
                "minimum", List.of("", "-1", "1001", "1e3", "٣", "99999999999999999999", "2\u200b"),
                "ratingDays", List.of("", "-1", "32", "3.5"),
                "verdictDays", List.of("", "0", "93", "NaN"));
        nonsense.forEach((field, values) -> values.forEach(value -> {
            HttpResponse<String> refused = supervisor.submit("/office/samples", SampledCity.with(field, value));
            assertThat(refused.statusCode()).as(field + " " + value).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("<script>alert");
        }));
        for (String number : List.of("", "0", "100.1", "5,5", "-5", "1e2", "0.01", "５")) {
            Map<String, String> margin = new HashMap<>(SampledCity.with("size", "PERCENT"));
            margin.put("hundredths", number);
            assertThat(supervisor.submit("/office/samples", margin).statusCode())
                    .as(number)
                    .isEqualTo(422);
            margin.put("size", "MARGIN");
            assertThat(supervisor.submit("/office/samples", margin).statusCode())
                    .as(number)
                    .isEqualTo(422);
        }
        for (String path :
                List.of("2026-W10", "2026-W99", "0", "W", "..%2f", "2026-W10'", "%E2%80%AE", "1".repeat(5000))) {
            assertThat(supervisor.open("/office/samples/" + path).statusCode())
                    .as(path)
                    .isIn(400, 404);
            assertThat(supervisor.open("/samples/" + path).statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
        assertThat(supervisor.open("/samples/2026-W10.json").statusCode()).isEqualTo(404);
        supervisor.open("/office/samples");
        assertThat(supervisor.submit("/office/samples/2026-W10/draw", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(supervisor.open("/office/samples").body()).contains("尚未安排抽样");

        supervisor.submit("/office/samples", SampledCity.ALL);
        supervisor.open("/office/samples");
        assertThat(supervisor.submit("/office/samples", SampledCity.ALL).statusCode())
                .isEqualTo(422);
    }
}
