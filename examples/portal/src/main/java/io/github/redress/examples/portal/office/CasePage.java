package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Action;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.command.Command;
import io.github.redress.examples.portal.command.Forms;
import io.github.redress.examples.portal.rules.Advice;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case shows beside the case itself: others that belong to it, who could have it, and what waits after it. */
@Component
class CasePage {

    private final ComplaintDesk desk;
    private final Waiting waiting;
    private final Advice advice;
    private final Clock clock;

    CasePage(ComplaintDesk desk, Waiting waiting, Advice advice, Clock clock) {
        this.desk = desk;
        this.waiting = waiting;
        this.advice = advice;
        this.clock = clock;
    }

    void fill(Actor actor, CaseView view, @Nullable Queue queue, Model model) {
        ComplaintId complaint = view.status().id();
        model.addAttribute("standing", desk.standing(actor, complaint).orElse(null));
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "duplicates", numbers(actor, view.proceedings().linked().duplicates()));
        model.addAttribute(
                "next",
                queue == null ? null : waiting.next(actor, queue, complaint).orElse(null));
        model.addAttribute("advice", actor.department() == null ? advice.on(view) : null);
        model.addAttribute(
                "dispatching",
                view.permitted().stream().anyMatch(each -> each.allowed() && each.action() == Action.DISPATCH));
    }

    private Map<ComplaintId, String> numbers(Actor actor, List<ComplaintId> ids) {
        Map<ComplaintId, String> numbers = new LinkedHashMap<>();
        ids.forEach(id -> desk.view(actor, id)
                .ifPresent(view -> numbers.put(id, view.status().number())));
        return numbers;
    }

    static Set<String> takingFiles(List<Command<?>> offered) {
        return offered.stream()
                .filter(each -> Forms.takesFiles(each.request()))
                .map(Command::name)
                .collect(Collectors.toSet());
    }
}
