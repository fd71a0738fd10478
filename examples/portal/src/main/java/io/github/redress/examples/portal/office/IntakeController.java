package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.FieldLimit;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.account.May;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.examples.portal.running.Counts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody calls: an operator writes it down, and reads number and secret out. */
@Controller
@RequestMapping("/office/intake")
class IntakeController {

    private static final String ISSUER = "portal-intake";
    private static final Fault UNKNOWN = new Fault("category", Text.of("请从列表中选择", "must be one of the list"));

    private final ComplaintDesk desk;
    private final Words say;
    private final May may;
    private final Counts counts;

    IntakeController(ComplaintDesk desk, Words say, May may, Counts counts) {
        this.desk = desk;
        this.say = say;
        this.may = may;
        this.counts = counts;
    }

    @GetMapping
    String form(@AuthenticationPrincipal Worker worker, Model model) {
        return shown(worker.actor(), IntakeForm.empty(), List.of(), model);
    }

    @PostMapping
    String taken(
            @AuthenticationPrincipal Worker worker,
            @ModelAttribute("form") IntakeForm form,
            HttpServletResponse response,
            Model model) {
        Answer<Receipt> answer = counts.submission("HOTLINE", () -> submitted(worker.actor(), form));
        if (answer instanceof Refused<Receipt> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(worker.actor(), form, refused.faults(), model);
        }
        // Shown at once and not after a redirection: the secret is in no address and no session. A reload gives the
        // same receipt.
        Receipt receipt = ((Done<Receipt>) answer).value();
        model.addAttribute("receipt", receipt);
        return "taken";
    }

    private Answer<Receipt> submitted(Actor actor, IntakeForm form) {
        if (!may.takeCalls(actor)) {
            throw new NotFoundException();
        }
        Map<String, String> categories = categories();
        try {
            return form.isUnknown(categories)
                    ? new Refused<>(RefusalCode.INVALID_REQUEST, List.of(UNKNOWN))
                    : desk.submit(actor, form.request(categories), key(form));
        } catch (IllegalArgumentException e) {
            return new Refused<>(RefusalCode.INVALID_REQUEST, List.of(UNKNOWN));
        }
    }

    private static CommandKey key(IntakeForm form) {
        String key = form.key();
        return CommandKey.of(
                ISSUER,
                key != null && key.matches("[0-9a-f-]{36}")
                        ? key
                        : UUID.randomUUID().toString());
    }

    /** The categories by their names in the language of the page, in which an operator searches. */
    private Map<String, String> categories() {
        Map<String, String> byName = new TreeMap<>();
        desk.configuration()
                .categories()
                .paths()
                .forEach(path -> byName.put(say.category(CategoryPath.of(path)), path));
        return byName;
    }

    private String shown(Actor actor, IntakeForm form, List<Fault> faults, Model model) {
        if (!may.takeCalls(actor)) {
            throw new NotFoundException();
        }
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", form.key() == null ? UUID.randomUUID().toString() : form.key());
        model.addAttribute("kinds", ComplaintKind.values());
        model.addAttribute("categories", categories().keySet());
        model.addAttribute("districts", desk.configuration().districts().paths());
        model.addAttribute(
                "limits",
                desk.limits(SubmitRequest.class).stream()
                        .collect(Collectors.toMap(FieldLimit::field, Function.identity())));
        return "intake";
    }
}
