package io.github.redress.examples.portal.rules;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.routing.rules.Explanation.Check;
import io.github.redress.routing.rules.Precedence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Rules and reasons in the words of the counter, in the language of the page. */
@Component("ruleWords")
public class RuleWords {

    private static final Map<String, Text> CONDITIONS = Map.of(
            "kind", Text.of("类别", "kind"),
            "category", Text.of("事项", "matter"),
            "district", Text.of("区域", "district"),
            "area", Text.of("片区", "area"),
            "channel", Text.of("渠道", "channel"),
            "time", Text.of("时间", "time"),
            "text", Text.of("文字", "words"),
            "attributes", Text.of("要素", "facts"),
            "effective", Text.of("有效期", "valid"));

    private static final Map<Precedence, Text> LOST_ON = Map.of(
            Precedence.PRIORITY, Text.of("优先级较低", "its priority is lower"),
            Precedence.CATEGORY_DEPTH, Text.of("事项较宽", "its matter is wider"),
            Precedence.DISTRICT_DEPTH, Text.of("区域较宽", "its district is wider"),
            Precedence.CONDITIONS, Text.of("条件种类较少", "it asks for fewer sorts of things"),
            Precedence.ID, Text.of("其余相同，按编号在后", "all else being equal, its id comes later"),
            Precedence.POSITION, Text.of("在文件中靠后", "it stands later in the file"),
            Precedence.NOT_UNIQUE, Text.of("与另一规则同时适用", "another rule fits as well"));

    private final Words say;

    RuleWords(Words say) {
        this.say = say;
    }

    /** Returns one condition that a complaint was held against. */
    public String check(Check check) {
        return condition(check.condition(), check.expected());
    }

    /** Returns what the best rule has more of. */
    public String lostOn(Precedence precedence) {
        return say.it(LOST_ON.getOrDefault(precedence, Text.of("较弱", "it is weaker")));
    }

    /** Returns the conditions of a rule, as its file has them. */
    public List<String> when(JsonNode when) {
        List<String> conditions = new ArrayList<>();
        when.properties().forEach(each -> {
            if (each.getKey().equals("text")) {
                each.getValue().properties().forEach(words -> conditions.add(words(words.getKey(), words.getValue())));
            } else {
                conditions.add(condition(each.getKey(), plain(each.getValue())));
            }
        });
        return conditions;
    }

    private String words(String how, JsonNode words) {
        Text lead = switch (how) {
            case "allOf" -> Text.of("文字全部包含", "all words of");
            case "noneOf" -> Text.of("文字不含", "no word of");
            default -> Text.of("文字包含其一", "a word of");
        };
        return say.it(lead) + say.it(Text.of("：", ": ")) + plain(words);
    }

    private String condition(String condition, String expected) {
        String name = say.it(CONDITIONS.getOrDefault(condition, Text.of(condition, condition)));
        return name + say.it(Text.of("：", ": ")) + String.join(say.it(Text.of("、", ", ")), values(condition, expected));
    }

    private List<String> values(String condition, String expected) {
        return Arrays.stream(expected.replaceAll("[\\[\\]\"]", "").split(","))
                .map(String::strip)
                .map(value -> switch (condition) {
                    case "category" -> category(value);
                    case "district" -> district(value);
                    case "kind" -> kind(value);
                    default -> value;
                })
                .toList();
    }

    private String category(String path) {
        try {
            return say.category(CategoryPath.of(path));
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private String district(String path) {
        try {
            return say.district(DistrictPath.of(path));
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private String kind(String name) {
        return Arrays.stream(ComplaintKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> say.it(kind.label()))
                .orElse(name);
    }

    /** Returns who gets it: a department by its name, a role as what each district has for itself. */
    public String assignee(String assignee) {
        return assignee.startsWith("role:")
                ? say.it(Text.of("当地的 ", "in each district: ")) + assignee.substring("role:".length())
                : say.department(DepartmentId.of(assignee));
    }

    /** Returns what several are called. */
    public String assignees(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(each -> names.add(assignee(each.asString())));
        return String.join(say.it(Text.of("、", ", ")), names);
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(each -> all.add(each.isString() ? each.asString() : each.toString()));
            return String.join(", ", all);
        }
        return value.isString()
                ? value.asString()
                : value.toString().replaceAll("[{}\"]", " ").strip();
    }
}
