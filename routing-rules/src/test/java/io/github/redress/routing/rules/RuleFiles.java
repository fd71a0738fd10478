package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rule files of the harbour city. */
final class RuleFiles {

    /** The line on which the first member after the head stands. */
    static final int FIRST = 4;

    private RuleFiles() {}

    /** Returns a file with these members of the root, each on a line of its own from {@link #FIRST} on. */
    static String file(String... members) {
        return """
                {
                "format": "redress.routing/1", "id": "city", "version": "1",
                "timeZone": "Asia/Shanghai", "fallback": { "department": "centre" },
                """ + String.join(",\n", members) + "\n}\n";
    }

    /** Returns a file with these rules, the first on line 5. */
    static String withRules(String... rules) {
        return file("\"rules\": [\n" + String.join(",\n", rules) + "\n]");
    }

    static String rule(String id, String when, String department) {
        return """
                { "id": "%s", "when": %s, "route": { "department": "%s" } }""".formatted(id, when, department);
    }

    static String rule(String id, int priority, String when, String department) {
        return """
                { "id": "%s", "priority": %d, "when": %s, "route": { "department": "%s" } }""".formatted(id, priority, when, department);
    }

    static RuleSet sound(String file) {
        Result result = read(file, City.known());
        if (!result.faults().isEmpty()) {
            throw new AssertionError(result.faults());
        }
        return (RuleSet) result.router();
    }

    static List<FileFault> faults(String file) {
        return read(file, City.known()).faults();
    }

    static Result read(String file, Known known) {
        return new RuleSetReader().read("rules.json", file.getBytes(StandardCharsets.UTF_8), known);
    }

    static String harbour() {
        try (InputStream stream = RuleFiles.class.getResourceAsStream("harbour.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
