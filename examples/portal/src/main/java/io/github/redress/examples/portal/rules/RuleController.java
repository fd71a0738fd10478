package io.github.redress.examples.portal.rules;

import io.github.redress.Fault;
import io.github.redress.examples.portal.account.May;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.routing.RuleDocument;
import io.github.redress.routing.rules.Publication;
import io.github.redress.routing.rules.RuleTimeline;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** The rules that choose who gets a complaint: to read, to try others, and for the centre to publish and take back. */
@Controller
@RequestMapping("/office/rules")
class RuleController {

    private static final Logger LOG = LoggerFactory.getLogger(RuleController.class);
    private static final int PAGE = 50;
    private static final int MOST_TRIED = 500;

    private final RuleTimeline rules;
    private final Trial trial;
    private final RuleWords words;
    private final May may;
    private final Clock clock;

    RuleController(RuleTimeline rules, Trial trial, RuleWords words, May may, Clock clock) {
        this.rules = rules;
        this.trial = trial;
        this.words = words;
        this.may = may;
        this.clock = clock;
    }

    /** A rule as people read it. */
    record Line(String id, List<String> when, String lead, String support, String sla, int priority, boolean enabled) {}

    @GetMapping
    String current(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        return shown(worker, q, Math.max(0, from), List.of(), model);
    }

    @GetMapping("/versions/{number}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Worker worker, @PathVariable int number) {
        check(may.readRules(worker.actor()));
        List<RuleDocument> all = rules.documents();
        check(number >= 1 && number <= all.size());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(all.get(number - 1).content());
    }

    @GetMapping("/draft")
    String draft(@AuthenticationPrincipal Worker worker, Model model) {
        check(may.readRules(worker.actor()));
        return draft(new String(held().content(), StandardCharsets.UTF_8), worker, model);
    }

    /** @param step what to do with the draft: analyse, try or publish */
    @PostMapping("/draft")
    String draft(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String json,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "analyse") String step,
            @RequestParam(defaultValue = "200") int cases,
            HttpServletResponse response,
            Model model)
            throws IOException {
        check(may.readRules(worker.actor()));
        byte[] content = file != null && !file.isEmpty() ? file.getBytes() : lines(json);
        switch (step) {
            case "publish" -> {
                check(may.publishRules(worker.actor()));
                Publication publication = trial.publish(content);
                if (publication instanceof Publication.Published published) {
                    LOG.info(
                            "rules {} published by {}",
                            published.document(),
                            worker.actor().id());
                    return "redirect:/office/rules";
                }
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", publication);
            }
            case "try" -> model.addAttribute("change", trial.change(content, Math.min(Math.max(1, cases), MOST_TRIED)));
            default -> model.addAttribute("analysis", trial.analyse(content));
        }
        return draft(new String(content, StandardCharsets.UTF_8), worker, model);
    }

    @PostMapping("/rollback")
    String rollback(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String version,
            HttpServletResponse response,
            Model model) {
        check(may.publishRules(worker.actor()));
        Publication publication = trial.rollback(version);
        if (publication instanceof Publication.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(
                    worker,
                    "",
                    0,
                    refused.reasons().stream()
                            .map(reason -> new Fault("", reason.message()))
                            .toList(),
                    model);
        }
        LOG.info("rules {} taken up again by {}", version, worker.actor().id());
        return "redirect:/office/rules";
    }

    private String shown(Worker worker, String q, int from, List<Fault> faults, Model model) {
        check(may.readRules(worker.actor()));
        List<Line> found = RuleFile.of(held().content()).rules().stream()
                .map(this::line)
                .filter(line -> line.toString()
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT)))
                .toList();
        model.addAttribute("held", held());
        List<RuleDocument> versions = new ArrayList<>(rules.documents());
        model.addAttribute("versions", versions);
        model.addAttribute("now", clock.instant());
        model.addAttribute("total", found.size());
        model.addAttribute("lines", found.stream().skip(from).limit(PAGE).toList());
        model.addAttribute("more", found.size() > from + PAGE ? from + PAGE : null);
        model.addAttribute("q", q);
        model.addAttribute("faults", faults);
        model.addAttribute("publishing", may.publishRules(worker.actor()));
        return "rules";
    }

    private String draft(String json, Worker worker, Model model) {
        model.addAttribute("json", json);
        model.addAttribute("held", held());
        model.addAttribute("publishing", may.publishRules(worker.actor()));
        return "draft";
    }

    private Line line(JsonNode rule) {
        JsonNode route = rule.path("route");
        return new Line(
                rule.path("id").asString(""),
                words.when(rule.path("when")),
                words.assignee(route.path("department").asString("")),
                words.assignees(route.path("support")),
                route.path("sla").asString(""),
                rule.path("priority").asInt(0),
                rule.path("enabled").asBoolean(true));
    }

    /** Returns the version that holds now. */
    private RuleDocument held() {
        List<RuleDocument> all = rules.documents();
        return all.stream()
                .filter(document -> !document.from().isAfter(clock.instant()))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0));
    }

    /** Forms end lines as mail does; a file that was not changed keeps its bytes, and with them its hash. */
    private static byte[] lines(String json) {
        return json.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new NotFoundException();
        }
    }
}
