package io.github.redress.examples.city.report;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.desk.Configuration;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import io.github.redress.scoring.supervision.Supervisor;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The city's boards: every department is a unit of its own, and all are peers, as in Wuhan's one table of 117.
 *
 * <p>Cases that a unit helped with stand in the documents and weigh nothing: no source says what they should.
 *
 * @param roster everybody, also those without a case
 * @param formula what makes the score, and what is supervised
 * @param zone the city's
 * @param supervisor says what the formula's rules have to say
 */
public record CityBoards(Roster roster, FormulaDocument formula, ZoneId zone, Supervisor supervisor) {

    /** Returns the boards of a city by a formula. */
    public static CityBoards of(Configuration city, FormulaDocument formula) {
        Roster.Builder roster = Roster.builder();
        city.departments().all().forEach(each -> roster.unit(each.id().value(), each.name()));
        Roster units = roster.build();
        return new CityBoards(
                units,
                formula,
                city.calendars().values().iterator().next().zone(),
                Supervisor.of(
                                formula.formula(),
                                city.calendars().values().stream()
                                        .map(WorkTimeline::of)
                                        .toList())
                        .calling(units::name));
    }

    /** Returns what a board of the period that a day lies in is drawn by, looked at from its end. */
    public BoardTerms terms(Cadence cadence, LocalDate day) {
        return BoardTerms.of(cadence, day, zone, formula, roster);
    }

    /** Draws up the board of the period that a day lies in. */
    public PublishedBoard draw(Cadence cadence, LocalDate day, WholeFeed feed) {
        return PublishedBoard.ofEvents(terms(cadence, day), feed.position(), feed.events());
    }

    /** Returns the table without those that had nothing due. */
    public static Board withCases(PublishedBoard published) {
        Board board = published.board();
        return new Board(
                board.formula(),
                board.rows().stream().filter(row -> row.tally().due() > 0).toList());
    }
}
