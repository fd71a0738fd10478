package io.github.redress.examples.portal.sample;

import io.github.redress.scoring.sample.SampleEstimate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that everybody may know of a sample, in one file: what was committed to, every case that could be drawn, what was drawn with the seed, and what
 * came of it. There is no account in it and no id from which a case could be told.
 */
final class SampleFile {

    static final String FORMAT = "redress.portal/sample/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SampleFile() {}

    /**
     * Writes it.
     *
     * @param drawn null before the draw
     * @param result null before the sample is over
     */
    static byte[] json(Planned planned, @Nullable Drawn drawn, @Nullable SampleEstimate result) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("name", planned.key());
        file.put("commitment", planned.commitment());
        file.put("committedAt", planned.at().toString());
        file.put("from", planned.from().toString());
        file.put("to", planned.to().toString());
        file.put("ratingsUntil", planned.cutOff().toString());
        file.put("verdictsUntil", planned.closes().toString());
        file.put("size", planned.size().name());
        file.put("number", planned.number());
        file.put("minimum", planned.minimum());
        if (drawn != null) {
            file.put("drawnAt", drawn.at().toString());
            file.put("register", drawn.register());
            file.put("sample", JSON.readTree(drawn.open()));
        }
        if (result != null) {
            file.put("result", result(result));
        }
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, @Nullable Object> result(SampleEstimate estimate) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("upheldShare", estimate.upheldShare().orElse(null));
        result.put("interval", estimate.interval().orElse(null));
        result.put("ifNoneMissingWereUpheld", estimate.ifNoneMissingWereUpheld().orElse(null));
        result.put("ifAllMissingWereUpheld", estimate.ifAllMissingWereUpheld().orElse(null));
        result.put("strata", estimate.strata());
        return result;
    }
}
