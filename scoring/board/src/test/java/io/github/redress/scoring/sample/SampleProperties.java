package io.github.redress.scoring.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SampleProperties {

    @Property(tries = 200)
    void orderOfTheFrameAndOfTheEvaluatorsNeverMatters(
            @ForAll("frames") SampleFrame frame, @ForAll("plans") SamplePlan plan, @ForAll Random random) {
        List<FrameCase> cases = new ArrayList<>(frame.cases());
        Collections.shuffle(cases, random);
        List<Evaluator> evaluators = new ArrayList<>(Frames.THREE);
        Collections.shuffle(evaluators, random);

        Sample shuffled = Sample.draw(new SampleFrame(frame.period(), cases), plan, Frames.SEED, evaluators);

        assertThat(shuffled).isEqualTo(Sample.draw(frame, plan, Frames.SEED, Frames.THREE));
    }

    @Property(tries = 200)
    void whoeverHoldsTheFrameDrawsTheSameAgainFromTheDocument(
            @ForAll("frames") SampleFrame frame, @ForAll("plans") SamplePlan plan, @ForAll("seeds") SampleSeed seed) {
        byte[] document = Sample.draw(frame, plan, seed, Frames.THREE).toJson();

        Sample read = Sample.read("sample.json", document);

        assertThat(read.isDrawnFrom(frame)).isTrue();
        assertThat(new String(read.toJson(), UTF_8)).isEqualTo(new String(document, UTF_8));
    }

    @Property(tries = 200)
    void strataGiveWhatThePlanSaysAndOnlyTheirOwn(
            @ForAll("frames") SampleFrame frame, @ForAll("plans") SamplePlan plan) {
        Sample sample = Sample.draw(frame, plan, Frames.SEED, Frames.THREE);
        Map<Stratum, Set<ComplaintId>> drawn = idsByStratum(sample);

        plan.sizes(frame).forEach((stratum, size) -> {
            Set<ComplaintId> ids = drawn.getOrDefault(stratum, Set.of());
            assertThat(ids).hasSize(size.intValue());
            assertThat(frame.strata().get(stratum).stream().map(FrameCase::id).toList())
                    .containsAll(ids);
        });
    }

    /** With a share of each stratum by itself, a newcomer changes nothing elsewhere; where numbers move, one list begins the other. */
    @Property(tries = 200)
    void caseThatComesToOneStratumShufflesNoOther(
            @ForAll("frames") SampleFrame frame, @ForAll("plans") SamplePlan plan) {
        List<FrameCase> more = new ArrayList<>(frame.cases());
        more.add(Frames.unsatisfied(1_000, "water"));
        Stratum changed = new Stratum("water", AnswerClass.UNSATISFIED);

        Map<Stratum, Set<ComplaintId>> before = idsByStratum(Sample.draw(frame, plan, Frames.SEED, Frames.THREE));
        Map<Stratum, Set<ComplaintId>> after =
                idsByStratum(Sample.draw(new SampleFrame(frame.period(), more), plan, Frames.SEED, Frames.THREE));

        frame.strata().keySet().stream().filter(each -> !each.equals(changed)).forEach(stratum -> {
            Set<ComplaintId> one = before.getOrDefault(stratum, Set.of());
            Set<ComplaintId> other = after.getOrDefault(stratum, Set.of());
            assertThat(one.size() <= other.size() ? other.containsAll(one) : one.containsAll(other))
                    .isTrue();
        });
    }

    @Property(tries = 200)
    void nobodyJudgesACaseThatTheyStepAsideFromOrThatIsOfTheirOwnUnit(@ForAll("frames") SampleFrame frame) {
        Map<ComplaintId, FrameCase> byId =
                frame.cases().stream().collect(Collectors.toMap(FrameCase::id, each -> each));

        Sample sample = Sample.draw(frame, SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE);

        sample.cases().forEach(drawn -> {
            FrameCase of = byId.get(drawn.id());
            List<String> able = Frames.THREE.stream()
                    .filter(of::mayBeJudgedBy)
                    .map(Evaluator::id)
                    .toList();
            assertThat(of.barred()).doesNotContain(String.valueOf(drawn.evaluator()));
            assertThat(drawn.evaluator() == null).isEqualTo(able.isEmpty());
            assertThat("ida".equals(drawn.evaluator()) && of.units().contains("water"))
                    .isFalse();
        });
        assertThat(sample.withoutEvaluator())
                .allMatch(each -> Frames.THREE.stream().noneMatch(byId.get(each.id())::mayBeJudgedBy));
    }

    @Property(tries = 200)
    void nobodyHasACaseThatSomebodyWithTwoFewerMayJudge(@ForAll("frames") SampleFrame frame) {
        Map<ComplaintId, FrameCase> byId =
                frame.cases().stream().collect(Collectors.toMap(FrameCase::id, each -> each));

        Sample sample = Sample.draw(frame, SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE);

        Map<String, Long> loads = loads(sample);
        sample.cases().stream()
                .filter(each -> each.evaluator() != null)
                .forEach(drawn -> Frames.THREE.stream()
                        .filter(byId.get(drawn.id())::mayBeJudgedBy)
                        .forEach(other -> assertThat(loads.getOrDefault(other.id(), 0L))
                                .isGreaterThanOrEqualTo(loads.get(drawn.evaluator()) - 1)));
    }

    @Property(tries = 100)
    void whereAllMayJudgeAllTheirNumbersDifferByOneAtMost(@ForAll("seeds") SampleSeed seed) {
        List<Evaluator> four = List.of(
                new Evaluator("a", null), new Evaluator("b", null), new Evaluator("c", null), new Evaluator("d", null));

        Map<String, Long> loads = loads(Sample.draw(Frames.of(20, 9), SamplePlan.everyUnsatisfied(), seed, four));

        assertThat(loads.values()).allMatch(load -> load == 7 || load == 8);
    }

    @Property(tries = 100)
    void seedOpensItsOwnCommitmentAndNoOther(@ForAll("seeds") SampleSeed seed, @ForAll("seeds") SampleSeed other) {
        assertThat(seed.opens(seed.commitment())).isTrue();
        assertThat(other.opens(seed.commitment())).isEqualTo(other.equals(seed));
    }

    @Property(tries = 50)
    void frameOfOtherCasesHasAnotherHashAndIsNotWhatWasDrawnFrom(@ForAll("frames") SampleFrame frame) {
        List<FrameCase> more = new ArrayList<>(frame.cases());
        more.add(new FrameCase(
                Frames.id(1_000), new Stratum("water", AnswerClass.SATISFIED), new TreeSet<>(), new TreeSet<>()));
        SampleFrame other = new SampleFrame(frame.period(), more);

        assertThat(other.hash()).isNotEqualTo(frame.hash());
        assertThat(Sample.draw(frame, SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE)
                        .isDrawnFrom(other))
                .isFalse();
    }

    @Property(tries = 200)
    void frameForEverybodyHasTheSameStrataAndNothingElseOfAnyCase(
            @ForAll("frames") SampleFrame frame, @ForAll("plans") SamplePlan plan) {
        SampleFrame open = frame.forEverybody("2026-01");

        assertThat(plan.sizes(open)).isEqualTo(plan.sizes(frame));
        frame.cases().forEach(each -> {
            ComplaintId id = SampleFrame.publicId("2026-01", each.id());
            assertThat(open.cases())
                    .filteredOn(other -> other.id().equals(id))
                    .singleElement()
                    .isEqualTo(new FrameCase(id, each.stratum(), new TreeSet<>(), new TreeSet<>()));
            assertThat(open.text()).doesNotContain(each.id().toString());
            assertThat(frame.forEverybody("2026-02").text()).doesNotContain(id.toString());
        });
    }

    private static Map<Stratum, Set<ComplaintId>> idsByStratum(Sample sample) {
        return sample.cases().stream()
                .collect(Collectors.groupingBy(
                        DrawnCase::stratum, Collectors.mapping(DrawnCase::id, Collectors.toCollection(HashSet::new))));
    }

    private static Map<String, Long> loads(Sample sample) {
        return sample.cases().stream()
                .filter(each -> each.evaluator() != null)
                .collect(Collectors.groupingBy(DrawnCase::evaluator, Collectors.counting()));
    }

    @Provide
    static Arbitrary<SampleFrame> frames() {
        return Frames.any();
    }

    @Provide
    static Arbitrary<SamplePlan> plans() {
        return Frames.plans();
    }

    @Provide
    static Arbitrary<SampleSeed> seeds() {
        return Frames.seeds();
    }
}
