package io.github.redress.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a script apart at its semicolons, those in comments and quotes left alone.
 *
 * <p>Knows what our scripts are written with: comments from {@code --} to the end of the line, and quotes {@code '} and
 * {@code "} that are doubled inside themselves. No block comments, no dollar quotes.
 */
final class SqlStatements {

    /** A comment, a quoted word, or the end of a statement; what comes first is what counts. */
    private static final Pattern COMMENT_QUOTE_OR_END = Pattern.compile("--[^\n]*|'[^']*'|\"[^\"]*\"|;");

    private SqlStatements() {}

    /** Returns the statements of a script, in order, without the semicolons that end them. */
    static List<String> of(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String part : parts(script)) {
            if (part.equals(";")) {
                add(statements, statement.toString());
                statement.setLength(0);
            } else {
                statement.append(part);
            }
        }
        add(statements, statement.toString());
        return statements;
    }

    /** Returns a script without its comments. */
    static String withoutComments(String script) {
        StringBuilder rest = new StringBuilder();
        parts(script).stream().filter(part -> !part.startsWith("--")).forEach(rest::append);
        return rest.toString();
    }

    private static void add(List<String> statements, String statement) {
        if (!withoutComments(statement).isBlank()) {
            statements.add(statement.strip());
        }
    }

    /** Returns the script cut before and after each comment, quoted word and end; nothing is left out. */
    private static List<String> parts(String script) {
        List<String> parts = new ArrayList<>();
        int[] from = {0};
        COMMENT_QUOTE_OR_END.matcher(script).results().forEach(cut -> {
            parts.add(script.substring(from[0], cut.start()));
            parts.add(cut.group());
            from[0] = cut.end();
        });
        parts.add(script.substring(from[0]));
        return parts;
    }
}
