package io.github.redress.examples.portal.open311;

import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every service asks beside what the standard does: kind, district, and whether everybody may read it. */
@Component
class Attributes {

    private static final String KIND = "KIND";
    private static final String DISTRICT = "DISTRICT";
    private static final String PUBLIC = "PUBLIC";
    private static final List<String> CODES = List.of(KIND, DISTRICT, PUBLIC);

    private final ComplaintDesk desk;
    private final Words words;

    Attributes(ComplaintDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    List<Attribute> all(Form form) {
        Text choose = Text.of("从列表中选一项，可不填", "one of the list, or nothing");
        return List.of(
                list(
                        form,
                        KIND,
                        choose,
                        1,
                        Text.of("诉求类型，不填为求助", "What is wanted; help unless said otherwise"),
                        kinds()),
                list(
                        form,
                        DISTRICT,
                        choose,
                        2,
                        Text.of("所在区域，不填为全市", "The district; the whole city unless said"),
                        districts()),
                list(
                        form,
                        PUBLIC,
                        choose,
                        3,
                        Text.of("是否公开内容，不填为公开（隐去号码）", "Whether everybody may read it, numbers hidden; yes unless said"),
                        List.of(
                                new Attribute.Value("YES", words.it(Text.of("公开", "yes"))),
                                new Attribute.Value("NO", words.it(Text.of("不公开", "no"))))),
                new Attribute(
                        false,
                        "TIP_OFF",
                        "string",
                        false,
                        "",
                        4,
                        words.it(Text.of(
                                "举报请在门户上提交，举报从不公开", "Tip-offs are told on the portal itself; they are never public")),
                        form.inside("value", List.of())));
    }

    private Attribute list(Form form, String code, Text choose, int order, Text what, List<Attribute.Value> values) {
        return new Attribute(
                true,
                code,
                "singlevaluelist",
                false,
                words.it(choose),
                order,
                words.it(what),
                form.inside("value", values));
    }

    private List<Attribute.Value> kinds() {
        return Arrays.stream(ComplaintKind.values())
                .filter(Attributes::isTaken)
                .map(kind -> new Attribute.Value(kind.name(), words.it(kind.label())))
                .toList();
    }

    private List<Attribute.Value> districts() {
        return desk.configuration().districts().paths().stream()
                .map(path -> new Attribute.Value(path, words.district(DistrictPath.of(path))))
                .toList();
    }

    ComplaintKind kind(Map<String, String> sent) {
        String kind = answer(sent, KIND);
        return kind.isEmpty()
                ? ComplaintKind.ASSISTANCE
                : Arrays.stream(ComplaintKind.values())
                        .filter(Attributes::isTaken)
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> unknown(KIND));
    }

    DistrictPath district(Map<String, String> sent) {
        String district = answer(sent, DISTRICT);
        if (district.isEmpty()) {
            return DistrictPath.CITY;
        }
        if (!desk.configuration().districts().paths().contains(district)) {
            throw unknown(DISTRICT);
        }
        return DistrictPath.of(district);
    }

    boolean isPublic(Map<String, String> sent) {
        return switch (answer(sent, PUBLIC)) {
            case "", "YES" -> true;
            case "NO" -> false;
            default -> throw unknown(PUBLIC);
        };
    }

    /** Refuses what no service asks: it would be lost. */
    void check(Map<String, String> sent) {
        for (String name : sent.keySet()) {
            if (name.startsWith("attribute[")
                    && CODES.stream()
                            .noneMatch(code ->
                                    name(code).equals(name) || list(code).equals(name))) {
                throw new CallRefusedException(400, "an attribute was sent that the service does not ask for");
            }
        }
    }

    private static String answer(Map<String, String> sent, String code) {
        return Stream.of(name(code), list(code))
                .map(name -> sent.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(String code) {
        return "attribute[" + code + "]";
    }

    private static String list(String code) {
        return name(code) + "[]";
    }

    private static CallRefusedException unknown(String code) {
        return new CallRefusedException(400, name(code) + " is not one of its values");
    }

    private static boolean isTaken(ComplaintKind kind) {
        return kind != ComplaintKind.TIP_OFF;
    }
}
