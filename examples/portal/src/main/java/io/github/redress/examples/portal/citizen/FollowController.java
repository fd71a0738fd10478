package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Action;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PermittedAction;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.Forms;
import io.github.redress.examples.portal.page.FileAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a complaint, for whoever has its number and secret. */
@Controller
class FollowController {

    private static final Fault UNKNOWN =
            new Fault("number", Text.of("编号与查询码不匹配", "number and secret do not belong together"));

    private final ComplaintDesk desk;
    private final Commands commands;
    private final Forms forms;

    FollowController(ComplaintDesk desk, Commands commands, Forms forms) {
        this.desk = desk;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/follow")
    String ask(Model model) {
        model.addAttribute("faults", List.of());
        return "follow";
    }

    @PostMapping("/follow")
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String secret,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        Opened opened = Opened.typed(number, secret);
        if (desk.progress(opened.number(), opened.secret()).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", List.of(UNKNOWN));
            return "follow";
        }
        response.addHeader(HttpHeaders.SET_COOKIE, opened.cookie(http.isSecure()));
        return "redirect:/follow/case";
    }

    /** What a person takes home. */
    @GetMapping("/follow/receipt")
    String receipt(HttpServletRequest http, Model model) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        model.addAttribute(
                "shown", desk.progress(opened.number(), opened.secret()).orElseThrow(NotFoundException::new));
        model.addAttribute("opened", opened);
        return "receipt";
    }

    @GetMapping("/follow/case")
    String follow(HttpServletRequest http, Model model) {
        return Opened.of(http)
                .map(opened -> shown(opened, null, List.of(), model))
                .orElse("redirect:/follow");
    }

    @PostMapping("/follow/case/{name}")
    String act(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        List<Fault> faults = commands.give(
                Actor.complainant(), name, sent, Map.of("number", opened.number(), "secret", opened.secret()));
        if (faults == null) {
            throw new NotFoundException();
        }
        if (faults.isEmpty()) {
            return "redirect:/follow/case";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(opened, name, faults, model);
    }

    @GetMapping("/follow/case/files/{ref}")
    ResponseEntity<byte[]> file(@PathVariable UUID ref, HttpServletRequest http) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        return FileAnswer.of(desk.files().read(opened.number(), opened.secret(), ref));
    }

    private String shown(Opened opened, @Nullable String refused, List<Fault> faults, Model model) {
        Optional<PublicCase> shown = desk.progress(opened.number(), opened.secret());
        Optional<OwnCase> own = desk.ownCase(opened.number(), opened.secret());
        Set<Action> permitted = desk.permitted(opened.number(), opened.secret()).stream()
                .filter(PermittedAction::allowed)
                .map(PermittedAction::action)
                .collect(Collectors.toSet());
        model.addAttribute("shown", shown.orElseThrow(NotFoundException::new));
        model.addAttribute("own", own.orElse(null));
        model.addAttribute("commands", commands.under(permitted, true));
        model.addAttribute("forms", forms);
        model.addAttribute("refused", refused);
        model.addAttribute("faults", faults);
        model.addAttribute("actions", "/follow/case");
        return "case-of-a-person";
    }
}
