package io.github.redress.examples.portal.citizen;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.desk.CaseChain;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether the record of a complaint is still as it was written, for whoever has its number and secret. */
@Controller
class CheckController {

    private static final String FORMAT = "redress.portal/chain/1";
    private static final Fault UNKNOWN =
            new Fault("number", Text.of("编号与查询码不匹配", "number and secret do not belong together"));
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ComplaintDesk desk;

    CheckController(ComplaintDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/follow/check")
    String check(HttpServletRequest http, HttpServletResponse response, Model model) {
        CaseChain chain = chain(http).orElse(null);
        boolean wrong = chain == null && Opened.of(http).isPresent();
        if (wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("chain", chain);
        model.addAttribute("faults", wrong ? List.of(UNKNOWN) : List.of());
        return "check";
    }

    @PostMapping("/follow/check")
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String secret,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        Opened opened = Opened.typed(number, secret);
        if (desk.chain(opened.number(), opened.secret()).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("chain", null);
            model.addAttribute("faults", List.of(UNKNOWN));
            return "check";
        }
        response.addHeader(HttpHeaders.SET_COOKIE, opened.cookie(http.isSecure()));
        return "redirect:/follow/check";
    }

    /** The chain as a file to keep: one that is fetched later must begin with the same steps. */
    @GetMapping("/follow/check/chain.json")
    ResponseEntity<byte[]> file(HttpServletRequest http) {
        CaseChain chain = chain(http).orElseThrow(NotFoundException::new);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("number", chain.number());
        document.put("algorithm", "SHA-256");
        document.put("holds", chain.holds());
        document.put("head", chain.head() == null ? null : chain.head().value());
        document.put("steps", chain.steps().stream().map(CheckController::step).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chain.json\"")
                .body(JSON.writeValueAsBytes(document));
    }

    private static Map<String, Object> step(CaseChain.Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", step.version());
        document.put("recordedAt", step.recordedAt().toString());
        Text what = step.what();
        document.put("what", what == null ? null : Map.of("zh", what.zh(), "en", what.en()));
        document.put(
                "previous", step.previous() == null ? null : step.previous().value());
        document.put("hash", step.hash().value());
        document.put("holds", step.holds());
        document.put("record", step.record());
        return document;
    }

    private Optional<CaseChain> chain(HttpServletRequest http) {
        return Opened.of(http).flatMap(opened -> desk.chain(opened.number(), opened.secret()));
    }
}
