package io.github.redress.examples.portal.topic;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.topic.CountedBy;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people write about more than usual, for everybody. */
@Controller
class TopicController {

    private static final Map<String, Cadence> PERIODS =
            Map.of("day", Cadence.DAILY, "week", Cadence.WEEKLY, "month", Cadence.MONTHLY);
    private static final Map<String, CountedBy> COUNTED = Map.of("people", CountedBy.PERSONS, "cases", CountedBy.CASES);
    private static final int YEARS = 10;

    private final PublicTopics topics;
    private final ComplaintDesk desk;

    TopicController(PublicTopics topics, ComplaintDesk desk) {
        this.topics = topics;
        this.desk = desk;
    }

    @GetMapping("/topics")
    String topics(
            @RequestParam(defaultValue = "week") String period,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "people") String by,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String category,
            Model model) {
        LocalDate today = topics.today();
        LocalDate day = date == null ? today : date;
        Cadence cadence = PERIODS.get(period);
        CountedBy counted = COUNTED.get(by);
        if (cadence == null || counted == null || day.isAfter(today) || day.isBefore(today.minusYears(YEARS))) {
            throw new NotFoundException();
        }
        LocalDate after = cadence.firstDayAfter(day);
        model.addAttribute(
                "topics",
                topics.of(
                        cadence,
                        day,
                        counted,
                        district.isBlank() ? null : district,
                        category.isBlank() ? null : category));
        model.addAttribute("name", cadence.name(day));
        model.addAttribute("before", cadence.firstDayBefore(day));
        model.addAttribute("after", after.isAfter(today) ? null : after);
        model.addAttribute("day", day);
        model.addAttribute("period", period);
        model.addAttribute("by", by);
        model.addAttribute("district", district);
        model.addAttribute("category", category);
        model.addAttribute("fewest", PublicTopics.FEWEST);
        model.addAttribute("categories", desk.configuration().categories().paths());
        model.addAttribute("districts", desk.configuration().districts().paths());
        return "topics";
    }
}
