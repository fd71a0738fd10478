package io.github.redress.examples.portal.audit;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.examples.portal.account.Worker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether the record of all complaints is as it was written: begins a check, and shows what those before found. */
@Controller
@RequestMapping("/office/audit/checks")
class RecordCheckController {

    private static final int SHOWN = 20;
    private static final Fault RUNS = new Fault("", Text.of("已有一次核验正在进行", "a check is running already"));

    private final RecordChecks checks;
    private final Clock clock;

    RecordCheckController(RecordChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * A check as it stands now.
     *
     * @param state how far it is
     */
    record Shown(KeptCheck check, KeptCheck.State state) {}

    @GetMapping
    String page(Model model) {
        return shown(List.of(), model);
    }

    @PostMapping
    String begin(@AuthenticationPrincipal Worker worker, HttpServletResponse response, Model model) {
        if (checks.begin(worker.getUsername())) {
            return "redirect:/office/audit/checks";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return shown(List.of(RUNS), model);
    }

    private String shown(List<Fault> faults, Model model) {
        Instant now = clock.instant();
        List<Shown> shown = checks.last(SHOWN).stream()
                .map(check -> new Shown(check, check.state(now)))
                .toList();
        model.addAttribute("faults", faults);
        model.addAttribute("checks", shown);
        model.addAttribute("running", shown.stream().anyMatch(each -> each.state() == KeptCheck.State.RUNNING));
        return "audit-checks";
    }
}
