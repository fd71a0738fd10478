package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the decision table, in the order in which it is written. */
enum RuleColumn {
    ID("id", Form.TEXT, "id"),
    NAME("name", Form.TEXT_OR_JSON, "name"),
    PRIORITY("priority", Form.INTEGER, "priority"),
    ENABLED("enabled", Form.TRUTH, "enabled"),
    KIND("kind", Form.TEXTS, "when", "kind"),
    CATEGORY("category", Form.ONE_OR_MORE_TEXTS, "when", "category"),
    DISTRICT("district", Form.ONE_OR_MORE_TEXTS, "when", "district"),
    AREA("area", Form.TEXTS, "when", "area"),
    CHANNEL("channel", Form.TEXTS, "when", "channel"),
    DAYS("days", Form.TEXT, "when", "time", "days"),
    TIME_FROM("timeFrom", Form.TEXT, "when", "time", "from"),
    TIME_TO("timeTo", Form.TEXT, "when", "time", "to"),
    CALENDAR("calendar", Form.TEXT, "when", "time", "calendar"),
    ANY_OF("anyOf", Form.TEXTS, "when", "text", "anyOf"),
    ALL_OF("allOf", Form.TEXTS, "when", "text", "allOf"),
    NONE_OF("noneOf", Form.TEXTS, "when", "text", "noneOf"),
    ATTRIBUTES("attributes", Form.JSON, "when", "attributes"),
    CUSTOM("custom", Form.JSON, "when", "custom"),
    DEPARTMENT("department", Form.TEXT, "route", "department"),
    SUPPORT("support", Form.TEXTS, "route", "support"),
    CC("cc", Form.TEXTS, "route", "cc"),
    SLA("sla", Form.TEXT, "route", "sla"),
    SEVERITY("severity", Form.TEXT, "route", "severity"),
    FROM("from", Form.TEXT, "effective", "from"),
    TO("to", Form.TEXT, "effective", "to"),
    OWNER("owner", Form.TEXT, "owner"),
    SOURCE("source", Form.TEXT, "source"),
    ACCEPT("accept", Form.TEXTS, "accept");

    /** What a cell means. */
    enum Form {
        /** The cell as it stands. */
        TEXT,
        /** Texts between bars. */
        TEXTS,
        /** Texts between bars; one alone is no array. */
        ONE_OR_MORE_TEXTS,
        /** A whole number. */
        INTEGER,
        /** {@code true} or {@code false}, in letters of either case. */
        TRUTH,
        /** An object as JSON writes it. */
        JSON,
        /** A text, or what JSON writes with a brace, a bracket or a quotation mark at the beginning. */
        TEXT_OR_JSON
    }

    private final String header;
    private final Form form;
    private final List<String> path;

    RuleColumn(String header, Form form, String... path) {
        this.header = header;
        this.form = form;
        this.path = List.of(path);
    }

    String header() {
        return header;
    }

    Form form() {
        return form;
    }

    /** Returns the keys from the rule to the value. */
    List<String> path() {
        return path;
    }

    static Optional<RuleColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    /** Returns the column of the value, or of what it stands in; empty for what several columns make up. */
    static Optional<RuleColumn> at(List<String> keys) {
        return Arrays.stream(values())
                .filter(column -> keys.size() >= column.path.size()
                        && keys.subList(0, column.path.size()).equals(column.path))
                .findFirst();
    }
}
