package io.github.redress.examples.benchmarks.routing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Kie's DMN: one decision table whose rows are the rules in the order of their ranks, hit policy FIRST.
 *
 * <p>A row is left at its first cell that does not hold, so the columns that narrow down most come first, and words last. Each
 * level of a path has a column of its own, that a cell may be an equation. Its alpha network, off unless asked for, is no better:
 * asked for, it gave other winners and took five times as long.
 */
final class DmnPeer {

    private static final String NAMESPACE = "https://redress.example/city";

    private static final List<Column> COLUMNS = List.of(
            new Column("c3", "string"),
            new Column("c2", "string"),
            new Column("c1", "string"),
            new Column("d3", "string"),
            new Column("d2", "string"),
            new Column("d1", "string"),
            new Column("kind", "string"),
            new Column("channel", "string"),
            new Column("day", "number"),
            new Column("minute", "number"),
            new Column("text", "string"));

    private final DMNRuntime runtime;
    private final DMNModel model;

    private record Column(String name, String type) {}

    DmnPeer(List<RandomRule> byRank) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml(byRank)))))
                .getOrElseThrow(e -> new IllegalStateException("the table was refused", e));
        this.model = runtime.getModel(NAMESPACE, "city");
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** Returns a complaint as the table looks at it. */
    DMNContext context(Seen seen) {
        DMNContext context = runtime.newContext();
        for (int depth = 1; depth <= 3; depth++) {
            context.set("c" + depth, Seen.level(seen.category(), depth));
            context.set("d" + depth, Seen.level(seen.district(), depth));
        }
        context.set("kind", seen.kind().name());
        context.set("channel", seen.channel());
        context.set("day", seen.day());
        context.set("minute", seen.minute());
        context.set("text", seen.text());
        return context;
    }

    /** Returns the id of the rule in the first row that holds, null where none does. */
    @Nullable
    String winner(DMNContext complaint) {
        DMNResult result = runtime.evaluateByName(model, complaint, "lead");
        return (String) result.getDecisionResultByName("lead").getResult();
    }

    private static String xml(List<RandomRule> byRank) {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="city" name="city" namespace="%s">
                """.formatted(NAMESPACE));
        for (Column column : COLUMNS) {
            xml.append("<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>\n"
                    .formatted(column.name(), column.type()));
        }
        xml.append("<decision id=\"lead\" name=\"lead\"><variable name=\"lead\" typeRef=\"string\"/>\n");
        for (Column column : COLUMNS) {
            xml.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>\n"
                    .formatted(column.name()));
        }
        xml.append("<decisionTable hitPolicy=\"FIRST\">\n");
        for (Column column : COLUMNS) {
            xml.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                    .formatted(column.type(), column.name()));
        }
        xml.append("<output name=\"lead\" typeRef=\"string\"/>\n");
        for (RandomRule rule : byRank) {
            xml.append("<rule>");
            cells(rule)
                    .forEach(cell -> xml.append("<inputEntry><text>")
                            .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</text></inputEntry>"));
            xml.append("<outputEntry><text>").append(quoted(rule.id())).append("</text></outputEntry></rule>\n");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static List<String> cells(RandomRule rule) {
        List<String> cells = new ArrayList<>();
        for (int depth = 3; depth >= 1; depth--) {
            cells.add(RandomRule.depth(rule.category()) == depth ? quoted(rule.category()) : "-");
        }
        for (int depth = 3; depth >= 1; depth--) {
            cells.add(
                    rule.district() != null && RandomRule.depth(rule.district()) == depth
                            ? quoted(rule.district())
                            : "-");
        }
        cells.add(rule.kind() == null ? "-" : quoted(rule.kind().name()));
        cells.add(rule.channel() == null ? "-" : quoted(rule.channel().value()));
        cells.add(
                rule.days() == null
                        ? "-"
                        : "[" + rule.days().first() + ".." + rule.days().last() + "]");
        cells.add(rule.days() == null ? "-" : "[" + Days.FROM_MINUTE + ".." + Days.TO_MINUTE + ")");
        cells.add(
                rule.words().isEmpty()
                        ? "-"
                        : "contains(?, " + quoted(rule.words().get(0)) + ") or contains(?, "
                                + quoted(rule.words().get(1)) + ")");
        return cells;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
