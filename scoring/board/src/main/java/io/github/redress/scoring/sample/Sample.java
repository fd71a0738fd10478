package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.scoring.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * The cases that were drawn, and who looks into each: a published document, {@code redress.sample/1}, that anybody who holds the events
 * can draw again.
 *
 * <p>Every case has a lot, the SHA-256 of {@code seed:id} in UTF-8 as hexadecimal digits; in each stratum those with the smallest are
 * drawn. So a case that comes to one stratum leaves the order of all others as it was, and the whole can be redone with any tool that
 * reckons SHA-256.
 *
 * @param seed what decided
 * @param period of which period the cases are
 * @param frame the hash of the frame that they were drawn from
 * @param plan by which plan
 * @param evaluators among whom they were shared out, by id, each once
 * @param strata what each stratum of the frame has and gave, in order
 * @param cases by stratum and then by id
 */
public record Sample(
        SampleSeed seed,
        Period period,
        ContentHash frame,
        SamplePlan plan,
        List<Evaluator> evaluators,
        List<StratumSize> strata,
        List<DrawnCase> cases) {

    /** The format name that the document begins with. */
    public static final String FORMAT = "redress.sample/1";

    /** Puts everything in order; refuses anything twice, cases that no stratum gave, and evaluators that are not named. */
    public Sample {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(plan, "plan");
        evaluators =
                evaluators.stream().sorted(Comparator.comparing(Evaluator::id)).toList();
        strata = strata.stream()
                .sorted(Comparator.comparing(StratumSize::stratum))
                .toList();
        cases = cases.stream()
                .sorted(Comparator.comparing(DrawnCase::stratum)
                        .thenComparing(each -> each.id().toString()))
                .toList();
        requireEachOnce("evaluator", evaluators.stream().map(Evaluator::id).toList());
        requireEachOnce("stratum", strata.stream().map(StratumSize::stratum).toList());
        requireEachOnce("case", cases.stream().map(DrawnCase::id).toList());
        for (StratumSize size : strata) {
            long found = cases.stream()
                    .filter(each -> each.stratum().equals(size.stratum()))
                    .count();
            if (found != size.drawn()) {
                throw new IllegalArgumentException(size.stratum() + " gave " + size.drawn() + " cases, had " + found);
            }
        }
        Set<String> known = new HashSet<>(evaluators.stream().map(Evaluator::id).toList());
        Set<Stratum> drawnFrom =
                new HashSet<>(strata.stream().map(StratumSize::stratum).toList());
        for (DrawnCase each : cases) {
            if (each.evaluator() != null && !known.contains(each.evaluator())) {
                throw new IllegalArgumentException(
                        "case " + each.id() + " has the evaluator " + each.evaluator() + ", who is not named");
            }
            if (!drawnFrom.contains(each.stratum())) {
                throw new IllegalArgumentException("case " + each.id() + " is of no stratum, was of " + each.stratum());
            }
        }
    }

    private static void requireEachOnce(String what, List<?> names) {
        Set<Object> seen = new HashSet<>();
        for (Object name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("the " + what + " " + name + " stands twice");
            }
        }
    }

    /**
     * Draws. The same frame, plan, seed and evaluators always give the same sample, in whatever order they come.
     *
     * @param evaluators among whom the cases are shared out; nobody gets one of their own unit, or one that they may not judge
     */
    public static Sample draw(SampleFrame frame, SamplePlan plan, SampleSeed seed, List<Evaluator> evaluators) {
        SortedMap<Stratum, Long> sizes = plan.sizes(frame);
        List<StratumSize> strata = new ArrayList<>();
        List<FrameCase> drawn = new ArrayList<>();
        frame.strata().forEach((stratum, cases) -> {
            long size = sizes.getOrDefault(stratum, 0L);
            strata.add(new StratumSize(stratum, cases.size(), size));
            cases.stream()
                    .sorted(Comparator.comparing(each -> seed.lot(each.id().toString())))
                    .limit(size)
                    .forEach(drawn::add);
        });
        List<Evaluator> inOrder =
                evaluators.stream().sorted(Comparator.comparing(Evaluator::id)).toList();
        Map<ComplaintId, String> judges = Judges.of(seed, inOrder, drawn);
        return new Sample(
                seed,
                frame.period(),
                frame.hash(),
                plan,
                inOrder,
                strata,
                drawn.stream()
                        .map(each -> new DrawnCase(each.id(), each.stratum(), judges.get(each.id())))
                        .toList());
    }

    /** Returns whether drawing again from this frame gives this sample, down to the last evaluator. */
    public boolean isDrawnFrom(SampleFrame again) {
        return draw(again, plan, seed, evaluators).equals(this);
    }

    /** Returns the cases that nobody of those named may judge. */
    public List<DrawnCase> withoutEvaluator() {
        return cases.stream().filter(each -> each.evaluator() == null).toList();
    }

    /** Returns the document: JSON in UTF-8. Equal samples are the same bytes. */
    public byte[] toJson() {
        return SampleWriter.json(this);
    }

    /**
     * Reads a document.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any
     */
    public static Sample read(String file, byte[] content) {
        return SampleReader.read(file, content);
    }
}
