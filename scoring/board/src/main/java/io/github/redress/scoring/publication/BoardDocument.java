package io.github.redress.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.ContentHash;
import io.github.redress.Text;
import io.github.redress.json.FileFaults;
import io.github.redress.json.JsonText;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a published board, and its hash: the same keys in the same order with the same line ends, wherever it is written. */
final class BoardDocument {

    private final String body;
    private final ContentHash hash;

    private BoardDocument(String body) {
        this.body = body;
        this.hash = ContentHash.of(body);
    }

    static BoardDocument of(PublishedBoard published) {
        BoardTerms terms = published.terms();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", PublishedBoard.FORMAT);
        document.put("period", period(terms));
        document.put("edition", edition(published.edition()));
        document.put("formula", formula(terms.formula()));
        document.put("roster", roster(terms.roster()));
        document.put("counts", tree(published.counts()));
        document.put(
                "exclusions",
                published.exclusions().stream().map(BoardDocument::exclusion).toList());
        document.put("table", new TableText(published).rows());
        document.put("beside", TableText.beside(published));
        String text = JsonText.of(document).replace("\r\n", "\n");
        return new BoardDocument(text.substring(0, text.lastIndexOf('\n')) + ",\n");
    }

    ContentHash hash() {
        return hash;
    }

    byte[] bytes() {
        return (body + "  \"hash\" : \"" + hash + "\"\n}\n").getBytes(UTF_8);
    }

    private static Map<String, Object> period(BoardTerms terms) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("cadence", terms.cadence().name());
        period.put("key", terms.cadence().key(terms.firstDay()));
        period.put("firstDay", terms.firstDay().toString());
        period.put("zone", terms.zone().getId());
        return period;
    }

    private static Map<String, Object> edition(Edition edition) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", edition.number());
        putUnlessNull(
                document,
                "replaces",
                edition.replaces() == null ? null : edition.replaces().value());
        putUnlessNull(document, "reason", edition.reason() == null ? null : text(edition.reason()));
        return document;
    }

    private static Map<String, Object> formula(FormulaDocument formula) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("hash", formula.hash().value());
        document.put("document", tree(formula.file()));
        return document;
    }

    private static Map<String, Object> roster(Roster roster) {
        Map<String, Object> units = new LinkedHashMap<>();
        roster.units().forEach((id, unit) -> {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("name", text(unit.name()));
            putUnlessNull(document, "group", unit.group());
            units.put(id, document);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("units", units);
        Map<String, Object> groups = new LinkedHashMap<>();
        roster.groups().forEach((id, name) -> groups.put(id, text(name)));
        document.put("groups", groups);
        document.put("departments", roster.departments());
        return document;
    }

    private static Map<String, Object> exclusion(Exclusion exclusion) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unit", exclusion.unit());
        document.put("case", exclusion.caseId());
        document.put("reason", exclusion.reason());
        putUnlessNull(document, "approvedBy", exclusion.approvedBy());
        return document;
    }

    static Map<String, Object> text(Text text) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("zh", text.zh());
        document.put("en", text.en());
        return document;
    }

    static void putUnlessNull(Map<String, Object> document, String key, @Nullable Object value) {
        if (value != null) {
            document.put(key, value);
        }
    }

    private static Object tree(byte[] json) {
        return tree(StrictJson.parse("counts", json, new FileFaults()).orElseThrow());
    }

    /** Returns a value as a writer takes it. */
    private static Object tree(StrictValue value) {
        if (value.isObject()) {
            StrictObject object = value.open().orElseThrow();
            Map<String, Object> members = new LinkedHashMap<>();
            object.keys().forEach(key -> object.optional(key).ifPresent(member -> members.put(key, tree(member))));
            return members;
        }
        if (value.isArray()) {
            List<StrictValue> elements = value.array();
            return elements.stream().map(BoardDocument::tree).toList();
        }
        return value.scalar().orElseThrow();
    }
}
