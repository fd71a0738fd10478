package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Action;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PermittedAction;
import io.github.redress.desk.PersonalExport;
import io.github.redress.desk.Refused;
import io.github.redress.desk.Standing;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.Forms;
import io.github.redress.examples.portal.page.FileAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.sla.GoalName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private static final Fault UNSURE =
            new Fault("sure", Text.of("此操作无法撤销，请勾选确认", "this cannot be taken back; please tick that you mean it"));

    /** What cannot be taken back, and so is asked for twice. */
    private static final Set<String> FOR_EVER = Set.of("withdraw", "anonymous", "erase-own");

    /** By when something must be done, by the command that does it. */
    private static final Map<String, GoalName> WINDOWS =
            Map.of("rate", GoalName.RATING, "review", GoalName.REVIEW_REQUEST);

    private final ComplaintDesk desk;
    private final Commands commands;
    private final Forms forms;
    private final PortalSettings settings;

    FollowController(ComplaintDesk desk, Commands commands, Forms forms, PortalSettings settings) {
        this.desk = desk;
        this.commands = commands;
        this.forms = forms;
        this.settings = settings;
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
        model.addAttribute("standing", standing(opened));
        model.addAttribute("own", desk.ownCase(opened.number(), opened.secret()).isPresent());
        model.addAttribute("opened", opened);
        return "receipt";
    }

    /** What a phone scans off the receipt: number and secret behind a #, which browsers send to nobody. */
    @GetMapping("/follow/receipt/code.svg")
    ResponseEntity<byte[]> code(HttpServletRequest http) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        if (desk.progress(opened.number(), opened.secret()).isEmpty()) {
            throw new NotFoundException();
        }
        return FileAnswer.svg(
                QrImage.of(settings.url().resolve("/follow") + "#" + opened.number() + "_" + opened.secret())
                        .svg());
    }

    /** Everything that is held on whoever asks. */
    @GetMapping("/follow/case/data")
    ResponseEntity<byte[]> data(HttpServletRequest http) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        PersonalExport export =
                desk.privacy().exportOwn(opened.number(), opened.secret()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.number() + ".json")
                                .build()
                                .toString())
                .body(export.json().getBytes(StandardCharsets.UTF_8));
    }

    /** A supporter takes their support back. */
    @PostMapping("/follow/leave")
    String leave(HttpServletRequest http, HttpServletResponse response) {
        Opened opened = Opened.of(http).orElseThrow(NotFoundException::new);
        if (desk.links().leave(Actor.complainant(), new LeaveRequest(opened.number(), opened.secret()))
                instanceof Refused<?>) {
            throw new NotFoundException();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, Opened.closed(http.isSecure()));
        return "redirect:/cases/" + opened.number();
    }

    /** For whoever shares a phone: nothing stays open in the browser. */
    @PostMapping("/follow/close")
    String close(HttpServletRequest http, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Opened.closed(http.isSecure()));
        return "redirect:/follow";
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
        List<Fault> faults = FOR_EVER.contains(name) && !sent.containsKey("sure")
                ? List.of(UNSURE)
                : commands.give(
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
        model.addAttribute("standing", standing(opened));
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
        model.addAttribute("mayLeave", permitted.contains(Action.LEAVE));
        model.addAttribute("forEver", FOR_EVER);
        model.addAttribute("until", until(shown.get()));
        return "case-of-a-person";
    }

    private Standing standing(Opened opened) {
        return desk.standing(opened.number(), opened.secret()).orElseThrow(NotFoundException::new);
    }

    private static Map<String, Instant> until(PublicCase shown) {
        Map<String, Instant> until = new HashMap<>();
        WINDOWS.forEach((command, goal) -> shown.clocks().stream()
                .filter(clock -> clock.goal().equals(goal) && clock.stoppedAt() == null)
                .forEach(clock -> until.put(command, clock.due())));
        return until;
    }
}
