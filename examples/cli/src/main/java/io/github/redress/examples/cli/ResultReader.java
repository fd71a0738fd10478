package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.OnTimeFlag;
import io.github.redress.scoring.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a result from a line. */
final class ResultReader {

    private final @Nullable ZoneId zone;
    private final Departments departments;

    /** Takes the zone of local instants, without which they are faults, and the departments whose aliases are known. */
    ResultReader(@Nullable ZoneId zone, Departments departments) {
        this.zone = zone;
        this.departments = departments;
    }

    /** Returns the result, or empty with faults. */
    Optional<CaseResult> read(StrictObject line, FileFaults faults) {
        Optional<Object> id = LineId.required(line);
        Optional<String> unit = line.required("unit").flatMap(StrictValue::name).filter(name -> isWhole(line, name));
        Optional<Instant> due = line.optional("due").flatMap(this::instant);
        Optional<Instant> closed = line.optional("closed").flatMap(this::instant);
        OnTimeFlag onTime = onTime(line);
        Optional<SatisfactionRating> rating =
                line.optional("rating").flatMap(value -> value.oneOf(SatisfactionRating.class));
        Optional<Boolean> resolved = line.optional("resolved").flatMap(StrictValue::bool);
        Optional<Verdict> verdict = line.optional("verdict").flatMap(value -> value.oneOf(Verdict.class));
        Optional<String> excluded = line.optional("excluded").flatMap(StrictValue::name);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        CaseResult result = CaseResult.builder(id.orElseThrow().toString(), inOneName(unit.orElseThrow()))
                .due(due.orElse(null))
                .closed(closed.orElse(null))
                .onTime(onTime)
                .rating(rating.orElse(null))
                .resolved(resolved.orElse(null))
                .verdict(verdict.orElse(null))
                .excluded(excluded.orElse(null))
                .build();
        if (result.isClosedWithoutDue()) {
            line.value().fault("NO_DUE", "the result is closed, but has neither \"due\" nor \"onTime\"");
            return Optional.empty();
        }
        return Optional.of(result);
    }

    /** Half a character, as {@code "\\ud800"} alone, names no unit that could be written out again. */
    private static boolean isWhole(StrictObject line, String unit) {
        boolean whole = UTF_8.newEncoder().canEncode(unit);
        if (!whole) {
            line.required("unit").ifPresent(value -> value.bad("a text of whole characters was wanted"));
        }
        return whole;
    }

    /** One organ may have several names in a file. */
    private String inOneName(String unit) {
        return departments
                .called(unit)
                .map(department -> department.id().value())
                .orElse(unit);
    }

    /** A null says that nobody can tell; only an absent key says nothing. */
    private static OnTimeFlag onTime(StrictObject line) {
        if (!line.has("onTime")) {
            return OnTimeFlag.UNSTATED;
        }
        return line.optional("onTime")
                .map(value -> value.bool().orElse(false) ? OnTimeFlag.ON_TIME : OnTimeFlag.LATE)
                .orElse(OnTimeFlag.UNDECIDED);
    }

    private Optional<Instant> instant(StrictValue value) {
        String wanted = zone == null
                ? "an instant like 2026-03-02T09:00:00+08:00 (with --zone also a local one)"
                : "an instant like 2026-03-02T09:00:00";
        return value.parsed(wanted, text -> Moments.parse(text, zone));
    }
}
