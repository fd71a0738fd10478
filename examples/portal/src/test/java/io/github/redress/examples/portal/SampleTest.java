package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Receipt;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A sample for independent verification: planned, drawn, shared out, judged, counted, and drawn again by somebody outside. */
class SampleTest {

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
    void sampleIsPlannedInPublicDrawnOnceSharedOutJudgedAndCounted() {
        Browser supervisor = city.worker("supervisor-1");
        supervisor.open("/office/samples");
        supervisor.submit("/office/samples", SampledCity.ALL);
        Browser visitor = city.visitor();
        visitor.open("/samples/" + SampledCity.MONTH);
        String commitment =
                visitor.found("<code class=\"code-small\">([0-9a-f]{64})<").orElseThrow();
        assertThat(visitor.open("/samples").body()).contains(commitment);
        Set<ComplaintId> unhappy = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            unhappy.add(city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));
            unhappy.add(city.rated("housing-bureau", SatisfactionRating.DISSATISFIED));
            city.rated("housing-bureau", SatisfactionRating.SATISFIED);
        }
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        assertThat(supervisor
                        .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                        .statusCode())
                .as("before the cut-off")
                .isEqualTo(422);
        assertThat(SampledCity.file(visitor).has("register")).isFalse();
        String before = supervisor.open("/office/samples/" + SampledCity.MONTH).body()
                + visitor.open("/samples/" + SampledCity.MONTH).body()
                + visitor.open("/samples/" + SampledCity.MONTH + ".json").body();

        city.timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        supervisor.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of());
        assertThat(supervisor
                        .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                        .statusCode())
                .as("a second draw")
                .isEqualTo(409);

        Browser one = city.worker("evaluator-1");
        Browser two = city.worker("evaluator-2");
        Set<ComplaintId> ofOne = SampledCity.own(one);
        Set<ComplaintId> ofTwo = SampledCity.own(two);
        assertThat(ofOne).hasSize(4).doesNotContainAnyElementsOf(ofTwo);
        assertThat(union(ofOne, ofTwo)).isEqualTo(unhappy);

        ComplaintId passed = ofOne.iterator().next();
        one.open("/office/cases/" + passed);
        HttpResponse<String> aside =
                one.submit("/office/cases/" + passed + "/recuse", Map.of("staff", "evaluator-1", "reason", "与诉求人相识"));
        assertThat(aside.statusCode()).isEqualTo(200);
        assertThat(SampledCity.own(one)).hasSize(3).doesNotContain(passed);
        assertThat(SampledCity.own(two)).hasSize(5).contains(passed);

        SampledCity.judge(two, passed, false);
        int given = 1;
        for (ComplaintId each : SampledCity.own(one)) {
            SampledCity.judge(one, each, given++ % 2 == 0);
        }
        for (ComplaintId each : SampledCity.own(two)) {
            SampledCity.judge(two, each, false);
        }
        assertThat(SampledCity.own(two)).isEmpty();
        assertThat(two.open("/office/samples/" + SampledCity.MONTH).body()).contains("已给出结论 5 件");
        assertThat(supervisor.open("/office/samples/" + SampledCity.MONTH).body())
                .containsPattern("evaluator-1</td><td>0</td><td>3<")
                .containsPattern("evaluator-2</td><td>0</td><td>5<");

        JsonNode file = SampledCity.file(visitor);
        assertThat(visitor.open("/samples/" + SampledCity.MONTH).body())
                .contains("Of 8 cases whose people were not satisfied, an estimated 87.5% are upheld")
                .contains("0.0% of the drawn cases have no verdict");
        assertThat(file.get("result").get("upheldShare").decimalValue()).isEqualByComparingTo("0.875");
        assertThat(file.get("commitment").stringValue()).isEqualTo(commitment);
        Sample sample = SampledCity.drawnAgain(file);
        assertThat(before).contains(commitment).doesNotContain(sample.seed().value());
    }

    @Test
    void whoeverHasTheFileDrawsTheSameCasesAndFindsNobodyInIt() {
        Browser centre = city.worker("centre-1");
        city.planned(centre, "PERCENT", "40");
        List<ComplaintId> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));
        }
        city.timeIs("2026-04-04T01:00:00Z");
        centre.open("/office/samples/" + SampledCity.MONTH);
        centre.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of());
        ids.add(city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED));

        Browser visitor = city.visitor();
        JsonNode file = SampledCity.file(visitor);

        Sample sample = SampledCity.drawnAgain(file);
        assertThat(file.get("register").size()).isEqualTo(10);
        assertThat(sample.cases()).hasSize(4);
        assertThat(ids.subList(0, 10).stream().map(id -> SampleFrame.publicId(SampledCity.MONTH, id)))
                .containsAll(sample.cases().stream().map(DrawnCase::id).toList());
        ids.forEach(id -> assertThat(file.toString()).doesNotContain(id.toString()));
        assertThat(file.toString()).doesNotContain("evaluator-1", "evaluator-2", "centre-1", "water-affairs-bureau-1");
        Browser auditor = city.worker("auditor-1");
        auditor.open("/office/samples/" + SampledCity.MONTH);
        assertThat(auditor.submit("/office/samples/" + SampledCity.MONTH + "/check", Map.of())
                        .body())
                .contains("一致：按全部记录重抽");
        Sample sharing = Sample.read(
                "sharing.json",
                auditor.open("/office/samples/" + SampledCity.MONTH + "/sharing.json")
                        .body()
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(ids).containsAll(sharing.cases().stream().map(DrawnCase::id).toList());
    }

    @Test
    void evaluatorOfADepartmentGetsNoneOfItsCasesAndWhatNobodyMayJudgeIsSaid() {
        Browser administrator = city.worker("administrator-1");
        administrator.open("/office/accounts");
        for (String each : List.of("evaluator-1", "evaluator-2")) {
            administrator.submit(
                    "/office/accounts/move",
                    Map.of("id", each, "role", "EVALUATOR", "department", "water-affairs-bureau"));
        }
        Browser supervisor = city.worker("supervisor-1");
        city.planned(supervisor, "ALL", "");
        ComplaintId theirs = city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        ComplaintId others = city.rated("housing-bureau", SatisfactionRating.DISSATISFIED);
        city.timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        assertThat(supervisor
                        .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                        .body())
                .contains("无人可以核查", "/office/cases/" + theirs);

        assertThat(union(SampledCity.own(city.worker("evaluator-1")), SampledCity.own(city.worker("evaluator-2"))))
                .containsExactly(others);

        administrator.open("/office/accounts");
        administrator.submit("/office/accounts/move", Map.of("id", "evaluator-2", "role", "EVALUATOR"));
        assertThat(SampledCity.own(city.worker("evaluator-2"))).contains(theirs);
        assertThat(supervisor.open("/office/samples/" + SampledCity.MONTH).body())
                .doesNotContain("无人可以核查");
    }

    @Test
    void personWhoRatesAnotherAnswerBeforeTheDrawIsNotJudgedByIt() {
        Browser supervisor = city.worker("supervisor-1");
        city.planned(supervisor, "ALL", "");
        Receipt told = city.told("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        ComplaintId other = city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        city.timeIs("2026-04-04T01:00:00Z");
        city.ratedAgain(told, "water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        supervisor.open("/office/samples/" + SampledCity.MONTH);

        String drawn = supervisor
                .submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of())
                .body();

        assertThat(drawn).contains("抽中 2 件，已提交核查 1 件", "未能提交核查", told.number());
        assertThat(union(SampledCity.own(city.worker("evaluator-1")), SampledCity.own(city.worker("evaluator-2"))))
                .containsExactly(other);
        supervisor.submit("/office/samples/" + SampledCity.MONTH + "/ask", Map.of());
        assertThat(city.worker("evaluator-1").open("/office/cases/" + told.id()).statusCode())
                .as("nothing waits for a verdict on the second answer")
                .isEqualTo(404);
    }

    @Test
    void whatIsNotJudgedInTimeIsSaidAndVerdictsThatComeLaterChangeNothing() {
        Browser supervisor = city.worker("supervisor-1");
        city.planned(supervisor, "ALL", "");
        for (int i = 0; i < 3; i++) {
            city.rated("water-affairs-bureau", SatisfactionRating.DISSATISFIED);
        }
        city.timeIs("2026-04-04T01:00:00Z");
        supervisor.open("/office/samples/" + SampledCity.MONTH);
        supervisor.submit("/office/samples/" + SampledCity.MONTH + "/draw", Map.of());
        Browser one = city.worker("evaluator-1");
        Browser two = city.worker("evaluator-2");
        List<ComplaintId> ofBoth = new ArrayList<>(SampledCity.own(one));
        int first = ofBoth.size();
        SampledCity.judge(one, ofBoth.get(0), true);
        ofBoth.addAll(SampledCity.own(two));
        SampledCity.judge(two, ofBoth.get(first), false);
        Browser visitor = city.visitor();
        assertThat(visitor.open("/samples/" + SampledCity.MONTH).body())
                .contains("Drawn: 3. Put to evaluators: 3. Judged: 2.")
                .doesNotContain("upheld;");
        assertThat(SampledCity.file(visitor).has("result")).isFalse();

        city.timeIs("2026-04-18T01:00:00Z");
        List<ComplaintId> late = new ArrayList<>(SampledCity.own(one));
        late.addAll(SampledCity.own(two));
        SampledCity.judge(late.equals(new ArrayList<>(SampledCity.own(one))) ? one : two, late.get(0), false);

        assertThat(visitor.open("/samples/" + SampledCity.MONTH).body())
                .containsPattern("the 95 % interval is [0-9.]+–[0-9.]+%")
                .contains("an estimated 50.0% are upheld", "33.3% of the drawn cases have no verdict")
                .contains("the share would be 33.3–66.7%");
        assertThat(SampledCity.file(visitor)
                        .get("result")
                        .get("strata")
                        .get(0)
                        .get("judged")
                        .intValue())
                .isEqualTo(2);
        assertThat(supervisor
                        .submit("/office/samples/" + SampledCity.MONTH + "/ask", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
