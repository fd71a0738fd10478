package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.FieldLimit;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.command.Typed;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.examples.portal.running.Counts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Telling the city of something. Before a complaint is made, open ones that look alike are offered to be supported instead: while it is
 * typed where scripts run, else as a second step.
 */
@Controller
class TellController {

    private static final String ISSUER = "portal-form";

    private static final Fault SENT_BEFORE = new Fault(
            "",
            Text.of(
                    "此表单已提交过，内容与现在不同，该诉求已受理在案。再次发送将成为另一件诉求。",
                    "This form was sent before with other words, and that complaint is there. Sent again, it will be another one."));

    private final ComplaintDesk desk;
    private final Codes codes;
    private final Categories categories;
    private final Alike alike;
    private final Pictures pictures;
    private final Counts counts;
    private final Words words;
    private final Map<String, FieldLimit> limits;

    TellController(
            ComplaintDesk desk,
            Codes codes,
            Categories categories,
            Alike alike,
            Pictures pictures,
            Counts counts,
            Words words) {
        this.desk = desk;
        this.codes = codes;
        this.categories = categories;
        this.alike = alike;
        this.pictures = pictures;
        this.counts = counts;
        this.words = words;
        this.limits = desk.limits(SubmitRequest.class).stream()
                .collect(Collectors.toMap(FieldLimit::field, Function.identity()));
    }

    /** The form, with its matters narrowed to those that are looked for. */
    @GetMapping("/tell")
    String form(
            @RequestParam(required = false, defaultValue = "") String code,
            @RequestParam(required = false, defaultValue = "") String seek,
            Model model) {
        model.addAttribute("seek", Typed.clean(seek));
        model.addAttribute("sought", categories.found(Typed.clean(seek)));
        return shown(codes.find(code).map(Codes.Code::form).orElse(TellForm.empty()), List.of(), List.of(), model);
    }

    /** What looks like what is being typed; in the body of a request, since it is nobody else's business. */
    @PostMapping("/tell/alike")
    String alike(@ModelAttribute("form") TellForm form, Model model) {
        model.addAttribute("alike", alike.to(form));
        return "alike :: list(alike=${alike}, typing=${true})";
    }

    @PostMapping("/tell")
    String tell(
            @ModelAttribute("form") TellForm form,
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> sent,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        List<Picture> seen = new ArrayList<>();
        List<Fault> faults = new ArrayList<>(form.faults());
        faults.addAll(pictures.read(sent == null ? List.of() : sent, seen));
        CommandKey key = key(form);
        if (faults.isEmpty() && !Boolean.TRUE.equals(form.anyway()) && !desk.isSubmitted(key)) {
            List<PublicCase> found = alike.to(form);
            if (!found.isEmpty()) {
                return shown(form, List.of(), found, model);
            }
        }
        Answer<Receipt> answer = counts.submission(
                door(form),
                () -> faults.isEmpty() ? submitted(form, key) : new Refused<>(RefusalCode.INVALID_REQUEST, faults));
        if (answer instanceof Refused<Receipt> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused.code() == RefusalCode.KEY_REUSED
                    ? shown(form.withoutKey(), List.of(SENT_BEFORE), List.of(), model)
                    : shown(form, refused.faults(), List.of(), model);
        }
        Receipt receipt = ((Done<Receipt>) answer).value();
        boolean kept = pictures.add(seen, receipt, key);
        response.addHeader(
                HttpHeaders.SET_COOKIE, new Opened(receipt.number(), receipt.secret()).cookie(http.isSecure()));
        return kept ? "redirect:/follow/receipt" : "redirect:/follow/receipt?pictures=lost";
    }

    private String door(TellForm form) {
        return form.code() != null && codes.find(form.code()).isPresent() ? "QR" : "WEB";
    }

    private Answer<Receipt> submitted(TellForm form, CommandKey key) {
        String code = form.code() == null ? "" : form.code();
        return desk.submit(Actor.complainant(), form.request(codes.find(code).isPresent(), codes.tags(code)), key);
    }

    /** A form that is sent twice is one complaint. Whoever sends it without its key wants no such thing. */
    private static CommandKey key(TellForm form) {
        return CommandKey.of(ISSUER, usable(form.key()));
    }

    private static String usable(@Nullable String key) {
        return key != null && key.matches("[0-9a-f-]{36}")
                ? key
                : UUID.randomUUID().toString();
    }

    private String shown(TellForm form, List<Fault> faults, List<PublicCase> found, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("alike", found);
        model.addAttribute("key", usable(form.key()));
        codes.find(form.code() == null ? "" : form.code())
                .ifPresent(code -> model.addAttribute("opener", words.it(code.name())));
        model.addAttribute("kinds", ComplaintKind.values());
        model.addAttribute("categories", categories.all());
        model.addAttribute("districts", desk.configuration().districts().paths());
        model.addAttribute("limits", limits);
        return "tell";
    }
}
