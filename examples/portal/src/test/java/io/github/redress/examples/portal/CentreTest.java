package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.portal.command.Command;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.Field;
import io.github.redress.examples.portal.command.Forms;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The department desk and the hotline centre, over HTTP. */
class CentreTest {

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    private static final String LAMPS = "jiangan-urban-management";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with("--portal.rules-notice=PT2S");

    @Test
    void callIsTakenInAndNumberAndSecretCanBeReadOut() throws IOException {
        Browser operator = portal.worker("operator-1");
        operator.open("/office/intake");
        Map<String, String> call = Map.of(
                "kind",
                "ASSISTANCE",
                "title",
                "路灯不亮",
                "text",
                STORY,
                "district",
                "jiangan",
                "name",
                "王女士",
                "phone",
                "13800000001");
        HttpResponse<String> taken = operator.submit("/office/intake", call);

        String number =
                operator.found("class=\"readout\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
        String secret = operator.found("class=\"readout\">[0-9]{8}-[^<]+</dd>.*?class=\"readout\">([A-Z0-9-]+)<")
                .orElseThrow();
        assertThat(taken.uri().toString()).doesNotContain(secret);
        Browser caller = portal.visitor("zh-CN");
        caller.open("/follow");
        assertThat(caller.submit("/follow", Map.of("number", number, "secret", secret))
                        .body())
                .contains(number);
        assertThat(operator.open("/office/find?number=" + number).body()).contains("王女士");
        assertThat(portal.worker("water-affairs-bureau-1")
                        .open("/office/intake")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void callInAMatterThatThereIsNoneOfKeepsWhatWasWritten() throws IOException {
        Browser operator = portal.worker("operator-1");
        operator.open("/office/intake");

        HttpResponse<String> refused =
                operator.submit("/office/intake", Map.of("title", "路灯不亮", "text", STORY, "matter", "没有这一项"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(STORY, "没有这一项", "请从列表中选择");
    }

    @Test
    void adviceNamesADepartmentWithItsReasonsAndFillsTheForm() throws IOException {
        String path = submitted("路灯建议", "roads/lighting");
        Browser dispatcher = portal.worker("dispatcher-1");
        dispatcher.open(path);
        dispatcher.submit(path + "/accept", Map.of());

        String page = dispatcher.open(path).body();
        String taken = dispatcher
                .found("class=\"button second\" href=\"(/office/cases/[^\"#]+)")
                .orElseThrow();
        String lead = taken.replaceAll(".*lead=([a-z0-9-]+).*", "$1");

        assertThat(page).contains("派单建议", "规则 ", "事项：");
        assertThat(dispatcher.open(taken.replace("&amp;", "&")).body())
                .containsPattern("<option value=\"" + lead + "\" selected=\"selected\">")
                .containsPattern("<details open=\"open\">\\s*<summary>派单</summary>");
        dispatcher.submit(path + "/dispatch", Map.of("lead", lead));
        assertThat(dispatcher.open(path).body()).contains("待签收");
        assertThat(portal.worker(lead + "-1").open(path).body()).doesNotContain("class=\"advice\"");
    }

    @Test
    void severalAreAcknowledgedAtOnceAndWhatIsRefusedSaysWhy() throws IOException {
        String one = dispatched("批量签收一");
        String two = dispatched("批量签收二");
        String other = submitted("别的诉求", "roads/lighting");
        Browser handler = portal.worker(LAMPS + "-1");
        handler.open("/office/queues/DEPARTMENT");

        String page = handler.submitAll(
                        "/office/queues/DEPARTMENT/acknowledge", "complaint", id(one), id(two), id(other))
                .body();
        String outcomes = page.replaceAll("(?s).*role=\"status\">(.*?)</ul>.*", "$1");

        assertThat(outcomes.split("已签收", -1)).hasSize(3);
        assertThat(outcomes.split("未签收", -1)).hasSize(2);
        assertThat(handler.open(one).body()).contains("已签收");
        handler.open("/office/queues/DEPARTMENT");
        assertThat(handler.submit("/office/queues/DEPARTMENT/acknowledge", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void queueIsFilteredAndCounted() throws IOException {
        dispatched("筛选用的路灯");
        Browser handler = portal.worker(LAMPS + "-1");

        assertThat(handler.open("/office/queues/DEPARTMENT").body())
                .contains("筛选用的路灯")
                .containsPattern("共 [1-9][0-9]* 件");
        assertThat(handler.open("/office/queues/DEPARTMENT?late=true").body()).doesNotContain("筛选用的路灯");
        assertThat(handler.open("/office/queues/DEPARTMENT?category=roads").body())
                .contains("筛选用的路灯");
        assertThat(handler.open("/office/queues/DEPARTMENT?kind=SUGGESTION").body())
                .doesNotContain("筛选用的路灯");
    }

    @Test
    void replyIsPreviewedAsEverybodyWillReadItAndThenSent() throws IOException {
        String path = dispatched("预览路灯");
        Browser handler = portal.worker(LAMPS + "-1");
        handler.open(path);
        handler.submit(path + "/acknowledge", Map.of());
        handler.open(path);
        Map<String, String> reply =
                Map.of("outcome", "RESOLVED", "visibility", "PUBLIC", "text", "路灯已修，详情请拨打 13812345678 找王师傅。");
        handler.submit(path + "/reply", plus(reply, "step", "preview"));

        assertThat(handler.found("id=\"everybody\">([^<]+)<").orElseThrow())
                .contains("路灯已修")
                .doesNotContain("13812345678");
        assertThat(handler.found("确认(答复)")).isPresent();
        assertThat(portal.worker("centre-1").open(path).body()).doesNotContain("路灯已修");

        String sent = handler.submit(path + "/reply", Map.of("step", "send")).body();
        assertThat(sent).doesNotContain("class=\"faults\"").contains("路灯已修");
    }

    @Test
    void formAboutWhatHasChangedIsRefusedWithWhatHappenedMeanwhile() throws IOException {
        String path = dispatched("两人同办");
        Browser one = portal.worker(LAMPS + "-1");
        Browser other = portal.worker(LAMPS + "-head");
        one.open(path);
        other.open(path);
        other.submit(path + "/acknowledge", Map.of());

        HttpResponse<String> stale =
                one.submit(path + "/contest", Map.of("reason", "OTHER", "text", "该路段由养护公司负责，附移交清单。"));

        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("已有新的办理", "您打开页面之后", "已签收");
        assertThat(one.submit(path + "/first-contact", Map.of("note", "已电话联系")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyCommandCanBeFilledInByAPersonInBothLanguages() {
        Forms forms = portal.bean(Forms.class);
        for (Command<?> command : portal.bean(Commands.class).all()) {
            assertThat(portal.context().getMessage("command." + command.name(), null, "?", java.util.Locale.ENGLISH))
                    .as(command.name())
                    .isNotEqualTo("?");
            for (Field field : forms.fields(command.request())) {
                assertThat(portal.context().getMessage("field." + field.name(), null, "?", java.util.Locale.ENGLISH))
                        .as(command.name() + "." + field.name())
                        .isNotEqualTo("?");
                if (Set.of(Field.Kind.CHOICE, Field.Kind.PICK).contains(field.kind())) {
                    assertThat(field.choices())
                            .as(command.name() + "." + field.name())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void rulesAreCheckedTriedPublishedAndTakenBackByTheCentreAlone() throws IOException {
        Browser centre = portal.worker("centre-1");
        String json = Files.readString(Path.of("../city/city/routing.json"));
        String better = json.substring(0, json.indexOf("  \"tests\": [")) + "  \"tests\": []\n}\n";
        better = better.replace("\"version\": \"2026.2\"", "\"version\": \"2026.9\"")
                .replace("\"department\": \"lighting-bureau\"", "\"department\": \"power-company\"");
        submitted("试算路灯", "roads/lighting");

        assertThat(centre.open("/office/rules?q=lighting").body()).contains("现行：city-routing 2026.2");
        centre.open("/office/rules/draft");
        assertThat(centre.submit("/office/rules/draft", Map.of("json", better, "step", "analyse"))
                        .body())
                .contains("检查结果", "错误 0");
        assertThat(centre.submit("/office/rules/draft", Map.of("json", better, "step", "try"))
                        .body())
                .containsPattern("试算 [0-9]+ 件：[1-9][0-9]* 件改变去向");
        assertThat(centre.submit("/office/rules/draft", Map.of("json", "{", "step", "publish"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(centre.submit(
                                "/office/rules/draft",
                                Map.of("json", better.replace("power-company", "no-such-bureau"), "step", "analyse"))
                        .body())
                .contains("UNKNOWN_DEPARTMENT");
        Browser dispatcher = portal.worker("dispatcher-1");
        dispatcher.open("/office/rules/draft");
        assertThat(dispatcher
                        .submit("/office/rules/draft", Map.of("json", better, "step", "publish"))
                        .statusCode())
                .isEqualTo(404);

        centre.submit("/office/rules/draft", Map.of("json", better, "step", "publish"));
        held(centre, "2026.9");
        String path = submitted("新规则路灯", "roads/lighting");
        assertThat(dispatcher.open(path).body()).contains("city-routing 2026.9");
        centre.open("/office/rules");
        centre.submit("/office/rules/rollback", Map.of("version", "2026.2"));
        held(centre, "2026.2");
        assertThat(centre.open("/office/rules").body()).contains("2026.9");
        assertThat(portal.worker("water-affairs-bureau-1").open("/office/rules").statusCode())
                .isEqualTo(404);
    }

    /** Rules hold a moment after they are published; asked again until they do. */
    private static void held(Browser centre, String version) {
        for (int asked = 0; asked < 400; asked++) {
            if (centre.open("/office/rules").body().contains("现行：city-routing " + version)) {
                return;
            }
        }
        assertThat(centre.open("/office/rules").body()).contains("现行：city-routing " + version);
    }

    @Test
    void departmentsFindNeitherOthersCasesNorUnknownNumbers() throws IOException {
        String path = submitted("他人诉求", "roads/lighting");
        Browser handler = portal.worker("water-affairs-bureau-1");

        assertThat(handler.open(path).statusCode()).isEqualTo(404);
        assertThat(handler.open("/office/find?number=20260101-AAAAAA").statusCode())
                .isEqualTo(404);
        assertThat(handler.open("/office/find?number=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    private static String submitted(String title, String category) throws IOException {
        Browser citizen = portal.visitor("zh-CN");
        citizen.open("/tell");
        citizen.submit(
                "/tell",
                Map.of(
                        "kind",
                        "ASSISTANCE",
                        "category",
                        category,
                        "district",
                        "jiangan",
                        "title",
                        title,
                        "text",
                        STORY));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
        return portal.worker("centre-1")
                .open("/office/find?number=" + number)
                .uri()
                .getPath();
    }

    private static String dispatched(String title) throws IOException {
        String path = submitted(title, "roads/lighting");
        Browser dispatcher = portal.worker("dispatcher-1");
        dispatcher.open(path);
        dispatcher.submit(path + "/accept", Map.of());
        dispatcher.submit(path + "/dispatch", Map.of("lead", LAMPS));
        return path;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
