package io.github.redress.examples.portal.board;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.PublishedBoard;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Supervisors freeze the board of a week, and correct one by a new edition; nobody changes what is published. */
@Controller
@RequestMapping("/office/boards")
class PublishController {

    private static final int WEEKS = 8;
    private static final Text UNCHANGED = Text.of("没有可发布的变化，或该周尚未结束", "nothing would change, or the week is not over");

    private final Boards boards;

    PublishController(Boards boards) {
        this.boards = boards;
    }

    /**
     * A week that is over.
     *
     * @param day a day in it
     * @param name what people call it
     * @param key its short name
     * @param board its last edition, null while there is none
     */
    record Week(
            LocalDate day, Text name, String key, @Nullable PublishedBoard board) {}

    @GetMapping
    String weeks(Model model) {
        return shown(List.of(), model);
    }

    @PostMapping
    String publish(
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String zh,
            @RequestParam(defaultValue = "") String en,
            HttpServletResponse response,
            Model model) {
        try {
            boards.publish(day, zh.isBlank() || en.isBlank() ? null : Text.of(zh.strip(), en.strip()));
            return "redirect:/office/boards";
        } catch (IllegalArgumentException | IllegalStateException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(List.of(new Fault("", UNCHANGED)), model);
        }
    }

    private String shown(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute(
                "weeks",
                boards.weeksThatAreOver(WEEKS)
                        .map(day -> new Week(
                                day,
                                Cadence.WEEKLY.name(day),
                                Cadence.WEEKLY.key(day),
                                boards.published(Cadence.WEEKLY.key(day)).orElse(null)))
                        .toList());
        return "publish";
    }
}
