package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Action;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.FileContent;
import io.github.redress.desk.PermittedAction;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.command.Command;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.Forms;
import io.github.redress.examples.portal.page.FileAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.reading.KeptReading;
import io.github.redress.examples.portal.reading.ReadingLog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A case: the same page for everybody who works here, with what the desk lets each of them see and do. */
@Controller
@RequestMapping("/office/cases/{id}")
class OfficeCaseController {

    private static final String ISSUER = "portal-office";

    private final ComplaintDesk desk;
    private final Commands commands;
    private final Forms forms;
    private final CaseChoices choices;
    private final CasePage page;
    private final ReplyFiles files;
    private final ReplyPreviews previews;
    private final ReadingLog readings;

    OfficeCaseController(
            ComplaintDesk desk,
            Commands commands,
            Forms forms,
            CaseChoices choices,
            CasePage page,
            ReplyFiles files,
            ReplyPreviews previews,
            ReadingLog readings) {
        this.desk = desk;
        this.commands = commands;
        this.forms = forms;
        this.choices = choices;
        this.page = page;
        this.files = files;
        this.previews = previews;
        this.readings = readings;
    }

    /**
     * @param queue the queue that somebody came from, to go on in
     * @param lead a department that was suggested, to be taken over into the form
     */
    @GetMapping
    String look(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Queue queue,
            @RequestParam(required = false) @Nullable String lead,
            Model model) {
        return shown(worker.actor(), complaint(id), queue, lead == null ? null : "dispatch", List.of(), model);
    }

    @PostMapping("/{name}")
    String act(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> pictures,
            @RequestParam(defaultValue = "send") String step,
            @RequestParam(required = false) @Nullable Queue queue,
            HttpServletResponse response,
            Model model) {
        ComplaintId complaint = complaint(id);
        ReplyFiles.Taken taken =
                files.take(worker.actor(), complaint, pictures == null ? List.of() : pictures, sent.get("kept"));
        if (step.equals("edit")) {
            model.addAttribute("kept", taken.kept());
            return shown(worker.actor(), complaint, queue, name, List.of(), model, seen(sent));
        }
        Map<String, Object> known = new HashMap<>();
        known.put("complaint", complaint.toString());
        known.put("main", complaint.toString());
        known.put("files", taken.files());
        List<Fault> faults = !taken.faults().isEmpty()
                ? taken.faults()
                : step.equals("preview") && name.equals("reply")
                        ? previews.faults(worker.actor(), sent, known, model)
                        : commands.give(worker.actor(), name, sent, known, key(sent));
        if (faults == null) {
            throw new NotFoundException();
        }
        if (faults.isEmpty() && step.equals("preview")) {
            model.addAttribute("sent", sent);
            model.addAttribute("taken", taken);
            model.addAttribute("view", opened(worker.actor(), complaint));
            model.addAttribute("actions", "/office/cases/" + complaint);
            model.addAttribute("queue", queue);
            return "preview";
        }
        model.addAttribute("kept", taken.kept());
        if (faults.isEmpty()) {
            return "redirect:" + after(worker.actor(), complaint, queue);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(worker.actor(), complaint, queue, name, faults, model, seen(sent));
    }

    /** Who gave a verdict, stepped aside or gave a case away may read it no more, and goes on with what waits. */
    private String after(Actor actor, ComplaintId complaint, @Nullable Queue queue) {
        if (desk.view(actor, complaint).isEmpty()) {
            return queue == null ? "/office" : "/office/queues/" + queue;
        }
        return "/office/cases/" + complaint + (queue == null ? "" : "?queue=" + queue);
    }

    /** A form that is sent twice is done once, and one that shows what is no more is refused. */
    static @Nullable CommandKey key(MultiValueMap<String, String> sent) {
        String key = sent.getFirst("key");
        Long seen = seen(sent);
        if (key == null || !key.matches("[0-9a-f-]{36}")) {
            return null;
        }
        CommandKey of = CommandKey.of(ISSUER, key);
        return seen == null ? of : of.expecting(seen);
    }

    private static @Nullable Long seen(MultiValueMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version != null && version.matches("[1-9][0-9]{0,8}") ? Long.valueOf(version) : null;
    }

    @GetMapping("/files/{ref}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Worker worker, @PathVariable String id, @PathVariable UUID ref) {
        ComplaintId complaint = complaint(id);
        FileContent file = desk.files().read(worker.actor(), complaint, ref).orElseThrow(NotFoundException::new);
        readings.note(worker.actor(), complaint, KeptReading.What.FILE);
        return FileAnswer.of(Optional.of(file));
    }

    private String shown(
            Actor actor,
            ComplaintId complaint,
            @Nullable Queue queue,
            @Nullable String open,
            List<Fault> faults,
            Model model) {
        return shown(actor, complaint, queue, open, faults, model, null);
    }

    /** @param seen the version that a refused form was about */
    private String shown(
            Actor actor,
            ComplaintId complaint,
            @Nullable Queue queue,
            @Nullable String open,
            List<Fault> faults,
            Model model,
            @Nullable Long seen) {
        CaseView view = opened(actor, complaint);
        Set<Action> permitted = view.permitted().stream()
                .filter(PermittedAction::allowed)
                .map(PermittedAction::action)
                .collect(Collectors.toSet());
        List<Command<?>> offered = commands.under(permitted, false);
        model.addAttribute("view", view);
        model.addAttribute("commands", offered);
        model.addAttribute(
                "fields",
                offered.stream()
                        .collect(Collectors.toMap(
                                Command::name,
                                each -> forms.fields(each.request(), choices.of(actor, each.name(), view)))));
        model.addAttribute("takingFiles", CasePage.takingFiles(offered));
        model.addAttribute("open", open);
        model.addAttribute("faults", faults);
        model.addAttribute("actions", "/office/cases/" + complaint);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("queue", queue);
        model.addAttribute("news", news(view, seen));
        page.fill(actor, view, queue, model);
        return "case";
    }

    /** Returns a case that is then shown, once that is noted. */
    private CaseView opened(Actor actor, ComplaintId complaint) {
        CaseView view = desk.view(actor, complaint).orElseThrow(NotFoundException::new);
        readings.note(actor, complaint, KeptReading.What.PAGE);
        return view;
    }

    /** Returns what happened since the version that a form was about. */
    private static List<CaseEntry> news(CaseView view, @Nullable Long seen) {
        return seen == null
                ? List.of()
                : view.timeline().stream()
                        .filter(entry -> entry.version() > seen)
                        .toList();
    }

    static ComplaintId complaint(String id) {
        try {
            return ComplaintId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
