package io.github.redress.scoring.sample;

import io.github.redress.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code redress.sample/1}. */
final class SampleWriter {

    private SampleWriter() {}

    static byte[] json(Sample sample) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", Sample.FORMAT);
        document.put("seed", sample.seed().value());
        document.put("from", sample.period().fromInclusive().toString());
        document.put("to", sample.period().toExclusive().toString());
        document.put("asOf", sample.period().asOf().toString());
        document.put("frame", sample.frame().value());
        document.put("plan", plan(sample.plan()));
        document.put(
                "evaluators",
                sample.evaluators().stream().map(SampleWriter::evaluator).toList());
        document.put(
                "strata", sample.strata().stream().map(SampleWriter::stratum).toList());
        document.put(
                "cases", sample.cases().stream().map(SampleWriter::drawnCase).toList());
        return JsonText.of(document).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> plan(SamplePlan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unsatisfied", size(plan.unsatisfied()));
        document.put("satisfied", size(plan.satisfied()));
        document.put("minimum", plan.minimum());
        document.put("allocation", plan.allocation().name());
        if (!plan.deviations().isEmpty()) {
            document.put("deviations", plan.deviations());
        }
        return document;
    }

    private static Map<String, Object> size(SampleSize size) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (size instanceof SampleSize.Percent part) {
            document.put("type", SizeType.PERCENT.name());
            document.put("percent", part.percent());
        } else if (size instanceof SampleSize.Margin margin) {
            document.put("type", SizeType.MARGIN.name());
            document.put("margin", margin.margin());
            document.put("z", margin.z());
            document.put("share", margin.share());
        } else {
            document.put("type", (size instanceof SampleSize.All ? SizeType.ALL : SizeType.NONE).name());
        }
        return document;
    }

    private static Map<String, Object> evaluator(Evaluator evaluator) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", evaluator.id());
        if (evaluator.unit() != null) {
            document.put("unit", evaluator.unit());
        }
        return document;
    }

    private static Map<String, Object> stratum(StratumSize size) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, size.stratum());
        document.put("population", size.population());
        document.put("drawn", size.drawn());
        return document;
    }

    private static Map<String, Object> drawnCase(DrawnCase drawn) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", drawn.id().toString());
        put(document, drawn.stratum());
        if (drawn.evaluator() != null) {
            document.put("evaluator", drawn.evaluator());
        }
        return document;
    }

    private static void put(Map<String, Object> document, Stratum stratum) {
        document.put("unit", stratum.unit());
        document.put("answers", stratum.answers().name());
    }
}
