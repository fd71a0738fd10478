package io.github.redress.examples.portal.audit;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.account.Account;
import io.github.redress.examples.portal.account.Accounts;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.reading.KeptReading;
import io.github.redress.examples.portal.reading.ReadingLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who opened which complaint, by complaint or by account. */
@Controller
class ReadingController {

    private static final int PAGE = 50;

    private final ReadingLog log;
    private final ComplaintDesk desk;
    private final Accounts accounts;

    ReadingController(ReadingLog log, ComplaintDesk desk, Accounts accounts) {
        this.log = log;
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * @param number a complaint; goes before the account
     * @param account somebody who works here, also one who does no more
     */
    @GetMapping("/office/audit/readings")
    String page(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        if (before != null && before < 1) {
            throw new NotFoundException();
        }
        String asked = RecordFilter.typed(number);
        String who = RecordFilter.typed(account);
        List<KeptReading> readings = readings(worker.actor(), asked, who, before == null ? Long.MAX_VALUE : before);
        model.addAttribute("number", asked);
        model.addAttribute("account", who);
        model.addAttribute("readings", readings);
        model.addAttribute("numbers", numbers(worker.actor(), readings));
        model.addAttribute(
                "next",
                readings.size() == PAGE ? readings.get(readings.size() - 1).no() : null);
        model.addAttribute(
                "accounts",
                accounts.all().stream().map(Account::actor).map(Actor::id).toList());
        return "audit-readings";
    }

    private List<KeptReading> readings(Actor auditor, String number, String account, long before) {
        if (!number.isEmpty()) {
            return desk.record().of(auditor, number).stream()
                    .findFirst()
                    .map(step -> log.ofComplaint(step.complaint(), before, PAGE))
                    .orElse(List.of());
        }
        return account.isEmpty() ? List.of() : log.ofAccount(account, before, PAGE);
    }

    /** Returns the numbers of those complaints that this auditor may know of. */
    private Map<String, String> numbers(Actor auditor, List<KeptReading> readings) {
        Map<String, String> numbers = new HashMap<>();
        readings.stream()
                .map(KeptReading::complaint)
                .distinct()
                .forEach(id -> desk.record()
                        .number(auditor, ComplaintId.parse(id))
                        .ifPresent(number -> numbers.put(id, number)));
        return numbers;
    }
}
