package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Action;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PermittedAction;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.examples.portal.account.Worker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for whoever is logged in, by what is due next; and a way to a complaint by its number. */
@Controller
@RequestMapping("/office")
class QueueController {

    private static final Fault UNKNOWN =
            new Fault("number", Text.of("没有这个编号的诉求", "there is no complaint with this number"));
    private static final Fault NONE = new Fault("", Text.of("请先勾选诉求", "tick at least one complaint"));
    private static final Text NOT_FOUND = Text.of("没有这件诉求", "there is no such complaint");

    private final ComplaintDesk desk;
    private final Waiting waiting;

    QueueController(ComplaintDesk desk, Waiting waiting) {
        this.desk = desk;
        this.waiting = waiting;
    }

    /**
     * What became of one of several complaints.
     *
     * @param id the complaint
     * @param number what people call it by
     * @param refused why it was not done, empty when it was
     */
    record Outcome(String id, String number, List<Text> refused) {}

    @GetMapping
    String queues(@AuthenticationPrincipal Worker worker, Model model) {
        List<Queue> queues = desk.queues().of(worker.actor());
        Optional<Queue> own = queues.stream().filter(Queue::isOfDepartments).findFirst();
        model.addAttribute("faults", List.of());
        return queues.isEmpty()
                ? "office"
                : shown(
                        worker.actor(),
                        worker.actor().actsFor() == null ? queues.get(0) : own.orElse(queues.get(0)),
                        new QueueFilter(false, null, null),
                        null,
                        model);
    }

    @GetMapping("/queues/{queue}")
    String queue(
            @AuthenticationPrincipal Worker worker,
            @PathVariable Queue queue,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String category,
            Model model) {
        model.addAttribute("faults", List.of());
        return shown(worker.actor(), queue, new QueueFilter(late, kind, category), from, model);
    }

    /** Several at once: each is done or refused by itself, and the page says which and why. */
    @PostMapping("/queues/{queue}/acknowledge")
    String acknowledge(
            @AuthenticationPrincipal Worker worker,
            @PathVariable Queue queue,
            @RequestParam(name = "complaint", required = false) @Nullable List<String> ticked,
            HttpServletResponse response,
            Model model) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String id : ticked == null ? List.<String>of() : ticked) {
            outcomes.add(acknowledged(worker.actor(), id));
        }
        if (outcomes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("faults", outcomes.isEmpty() ? List.of(NONE) : List.of());
        model.addAttribute("outcomes", outcomes);
        return shown(worker.actor(), queue, new QueueFilter(false, null, null), null, model);
    }

    private Outcome acknowledged(Actor actor, String sent) {
        ComplaintId id = OfficeCaseController.complaint(sent);
        String number = desk.view(actor, id)
                .map(CaseView::status)
                .map(CaseStatus::number)
                .orElse(sent);
        if (actor.actsFor() == null) {
            return new Outcome(sent, number, List.of(NOT_FOUND));
        }
        Answer<CaseStatus> answer = desk.acknowledge(actor, AcknowledgeRequest.of(id));
        return new Outcome(
                sent,
                number,
                answer instanceof Refused<CaseStatus> refused
                        ? refused.faults().stream().map(Fault::what).toList()
                        : List.of());
    }

    @GetMapping("/find")
    String find(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "") String number,
            HttpServletResponse response,
            Model model) {
        Optional<ComplaintId> found = desk.find(worker.actor(), number);
        if (found.isPresent()) {
            return "redirect:/office/cases/" + found.get();
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        String page = queues(worker, model);
        model.addAttribute("faults", List.of(UNKNOWN));
        return page;
    }

    private String shown(Actor actor, Queue queue, QueueFilter filter, @Nullable String from, Model model) {
        Waiting.Shown page = waiting.page(actor, queue, filter, from);
        model.addAttribute("queues", desk.queues().of(actor));
        model.addAttribute("queue", queue);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("kinds", ComplaintKind.values());
        model.addAttribute(
                "categories",
                desk.configuration().categories().paths().stream()
                        .filter(path -> !path.contains("/"))
                        .sorted()
                        .toList());
        model.addAttribute(
                "bulk",
                page.rows().stream()
                        .anyMatch(row ->
                                mayAcknowledge(actor, row.queued().status().id())));
        return "office";
    }

    private boolean mayAcknowledge(Actor actor, ComplaintId id) {
        return actor.actsFor() != null
                && desk.permitted(actor, id).stream()
                        .filter(PermittedAction::allowed)
                        .anyMatch(each -> each.action() == Action.ACKNOWLEDGE);
    }
}
