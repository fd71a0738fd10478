package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How texts stand in the cells of a table, so that people can read them and spreadsheets do not run them. */
final class TableCell {

    /** What a spreadsheet takes for the beginning of a formula, also in full width, and the mark that keeps it from that. */
    private static final String GUARDED = "=+-@\t\r\n＝＋－＠'";

    private TableCell() {}

    /** Returns the text behind an apostrophe where a spreadsheet would else take it for a formula. */
    static String guarded(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    /** Returns the text without the apostrophe of {@link #guarded}. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns the texts with bars between them; a backslash stands before what would be read otherwise. */
    static String joined(List<String> texts) {
        return texts.stream().map(TableCell::escaped).collect(Collectors.joining(" | "));
    }

    /** Returns the texts between the bars, blanks around them left out; empty where one of them is nothing. */
    static Optional<List<String>> split(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int kept = 0;
        boolean escaped = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (escaped) {
                text.append(c);
                kept = text.length();
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '|') {
                texts.add(text.substring(0, kept));
                text.setLength(0);
                kept = 0;
            } else if (!isBlank(c)) {
                text.append(c);
                kept = text.length();
            } else if (!text.isEmpty()) {
                text.append(c);
            }
        }
        texts.add(text.substring(0, kept));
        return escaped || texts.contains("") ? Optional.empty() : Optional.of(texts);
    }

    /** Returns the cell as RFC 4180 writes it. */
    static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n') && !beginsOrEndsBlank(cell);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atAnEnd = i == 0 || i == text.length() - 1;
            if (c == '|' || c == '\\' || (isBlank(c) && atAnEnd)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean beginsOrEndsBlank(String text) {
        return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}
