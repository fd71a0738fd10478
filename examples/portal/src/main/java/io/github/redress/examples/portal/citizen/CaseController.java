package io.github.redress.examples.portal.citizen;

import io.github.redress.access.PublicCase;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PublicPage;
import io.github.redress.examples.portal.page.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may see of complaints. */
@Controller
class CaseController {

    private static final int PAGE = 25;

    private final ComplaintDesk desk;

    CaseController(ComplaintDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/cases")
    String cases(@RequestParam(required = false) @Nullable String from, Model model) {
        model.addAttribute("page", page(from));
        return "cases";
    }

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, Model model) {
        PublicCase shown = desk.publicCase(number).orElseThrow(NotFoundException::new);
        model.addAttribute("shown", shown);
        return "case-of-everybody";
    }

    private PublicPage page(@Nullable String from) {
        try {
            return desk.publicCases(PAGE, from);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
