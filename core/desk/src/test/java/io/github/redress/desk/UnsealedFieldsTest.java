package io.github.redress.desk;

import static io.github.redress.desk.Town.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody reads of a complaint that is not masked: names, and nothing that somebody typed. */
class UnsealedFieldsTest {

    private static final String NO_NAME =
            "未配置目录，至多可含 4 位数字，且不得疑似含个人信息 / is in no taxonomy, so that it may have at most 4 digits,"
                    + " and nothing that looks like personal data";

    private final Town town = new Town();
    private final Town withTaxonomies = new Town(Town.filesWithTaxonomies());

    @Test
    void categoryAndDistrictAreThoseOfTheTaxonomyAndWhatLiesAroundThem() {
        for (String category : List.of("roads/lighting", "roads", "noise/bar", "noise", "other")) {
            assertThat(faults(withTaxonomies, lamp(category, "city"))).isEmpty();
        }
        for (String district : List.of("old-town/river-street", "old-town", "city")) {
            assertThat(faults(withTaxonomies, lamp("roads", district))).isEmpty();
        }
    }

    @Test
    void whatIsInNoTaxonomyIsRefusedAndNotRepeated() {
        assertThat(faults(withTaxonomies, lamp("roads/light", "old-town/wang-xiaoming")))
                .containsExactly(
                        "category: 须为分类目录中的分类 / must be a category of the taxonomy",
                        "district: 须为区划目录中的区划 / must be a district of the taxonomy");
        assertThat(faults(withTaxonomies, old("roads/lighting/wang", "city/wang")))
                .containsExactly(
                        "category: 须为分类目录中的分类 / must be a category of the taxonomy",
                        "district: 须为区划目录中的区划 / must be a district of the taxonomy");
    }

    @Test
    void withoutATaxonomyNoLongNumberIsAName() {
        assertThat(faults(town, lamp("roads/hole-2026", "ward-5"))).isEmpty();
        for (String typed :
                List.of("roads/13800000042", "roads/１３８００", "roads/1/3/8/0/0", "roads/①②③④⑤", "wang@example.com")) {
            assertThat(faults(town, lamp(typed, "city"))).containsExactly("category: " + NO_NAME);
            assertThat(faults(town, lamp("roads", typed))).containsExactly("district: " + NO_NAME);
            assertThat(faults(town, old("roads", typed))).containsExactly("district: " + NO_NAME);
        }
    }

    @Test
    void whatADepartmentIsThereForIsAName() {
        Town wards = new Town(Town.filesWith(
                "departments.json",
                "\"level\": \"UTILITY\", \"superior\": \"centre\" }",
                "\"level\": \"UTILITY\", \"superior\": \"centre\", \"districts\": [\"old-town/grid-420106\"],"
                        + " \"duties\": [\"power/10000-volts\"] }"));

        assertThat(faults(wards, lamp("power/10000-volts", "old-town/grid-420106")))
                .isEmpty();
        assertThat(faults(wards, lamp("power/100000-volts", "old-town/grid-420107")))
                .containsExactly("category: " + NO_NAME, "district: " + NO_NAME);
    }

    @Test
    void channelAreasTagsAndDepartmentsHoldNobodysNumber() {
        SubmitRequest lamp = lamp("roads", "city").through(Channel.of("W13800000042"));
        ImportRequest old = old("roads", "city")
                .handledBy(DepartmentId.of("张三 13800000042"))
                .against(List.of(DepartmentId.of("lighting"), DepartmentId.of("13800000042")));

        String personal = ": 疑似含个人信息，不能用作代码 / looks like personal data, which is no code";
        assertThat(faults(town, lamp)).containsExactly("channel" + personal);
        assertThat(faults(town, old)).containsExactly("department" + personal, "accused[1]" + personal);
    }

    @Test
    void accusedDepartmentThatIsNotThereIsNotRepeated() {
        SubmitRequest tipOff = SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")
                .against(List.of(DepartmentId.of("王小明")));

        assertThat(faults(town, tipOff))
                .containsExactly(": 所列被举报单位不在单位名录中 / an accused department is none of the directory");
    }

    private static SubmitRequest lamp(String category, String district) {
        return Town.brokenLamp().about(CategoryPath.of(category)).in(DistrictPath.of(district), null);
    }

    private static ImportRequest old(String category, String district) {
        return ImportRequest.closed(
                "old-system",
                "1",
                ComplaintKind.TIP_OFF,
                CategoryPath.of(category),
                DistrictPath.of(district),
                MONDAY_NINE);
    }

    private static List<String> faults(Town town, SubmitRequest request) {
        return faults(town.desk.submit(Actor.complainant(), request));
    }

    private static List<String> faults(Town town, ImportRequest request) {
        return faults(town.desk.importCase(Actor.system("import"), request));
    }

    private static List<String> faults(Answer<Receipt> answer) {
        return answer instanceof Refused<Receipt> refused
                ? refused.faults().stream()
                        .map(fault -> fault.where() + ": " + fault.what().zh() + " / "
                                + fault.what().en())
                        .toList()
                : List.of();
    }
}
