package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
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

/** Telling the city of something. */
@Controller
class TellController {

    private static final String ISSUER = "portal-form";
    private static final Fault NOT_OF_THE_LIST = new Fault("category", Text.of("请从列表中选择", "must be one of the list"));

    private final ComplaintDesk desk;
    private final Codes codes;
    private final Pictures pictures;
    private final Map<String, FieldLimit> limits;

    TellController(ComplaintDesk desk, Codes codes, Pictures pictures) {
        this.desk = desk;
        this.codes = codes;
        this.pictures = pictures;
        this.limits = desk.limits(SubmitRequest.class).stream()
                .collect(Collectors.toMap(FieldLimit::field, Function.identity()));
    }

    @GetMapping("/tell")
    String form(@RequestParam(required = false, defaultValue = "") String code, Model model) {
        return shown(codes.find(code).map(Codes.Code::form).orElse(TellForm.empty()), List.of(), model);
    }

    @PostMapping("/tell")
    String tell(
            @ModelAttribute("form") TellForm form,
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> sent,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        List<Picture> seen = new ArrayList<>();
        List<Fault> faults = pictures.read(sent == null ? List.of() : sent, seen);
        Answer<Receipt> answer =
                faults.isEmpty() ? submitted(form) : new Refused<>(RefusalCode.INVALID_REQUEST, faults);
        if (answer instanceof Refused<Receipt> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(form, refused.faults(), model);
        }
        Receipt receipt = ((Done<Receipt>) answer).value();
        pictures.add(seen, receipt);
        response.addHeader(
                HttpHeaders.SET_COOKIE, new Opened(receipt.number(), receipt.secret()).cookie(http.isSecure()));
        return "redirect:/follow/receipt";
    }

    private Answer<Receipt> submitted(TellForm form) {
        try {
            return desk.submit(Actor.complainant(), form.request(), key(form));
        } catch (IllegalArgumentException e) {
            return new Refused<>(RefusalCode.INVALID_REQUEST, List.of(NOT_OF_THE_LIST));
        }
    }

    /** A form that is sent twice is one complaint. Whoever sends it without its key wants no such thing. */
    private static CommandKey key(TellForm form) {
        String key = form.key();
        return CommandKey.of(
                ISSUER,
                key != null && key.matches("[0-9a-f-]{36}")
                        ? key
                        : UUID.randomUUID().toString());
    }

    private String shown(TellForm form, List<Fault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("key", form.key() == null ? UUID.randomUUID() : form.key());
        model.addAttribute("kinds", ComplaintKind.values());
        model.addAttribute("categories", desk.configuration().categories().paths());
        model.addAttribute("districts", desk.configuration().districts().paths());
        model.addAttribute("limits", limits);
        return "tell";
    }
}
