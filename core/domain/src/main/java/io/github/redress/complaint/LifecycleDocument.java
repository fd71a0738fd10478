package io.github.redress.complaint;

import io.github.redress.Text;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The table of {@link Lifecycle} as people read it, in both languages: what the code runs on, and never a copy of it. */
public final class LifecycleDocument {

    private LifecycleDocument() {}

    /** Returns the document in Markdown: the diagram, one line for each action, one for what comes by itself, and the states. */
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
        text.append("\n| 自动记录 / recorded by itself | 此前 / from | 之后 / to | 何时 / when |\n| --- | --- | --- | --- |\n");
        for (Consequence line : Lifecycle.consequences()) {
            text.append("| ")
                    .append(line.event().getSimpleName())
                    .append(" | ")
                    .append(names(line.from()))
                    .append(" | ")
                    .append(names(line.to()))
                    .append(" | ")
                    .append(both(line.when()))
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
     * Returns the diagram in the language of Mermaid's state diagrams: an arrow for each action that moves a complaint, and for each event
     * that does without being asked. An action that leaves every state as it is stands in the table alone.
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
            String label = line.action().name();
            if (line.from().isEmpty()) {
                line.to().forEach(to -> arrow(text, "[*]", to, label));
            }
            arrows(text, line::leads, label);
        }
        Lifecycle.consequences()
                .forEach(line -> arrows(text, line::leads, line.event().getSimpleName()));
        return text.toString();
    }

    private static void arrows(StringBuilder text, BiPredicate<ComplaintState, ComplaintState> leads, String label) {
        for (ComplaintState from : ComplaintState.values()) {
            for (ComplaintState to : ComplaintState.values()) {
                if (from != to && leads.test(from, to)) {
                    arrow(text, from.name(), to, label);
                }
            }
        }
    }

    private static void arrow(StringBuilder text, String from, ComplaintState to, String label) {
        text.append("    ")
                .append(from)
                .append(" --> ")
                .append(to)
                .append(": ")
                .append(label)
                .append('\n');
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
