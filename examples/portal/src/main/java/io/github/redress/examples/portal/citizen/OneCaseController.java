package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicProgress;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Refused;
import io.github.redress.desk.SupportReceipt;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.examples.portal.command.Typed;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may see of one complaint, and supporting it. */
@Controller
class OneCaseController {

    private final ComplaintDesk desk;

    OneCaseController(ComplaintDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, Model model) {
        PublicCase shown = desk.publicCase(number).orElseThrow(NotFoundException::new);
        return shown(shown, List.of(), model);
    }

    /**
     * Somebody has the same trouble. They are counted by their browser, since nobody proves here whose a phone number is: whoever joins
     * by a number gets the receipt of all who joined by it.
     */
    @PostMapping("/cases/{number}/support")
    String support(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String tellAt,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        PublicCase shown = desk.publicCase(number).orElseThrow(NotFoundException::new);
        SupporterCookie browser = SupporterCookie.of(http);
        JoinRequest request = JoinRequest.withAccount(shown.number(), browser.account());
        String phone = Typed.orNull(tellAt);
        Answer<SupportReceipt> answer =
                desk.links().join(Actor.complainant(), phone == null ? request : request.toldAt(phone));
        if (answer instanceof Refused<SupportReceipt> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(shown, refused.faults(), model);
        }
        SupportReceipt receipt = ((Done<SupportReceipt>) answer).value();
        response.addHeader(HttpHeaders.SET_COOKIE, browser.cookie(http.isSecure()));
        response.addHeader(
                HttpHeaders.SET_COOKIE, new Opened(receipt.number(), receipt.secret()).cookie(http.isSecure()));
        return "redirect:/follow/receipt";
    }

    private String shown(PublicCase shown, List<Fault> faults, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("faults", faults);
        model.addAttribute("standing", desk.standing(shown.number()).orElseThrow(NotFoundException::new));
        model.addAttribute("open", shown.progress() != PublicProgress.HANDLED);
        return "case-of-everybody";
    }
}
