package io.github.redress.examples.portal.sample;

import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleEstimate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Samples for everybody: the hash of the seed before the draw, and afterwards all that it takes to draw again. */
@Controller
class SampleController {

    private final Samples samples;
    private final SampleDraw draw;
    private final SampleResults results;
    private final Words words;

    SampleController(Samples samples, SampleDraw draw, SampleResults results, Words words) {
        this.samples = samples;
        this.draw = draw;
        this.results = results;
        this.words = words;
    }

    @GetMapping("/samples")
    String samples(Model model) {
        model.addAttribute("samples", samples.last());
        return "samples";
    }

    @GetMapping("/samples/{key:[0-9W-]{1,10}}")
    String sample(@PathVariable String key, Model model) {
        Planned planned = known(key);
        Drawn drawn = samples.drawn(planned).orElse(null);
        model.addAttribute("name", words.it(planned.name()));
        model.addAttribute("planned", planned);
        model.addAttribute("drawn", drawn);
        model.addAttribute("late", draw.isTooLate(planned));
        if (drawn != null) {
            SampleResults.Result result = results.of(planned, drawn);
            Sample sample = drawn.openSample();
            SampleEstimate shown = result.over() ? result.estimate() : SampleEstimate.of(sample, Map.of());
            model.addAttribute("sample", sample);
            model.addAttribute("result", result);
            model.addAttribute("all", new Figures(shown));
            model.addAttribute("units", Figures.byUnit(shown));
        }
        return "sample";
    }

    @GetMapping("/samples/{key:[0-9W-]{1,10}}.json")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        Planned planned = known(key);
        @Nullable Drawn drawn = samples.drawn(planned).orElse(null);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sample-" + planned.key() + ".json\"")
                .body(SampleFile.json(planned, drawn, drawn == null ? null : over(planned, drawn)));
    }

    private @Nullable SampleEstimate over(Planned planned, Drawn drawn) {
        SampleResults.Result result = results.of(planned, drawn);
        return result.over() ? result.estimate() : null;
    }

    private Planned known(String key) {
        return samples.find(key).orElseThrow(NotFoundException::new);
    }
}
