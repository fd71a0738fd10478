package io.github.redress.examples.portal.cases;

import io.github.redress.ComplaintKind;
import io.github.redress.access.PublicProgress;
import io.github.redress.department.Department;
import io.github.redress.desk.ComplaintDesk;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may see of complaints, to search. */
@Controller
class CaseController {

    private static final int PAGE = 25;

    private final PublicCases cases;
    private final ComplaintDesk desk;

    CaseController(PublicCases cases, ComplaintDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping("/cases")
    String cases(
            @ModelAttribute("query") CaseQuery query,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        PublicCases.Found found = cases.find(query, CaseCursor.read(from), PAGE);
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        model.addAttribute(
                "next", Optional.ofNullable(found.next()).map(query::after).orElse(null));
        model.addAttribute("categories", desk.configuration().categories().paths());
        model.addAttribute("districts", desk.configuration().districts().paths());
        model.addAttribute(
                "departments",
                desk.configuration().departments().all().stream()
                        .map(Department::id)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
        model.addAttribute("states", PublicProgress.values());
        model.addAttribute(
                "kinds",
                Arrays.stream(ComplaintKind.values())
                        .filter(kind -> kind != ComplaintKind.TIP_OFF)
                        .toList());
        return "cases";
    }
}
