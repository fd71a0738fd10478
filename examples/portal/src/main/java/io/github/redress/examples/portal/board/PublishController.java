package io.github.redress.examples.portal.board;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.PublishedBoard;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Supervisors freeze the board of a period, and correct one by a new edition; nobody changes what is published. */
@Controller
@RequestMapping("/office/boards")
class PublishController {

    /** Of which periods boards are published, and of how many that are over. */
    private static final Map<Cadence, Integer> OFFERED =
            Map.of(Cadence.WEEKLY, 8, Cadence.MONTHLY, 3, Cadence.YEARLY, 1);

    private static final Text UNCHANGED = Text.of(
            "没有可发布的变化，或该期尚未结束，或更正缺少中英文理由",
            "nothing would change, or the period is not over, or a correction lacks its reason in both languages");

    private final Boards boards;
    private final ApplicationEventPublisher published;

    PublishController(Boards boards, ApplicationEventPublisher published) {
        this.boards = boards;
        this.published = published;
    }

    /**
     * A period that is over.
     *
     * @param cadence how often such boards are drawn up
     * @param day a day in it
     * @param name what people call it
     * @param key its short name
     * @param board its last edition, null while there is none
     */
    record Over(
            Cadence cadence,
            LocalDate day,
            Text name,
            String key,
            @Nullable PublishedBoard board) {}

    @GetMapping
    String periods(Model model) {
        return shown(List.of(), model);
    }

    @PostMapping
    String publish(
            @RequestParam(defaultValue = "WEEKLY") Cadence cadence,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String zh,
            @RequestParam(defaultValue = "") String en,
            HttpServletResponse response,
            Model model) {
        try {
            PublishedBoard board =
                    boards.publish(cadence, day, zh.isBlank() || en.isBlank() ? null : Text.of(zh.strip(), en.strip()));
            published.publishEvent(new BoardPublished(board.key()));
            return "redirect:/office/boards";
        } catch (IllegalArgumentException | IllegalStateException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(List.of(new Fault("", UNCHANGED)), model);
        }
    }

    private String shown(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute(
                "periods",
                OFFERED.keySet().stream().sorted().flatMap(this::over).toList());
        return "publish";
    }

    private Stream<Over> over(Cadence cadence) {
        return boards.over(cadence, Objects.requireNonNull(OFFERED.get(cadence)))
                .map(day -> new Over(
                        cadence,
                        day,
                        cadence.name(day),
                        cadence.key(day),
                        boards.published(cadence.key(day)).orElse(null)));
    }
}
