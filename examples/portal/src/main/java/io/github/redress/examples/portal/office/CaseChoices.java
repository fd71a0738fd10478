package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.Vocabulary;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.CostDispute;
import io.github.redress.complaint.Dispute;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.Recusal;
import io.github.redress.complaint.Supervision;
import io.github.redress.department.Department;
import io.github.redress.desk.CaseProceedings;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.DuplicateCandidate;
import io.github.redress.examples.portal.account.Accounts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a form lets choose from where that hangs on the complaint: nobody has to know a number or a code by heart. */
@Component
class CaseChoices {

    private final ComplaintDesk desk;
    private final Accounts accounts;

    CaseChoices(ComplaintDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Returns the choices of a command's fields, by the field's name; a field that is absent offers all there are. */
    Map<String, Map<String, Text>> of(Actor actor, String command, CaseView view) {
        CaseProceedings beside = view.proceedings();
        return switch (command) {
            case "grant-extension", "reject-extension" -> Map.of("no", extensions(beside));
            case "close-supervision" -> Map.of("no", supervisions(beside));
            case "extension" -> Map.of("goal", goals(view));
            case "reject-contest", "uphold-contest", "escalate-dispute" ->
                Map.of(
                        "department",
                        departments(beside.disputes().contests().stream()
                                .filter(Dispute::isOpen)
                                .map(Dispute::department)
                                .toList()));
            case "remind", "reassign" -> Map.of("department", departments(acting(view, null)));
            case "waive-support" -> Map.of("supporter", departments(acting(view, AssignmentRole.SUPPORT)));
            case "pause" -> Map.of("reason", words(pauseReasons()));
            case "resume" -> Map.of("reason", words(beside.handling().pauses()));
            case "recuse" -> Map.of("staff", staff(view));
            case "lift-recusal" ->
                Map.of(
                        "staff",
                        words(beside.oversight().recusals().stream()
                                .map(Recusal::staff)
                                .toList()));
            case "settle-cost" ->
                Map.of(
                        "shares",
                        departments(beside.disputes()
                                .openOverCost()
                                .map(CostDispute::parties)
                                .orElse(List.of())));
            case "merge" ->
                Map.of("duplicates", alike(actor, view, each -> each.id().toString()));
            case "link-duplicate" -> Map.of("of", alike(actor, view, DuplicateCandidate::number));
            default -> Map.of();
        };
    }

    private Map<String, Text> extensions(CaseProceedings beside) {
        Map<String, Text> choices = new LinkedHashMap<>();
        for (PendingExtension each : beside.handling().pending()) {
            Text goal = Vocabulary.of(each.goal());
            Text who = name(each.department());
            choices.put(
                    String.valueOf(each.no()),
                    Text.of(
                            each.no() + "：" + who.zh() + " · " + goal.zh() + " · "
                                    + amount(each).zh(),
                            each.no() + ": " + who.en() + " · " + goal.en() + " · "
                                    + amount(each).en()));
        }
        return choices;
    }

    private static Text amount(PendingExtension asked) {
        String text = asked.by().toString();
        return text.matches("P[0-9]+D")
                ? Text.of(text.replaceAll("[PD]", "") + " 天", text.replaceAll("[PD]", "") + " days")
                : Text.of(text.replaceAll("[PT]", ""), text.replaceAll("[PT]", ""));
    }

    private static Map<String, Text> supervisions(CaseProceedings beside) {
        Map<String, Text> choices = new LinkedHashMap<>();
        beside.oversight().supervisions().stream()
                .filter(Supervision::isOpen)
                .forEach(each -> choices.put(
                        String.valueOf(each.no()),
                        Text.of(
                                each.no() + "：" + each.cause().label().zh(),
                                each.no() + ": " + each.cause().label().en())));
        return choices;
    }

    private static Map<String, Text> goals(CaseView view) {
        Map<String, Text> choices = new LinkedHashMap<>();
        view.status().clocks().stream()
                .filter(CaseClock::isRunning)
                .map(CaseClock::goal)
                .filter(goal -> !goal.isWindow())
                .forEach(goal -> choices.put(goal.toString(), Vocabulary.of(goal)));
        return choices;
    }

    private static List<DepartmentId> acting(CaseView view, @org.jspecify.annotations.Nullable AssignmentRole role) {
        return view.status().assignments().stream()
                .filter(each -> !each.state().isOver() && (role == null || each.role() == role))
                .map(Assignment::department)
                .distinct()
                .toList();
    }

    /** Any word is one; where the city's policies name those for which a clock may stand still, these are offered. */
    private List<String> pauseReasons() {
        return desk.configuration().policies().policies().stream()
                .flatMap(policy -> policy.goals().stream())
                .flatMap(goal -> goal.pauses().reasons().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, Text> staff(CaseView view) {
        List<DepartmentId> involved = acting(view, null);
        Map<String, Text> choices = new LinkedHashMap<>();
        accounts.all().stream()
                .filter(each -> each.actor().role() != Role.AUDITOR)
                .filter(each -> each.actor().department() == null
                        || involved.contains(each.actor().department()))
                .forEach(each -> {
                    String id = each.actor().id();
                    choices.put(
                            id,
                            Text.of(
                                    each.name().zh() + "（" + id + "）",
                                    each.name().en() + " (" + id + ")"));
                });
        return choices;
    }

    private Map<String, Text> alike(Actor actor, CaseView view, Function<DuplicateCandidate, String> sent) {
        Map<String, Text> choices = new LinkedHashMap<>();
        for (DuplicateCandidate each :
                desk.links().candidates(actor, view.status().id())) {
            Text state = each.state().label();
            Optional<String> title =
                    desk.view(actor, each.id()).map(CaseView::title).filter(Objects::nonNull);
            String told = each.number() + title.map(words -> " · " + words).orElse("") + " · ";
            choices.put(sent.apply(each), Text.of(told + state.zh(), told + state.en()));
        }
        return choices;
    }

    private Map<String, Text> departments(Collection<DepartmentId> ids) {
        Map<String, Text> choices = new LinkedHashMap<>();
        ids.forEach(id -> choices.put(id.value(), name(id)));
        return choices;
    }

    private Text name(DepartmentId id) {
        return desk.configuration()
                .departments()
                .find(id)
                .map(Department::name)
                .orElse(Text.of(id.value(), id.value()));
    }

    private static Map<String, Text> words(Collection<String> words) {
        Map<String, Text> choices = new LinkedHashMap<>();
        words.forEach(word -> choices.put(word, Text.of(word, word)));
        return choices;
    }
}
