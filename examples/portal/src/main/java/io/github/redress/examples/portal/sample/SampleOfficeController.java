package io.github.redress.examples.portal.sample;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.examples.portal.account.May;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Samples for those who work with them: supervisors and the centre plan and draw, evaluators find what is theirs, auditors draw again. */
@Controller
@RequestMapping("/office/samples")
class SampleOfficeController {

    private static final Text TAKEN = Text.of("该周期刚被他人安排，请重试", "somebody else just planned a sample; try again");
    private static final Text DRAWN = Text.of("该抽样已抽取，不得重抽", "it was drawn before, and nothing is drawn twice");
    private static final Text NOT_OPEN =
            Text.of("尚未到抽取时间，或核查期已过", "it is too early to draw it, or the time for verdicts is over");

    private final Samples samples;
    private final SampleDraw draw;
    private final SampleWork work;
    private final SampleResults results;
    private final May may;
    private final Words words;

    SampleOfficeController(
            Samples samples, SampleDraw draw, SampleWork work, SampleResults results, May may, Words words) {
        this.samples = samples;
        this.draw = draw;
        this.work = work;
        this.results = results;
        this.may = may;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        return list(PlanForm.USUAL, List.of(), model);
    }

    @PostMapping
    String plan(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String hundredths,
            @RequestParam(defaultValue = "") String minimum,
            @RequestParam(defaultValue = "") String ratingDays,
            @RequestParam(defaultValue = "") String verdictDays,
            HttpServletResponse response,
            Model model) {
        requireDrawer(worker);
        PlanForm form = new PlanForm(
                period, size, hundredths.strip(), minimum.strip(), ratingDays.strip(), verdictDays.strip());
        List<Samples.Offered> offered = samples.offered();
        List<Fault> faults =
                form.faults(offered.stream().map(Samples.Offered::key).toList());
        if (faults.isEmpty()) {
            if (isPlanned(form, offered, worker)) {
                return "redirect:/office/samples/" + period;
            }
            faults = List.of(new Fault("period", TAKEN));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(form, faults, model);
    }

    private boolean isPlanned(PlanForm form, List<Samples.Offered> offered, Worker worker) {
        try {
            return samples.plan(
                    form,
                    offered.stream()
                            .filter(each -> each.key().equals(form.period()))
                            .findFirst()
                            .orElseThrow(),
                    worker.actor().id());
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @GetMapping("/{key:[0-9W-]{1,10}}")
    String look(@AuthenticationPrincipal Worker worker, @PathVariable String key, Model model) {
        return shown(worker.actor(), known(key), List.of(), model);
    }

    @PostMapping("/{key:[0-9W-]{1,10}}/draw")
    String draw(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String key,
            HttpServletResponse response,
            Model model) {
        requireDrawer(worker);
        Planned planned = known(key);
        if (!draw.isOpen(planned)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(worker.actor(), planned, List.of(new Fault("", NOT_OPEN)), model);
        }
        if (samples.drawn(planned).isPresent()
                || !draw.draw(planned, worker.actor().id())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(worker.actor(), planned, List.of(new Fault("", DRAWN)), model);
        }
        return "redirect:/office/samples/" + key;
    }

    /** Some were not put to the evaluators when they were drawn, as where an instance was stopped meanwhile. */
    @PostMapping("/{key:[0-9W-]{1,10}}/ask")
    String ask(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String key,
            HttpServletResponse response,
            Model model) {
        requireDrawer(worker);
        Planned planned = known(key);
        Drawn drawn = samples.drawn(planned).orElseThrow(NotFoundException::new);
        if (!draw.isOpen(planned)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(worker.actor(), planned, List.of(new Fault("", NOT_OPEN)), model);
        }
        draw.ask(planned, drawn);
        return "redirect:/office/samples/" + key;
    }

    @PostMapping("/{key:[0-9W-]{1,10}}/check")
    String check(@AuthenticationPrincipal Worker worker, @PathVariable String key, Model model) {
        requireWatcher(worker);
        Planned planned = known(key);
        model.addAttribute(
                "same", draw.isDrawnAgain(planned, samples.drawn(planned).orElseThrow(NotFoundException::new)));
        return shown(worker.actor(), planned, List.of(), model);
    }

    /** Who has which case, as it was drawn; for those who may read every case. */
    @GetMapping("/{key:[0-9W-]{1,10}}/sharing.json")
    ResponseEntity<byte[]> sharing(@AuthenticationPrincipal Worker worker, @PathVariable String key) {
        requireWatcher(worker);
        Drawn drawn = samples.drawn(known(key)).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sharing-" + key + ".json\"")
                .body(drawn.sharing());
    }

    private String list(PlanForm form, List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("form", form);
        model.addAttribute("offered", samples.offered());
        model.addAttribute("sizes", SizeChoice.values());
        model.addAttribute("samples", samples.last());
        return "office-samples";
    }

    private String shown(Actor actor, Planned planned, List<Fault> faults, Model model) {
        Optional<Drawn> drawn = samples.drawn(planned);
        model.addAttribute("faults", faults);
        model.addAttribute("name", words.it(planned.name()));
        model.addAttribute("planned", planned);
        model.addAttribute("open", draw.isOpen(planned));
        model.addAttribute("late", draw.isTooLate(planned));
        model.addAttribute("drawn", drawn.orElse(null));
        drawn.ifPresent(each -> filled(actor, planned, each, model));
        return "office-sample";
    }

    private void filled(Actor actor, Planned planned, Drawn drawn, Model model) {
        SampleWork.Now now = work.now(drawn);
        model.addAttribute("result", results.of(planned, drawn));
        if (actor.role() == Role.EVALUATOR) {
            model.addAttribute("own", now.of(actor));
            model.addAttribute("waiting", now.waitingFor(actor));
        } else {
            model.addAttribute("loads", now.loads());
            model.addAttribute("withoutJudge", now.withoutJudge(actor));
            model.addAttribute("notAsked", now.notAsked(actor));
        }
    }

    private void requireDrawer(Worker worker) {
        if (!may.drawSamples(worker.actor())) {
            throw new NotFoundException();
        }
    }

    private static void requireWatcher(@Nullable Worker worker) {
        if (worker == null || worker.actor().role() == Role.EVALUATOR) {
            throw new NotFoundException();
        }
    }

    private Planned known(String key) {
        return samples.find(key).orElseThrow(NotFoundException::new);
    }
}
