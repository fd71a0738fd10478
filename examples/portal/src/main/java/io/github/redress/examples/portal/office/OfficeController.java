package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Action;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PermittedAction;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.Forms;
import io.github.redress.examples.portal.page.FileAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** Queues and cases: the same pages for everybody who works here, with what the desk lets each of them see and do. */
@Controller
@RequestMapping("/office")
class OfficeController {

    private static final int PAGE = 50;

    private final ComplaintDesk desk;
    private final Commands commands;
    private final Forms forms;

    OfficeController(ComplaintDesk desk, Commands commands, Forms forms) {
        this.desk = desk;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping
    String queues(@AuthenticationPrincipal Worker worker, Model model) {
        List<Queue> queues = desk.queues().of(worker.actor());
        return queues.isEmpty() ? "office" : queue(worker, queues.get(0), null, model);
    }

    @GetMapping("/queues/{queue}")
    String queue(
            @AuthenticationPrincipal Worker worker,
            @PathVariable Queue queue,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        model.addAttribute("queues", desk.queues().of(worker.actor()));
        model.addAttribute("queue", queue);
        model.addAttribute("page", desk.queues().page(worker.actor(), queue, from, PAGE));
        return "office";
    }

    @GetMapping("/cases/{id}")
    String look(@AuthenticationPrincipal Worker worker, @PathVariable String id, Model model) {
        return shown(worker.actor(), complaint(id), null, List.of(), model);
    }

    @PostMapping("/cases/{id}/{name}")
    String act(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        ComplaintId complaint = complaint(id);
        List<Fault> faults = commands.give(worker.actor(), name, sent, Map.of("complaint", complaint.toString()));
        if (faults == null) {
            throw new NotFoundException();
        }
        if (faults.isEmpty()) {
            return "redirect:/office/cases/" + complaint;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(worker.actor(), complaint, name, faults, model);
    }

    @GetMapping("/cases/{id}/files/{ref}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Worker worker, @PathVariable String id, @PathVariable UUID ref) {
        return FileAnswer.of(desk.files().read(worker.actor(), complaint(id), ref));
    }

    private String shown(
            Actor actor, ComplaintId complaint, @Nullable String refused, List<Fault> faults, Model model) {
        CaseView view = desk.view(actor, complaint).orElseThrow(NotFoundException::new);
        Set<Action> permitted = view.permitted().stream()
                .filter(PermittedAction::allowed)
                .map(PermittedAction::action)
                .collect(Collectors.toSet());
        model.addAttribute("view", view);
        model.addAttribute("commands", commands.under(permitted, false));
        model.addAttribute("forms", forms);
        model.addAttribute("refused", refused);
        model.addAttribute("faults", faults);
        model.addAttribute("actions", "/office/cases/" + complaint);
        return "case";
    }

    private static ComplaintId complaint(String id) {
        try {
            return ComplaintId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
