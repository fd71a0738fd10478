package io.github.redress.examples.portal.board;

import io.github.redress.department.DepartmentLevel;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.configuration.OfTheCity;
import io.github.redress.examples.portal.configuration.Publisher;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.Roster;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** By which formula and under which names boards are drawn up, as the city's configuration has them now. */
@Component
public class CityTerms {

    private static final String FORMULA = "formula.json";

    private final OfTheCity<Held> held;
    private final ZoneId zone;

    CityTerms(ComplaintDesk desk, Publisher publisher, ZoneId zone) {
        this.held = new OfTheCity<>(desk, city -> new Held(formula(publisher), roster(city)));
        this.zone = zone;
    }

    private record Held(FormulaDocument formula, Roster roster) {}

    /** Returns the formula with its rules of supervision. */
    public FormulaDocument formula() {
        return held.now().formula();
    }

    /** Returns what departments are called, and with which each is compared: those of its level. */
    public Roster roster() {
        return held.now().roster();
    }

    /** Returns how the board of a period is drawn up. */
    BoardTerms of(Cadence cadence, LocalDate dayInIt) {
        Held now = held.now();
        return BoardTerms.of(cadence, dayInIt, zone, now.formula(), now.roster());
    }

    private static FormulaDocument formula(Publisher publisher) {
        byte[] file = Objects.requireNonNull(publisher.files().get(FORMULA), "the city has no " + FORMULA);
        return FormulaDocument.read(FORMULA, file);
    }

    private static Roster roster(Configuration city) {
        Roster.Builder roster = Roster.builder();
        for (DepartmentLevel level : DepartmentLevel.values()) {
            roster.group(level.name(), level.label());
        }
        city.departments()
                .all()
                .forEach(each ->
                        roster.unit(each.id().value(), each.name(), each.level().name()));
        return roster.build();
    }
}
