package io.github.redress.examples.portal.audit;

import io.github.redress.Role;
import io.github.redress.department.Department;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.CsvAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what when, of all complaints, for the auditor: on pages, and as a table to take along. */
@Controller
class RecordController {

    /** No complaint is older than the portal, and none is of the next century. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    private final CityRecord record;
    private final ComplaintDesk desk;

    RecordController(CityRecord record, ComplaintDesk desk) {
        this.record = record;
        this.desk = desk;
    }

    @ModelAttribute("filter")
    RecordFilter filter(
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new NotFoundException();
        }
        return RecordFilter.of(number, step, role, account, department, day);
    }

    @GetMapping("/office/audit")
    String page(
            @AuthenticationPrincipal Worker worker,
            @ModelAttribute("filter") RecordFilter filter,
            @RequestParam(required = false) @Nullable Long from,
            Model model) {
        if (from != null && from < 1) {
            throw new NotFoundException();
        }
        model.addAttribute("found", record.page(worker.actor(), filter, from));
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute(
                "departments",
                desk.configuration().departments().all().stream()
                        .map(Department::id)
                        .toList());
        return "audit";
    }

    @GetMapping("/office/audit/record.csv")
    void csv(
            @AuthenticationPrincipal Worker worker,
            @ModelAttribute("filter") RecordFilter filter,
            HttpServletResponse response)
            throws IOException {
        try (CsvAnswer csv = CsvAnswer.begin(
                response,
                "record.csv",
                "recordedAt",
                "at",
                "number",
                "version",
                "type",
                "stepZh",
                "stepEn",
                "role",
                "account",
                "department",
                "damaged")) {
            record.all(
                    worker.actor(),
                    filter,
                    line -> csv.line(
                            line.recordedAt(),
                            line.at(),
                            line.number(),
                            line.version(),
                            line.type(),
                            line.step() == null ? null : line.step().zh(),
                            line.step() == null ? null : line.step().en(),
                            line.role(),
                            line.account(),
                            line.department(),
                            line.isDamaged()));
        }
    }
}
