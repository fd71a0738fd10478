package io.github.redress.complaint;

import io.github.redress.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of {@link Lifecycle} as people read it, in both languages: what the code runs on, and never a copy of it. */
public final class LifecycleDocument {

    private LifecycleDocument() {}

    /** Returns the document in Markdown: the diagram, one line for each action, and the states. */
    public static String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# 诉求流转 / The life of a complaint\n\n```mermaid\n")
                .append(diagram())
                .append("```\n\n")
                .append("| 操作 / action | 何时可行 / from | 之后 / to | 何人 / who | 条件 / guard |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (Transition line : Lifecycle.transitions()) {
            text.append("| ")
                    .append(line.action())
                    .append(' ')
                    .append(both(line.action().label()))
                    .append(" | ")
                    .append(line.from().isEmpty() ? "–" : names(line.from()))
                    .append(" | ")
                    .append(names(line.to()))
                    .append(" | ")
                    .append(names(line.roles()))
                    .append(" | ")
                    .append(both(line.guard()))
                    .append(" |\n");
        }
        text.append("\n| 状态 / state | 名称 / name | 结束 / over |\n| --- | --- | --- |\n");
        for (ComplaintState state : ComplaintState.values()) {
            text.append("| ")
                    .append(state)
                    .append(" | ")
                    .append(both(state.label()))
                    .append(" | ")
                    .append(state.isOver() ? "是 / yes" : "否 / no")
                    .append(" |\n");
        }
        return text.toString();
    }

    /**
     * Returns the diagram in the language of Mermaid's state diagrams. An action that leaves every state as it is has no arrow: it
     * stands in the table alone.
     */
    public static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (ComplaintState state : ComplaintState.values()) {
            text.append("    state \"")
                    .append(both(state.label()))
                    .append("\" as ")
                    .append(state)
                    .append('\n');
        }
        for (Transition line : Lifecycle.transitions()) {
            for (ComplaintState from : line.from()) {
                for (ComplaintState to : reached(line, from)) {
                    arrow(text, from.name(), to, line.action());
                }
            }
            if (line.from().isEmpty()) {
                line.to().forEach(to -> arrow(text, "[*]", to, line.action()));
            }
        }
        return text.toString();
    }

    /** A line that keeps the state where it may be asked has the same states on both sides. */
    private static Set<ComplaintState> reached(Transition line, ComplaintState from) {
        if (line.from().equals(line.to())) {
            return Set.of();
        }
        Set<ComplaintState> others = EnumSet.copyOf(line.to());
        others.remove(from);
        return others;
    }

    private static void arrow(StringBuilder text, String from, ComplaintState to, Action action) {
        text.append("    ")
                .append(from)
                .append(" --> ")
                .append(to)
                .append(": ")
                .append(action)
                .append('\n');
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
