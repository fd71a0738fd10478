package io.github.redress.examples.portal.page;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Taxonomy;
import io.github.redress.Text;
import io.github.redress.access.Vocabulary;
import io.github.redress.department.Department;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people read for names that programs use, in the language of the page; templates call it {@code @say}. */
@Component("say")
public class Words {

    private final ComplaintDesk desk;
    private final ZoneId zone;

    Words(ComplaintDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    /** Returns the side of a text that the page is in. */
    public String it(Text text) {
        return text.in(LocaleContextHolder.getLocale());
    }

    /** Returns what a department is called, the city itself for none. */
    public String department(@Nullable DepartmentId department) {
        return department == null
                ? it(Text.of("市热线中心", "City hotline centre"))
                : desk.configuration()
                        .departments()
                        .find(department)
                        .map(Department::name)
                        .map(this::it)
                        .orElse(department.value());
    }

    /** Returns what several departments are called. */
    public String departments(List<DepartmentId> departments) {
        return String.join(
                it(Text.of("、", ", ")),
                departments.stream().map(this::department).toList());
    }

    /** Returns what a promise is called. */
    public String goal(GoalName goal) {
        return it(Vocabulary.of(goal));
    }

    /** Returns a category and all that is around it, the widest first. */
    public String category(CategoryPath category) {
        return path(desk.configuration().categories(), category.value());
    }

    /** Returns a district and all that is around it, the widest first. */
    public String district(DistrictPath district) {
        return path(desk.configuration().districts(), district.value());
    }

    private String path(Taxonomy taxonomy, String path) {
        List<String> names = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            names.add(it(taxonomy.label(path.substring(0, end))));
        }
        names.add(it(taxonomy.label(path)));
        return String.join(" › ", names);
    }

    /** Returns a local time. */
    public String at(Instant instant) {
        return format(FormatStyle.MEDIUM, FormatStyle.SHORT).format(instant.atZone(zone));
    }

    /** Returns a day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    private static DateTimeFormatter format(FormatStyle date, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
