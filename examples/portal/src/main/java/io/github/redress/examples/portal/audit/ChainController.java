package io.github.redress.examples.portal.audit;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.desk.CaseChain;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.account.Worker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the record of one complaint is as it was written, step by step. */
@Controller
class ChainController {

    private static final Fault UNKNOWN =
            new Fault("number", Text.of("没有这个编号的诉求", "there is no complaint with this number"));

    private final ComplaintDesk desk;

    ChainController(ComplaintDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/office/audit/chain")
    String page(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String number,
            HttpServletResponse response,
            Model model) {
        String asked = RecordFilter.typed(number);
        Optional<CaseChain> chain =
                asked.isEmpty() ? Optional.empty() : desk.record().chain(worker.actor(), asked);
        boolean isUnknown = !asked.isEmpty() && chain.isEmpty();
        if (isUnknown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("number", asked);
        model.addAttribute("chain", chain.orElse(null));
        model.addAttribute("faults", isUnknown ? List.of(UNKNOWN) : List.of());
        return "audit-chain";
    }
}
