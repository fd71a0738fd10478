package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.examples.portal.cases.PublicCases;
import io.github.redress.scoring.Cadence;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody sees of the portal, looked at from outside; the same on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PublicSideContract {

    private ConfigurableApplicationContext portal;
    private URI address;
    private ComplaintDesk desk;

    /** Returns the settings of a portal on an empty store. */
    abstract List<String> settings() throws Exception;

    @BeforeAll
    void start() throws Exception {
        portal = SpringApplication.run(Portal.class, settings().toArray(String[]::new));
        address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
        desk = portal.getBean(ComplaintDesk.class);
    }

    @AfterAll
    void stop() throws Exception {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "井盖, true",
        "盖, true",
        "井盖破损, true",
        "MANHOLE, true",
        "manhol, true",
        "井　盖, true",
        "盖井, false",
        "飞船, false",
        "'，。', false"
    })
    void wordsAreFoundHoweverShort(String words, boolean found) {
        published("解放大道井盖破损", "路面井盖破损已久，行人容易踩空，请尽快更换。Broken manhole cover.");

        assertThat(cases("q=" + encoded(words)).contains("解放大道井盖破损")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "\") OR 1",
                "* AND NOT",
                "a:* & !b",
                "<script>alert(1)</script>",
                "%_\\",
                "NEAR(\"",
                "\u202E\u200B",
                "\u0000路灯"
            })
    void hostileWordsFindNothingAndHarmNothing(String words) {
        HttpResponse<String> page = new Browser(address, "en").open("/cases?q=" + encoded(words));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void whatIsNoLongerPublicIsNoLongerFound() {
        Receipt hidden = published("隐藏一号飞碟", "这件事情原来公开，现在不想公开了，请不要再给别人看。");
        Receipt erased = published("删除二号飞碟", "这件事情原来公开，现在要求全部删除，请不要再给别人看。");
        Receipt withdrawn = published("撤回三号飞碟", "这件事情原来公开，现在自己撤回来了，请不要再给别人看。");
        assertThat(cases("q=飞碟")).contains("隐藏一号飞碟", "删除二号飞碟", "撤回三号飞碟");

        done(desk.privacy()
                .choosePublicity(
                        Actor.complainant(),
                        new PublicityRequest(hidden.number(), hidden.secret(), Visibility.PRIVATE)));
        Actor centre = Actor.of(Role.CENTRE, "centre-1");
        done(desk.accept(centre, AcceptRequest.of(erased.id())));
        done(desk.terminate(centre, new TerminateRequest(erased.id(), null, "多次联系不上，无法继续办理。")));
        assertThat(cases("q=飞碟")).contains("删除二号飞碟");
        done(desk.privacy().eraseOwn(Actor.complainant(), new EraseOwnRequest(erased.number(), erased.secret())));
        done(desk.withdraw(Actor.complainant(), new WithdrawRequest(withdrawn.number(), withdrawn.secret(), null)));

        assertThat(cases("q=飞碟")).doesNotContain("一号飞碟", "二号飞碟", "三号飞碟");
        assertThat(get("/open-data/cases.ndjson").body()).doesNotContain(hidden.number(), erased.number());
        assertThat(new Browser(address, "en").open("/cases/" + hidden.number()).body())
                .doesNotContain("隐藏一号飞碟");
    }

    @Test
    void tipOffsAndUnpublishedWordsAreNeverListed() {
        done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报潜艇", "有人在办公室收受潜艇，请尽快查处此事并且保密。")
                        .against(List.of(DepartmentId.of("water-affairs-bureau")))));
        done(desk.submit(
                Actor.complainant(), SubmitRequest.of(ComplaintKind.GRIEVANCE, "私下潜艇", "这件事情只告诉政府，不要给其他人看到潜艇。")));

        assertThat(cases("q=潜艇")).doesNotContain("举报潜艇", "私下潜艇").contains("找到 0 件");
        assertThat(get("/open-data/cases.csv").body()).doesNotContain("潜艇");
    }

    @Test
    void listIsNarrowedByDistrictCategoryAndKindAndPagedWithoutGaps() {
        for (int i = 0; i < 27; i++) {
            done(desk.submit(
                    Actor.complainant(),
                    SubmitRequest.of(ComplaintKind.SUGGESTION, "分页热气球" + i, "建议在公园里增加热气球项目，让市民可以观光游览。")
                            .about(CategoryPath.of("roads/lighting"))
                            .in(DistrictPath.of("jiangan"), null)
                            .inPublic()));
        }
        String filters = "q=热气球&kind=SUGGESTION&district=jiangan&category=roads&state=WAITING";

        Browser visitor = new Browser(address, "zh-CN");
        String first = visitor.open("/cases?" + query(filters)).body();
        String next = visitor.found("href=\"(/cases\\?[^\"]*from=[^\"]*)\"").orElseThrow();
        String second = visitor.open(next.replace("&amp;", "&")).body();

        assertThat(first).contains("找到 27 件");
        for (int i = 0; i < 27; i++) {
            String title = ">分页热气球" + i + "<";
            assertThat(first.contains(title)).isNotEqualTo(second.contains(title));
        }
        assertThat(cases("q=热气球&kind=PRAISE")).contains("找到 0 件");
        assertThat(cases("q=热气球&district=jianghan")).contains("找到 0 件");
        assertThat(cases("q=热气球&state=HANDLED")).contains("找到 0 件");
        assertThat(cases("q=热气球&department=water-affairs-bureau")).contains("找到 0 件");
        assertThat(new Browser(address, "en").open("/cases?kind=NONSENSE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tableThatIsThrownAwayIsMadeAnewFromTheFeed() throws Exception {
        published("重建风车", "村口的风车已经很久不转了，请有关部门派人来看一看。");
        assertThat(cases("q=风车")).contains("重建风车");

        try (Connection connection = portal.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM public_case");
            statement.execute("DELETE FROM public_case_words");
            statement.execute("DELETE FROM public_case_department");
            assertThat(cases("q=风车")).doesNotContain("重建风车");
            statement.execute("UPDATE public_case_feed SET position = 0");
        }
        published("又一个水车", "村口的水车已经很久不转了，请有关部门派人来看一看。");

        assertThat(cases("q=风车")).contains("重建风车");
        assertThat(portal.getBean(PublicCases.class).isSaid("重建风车")).isTrue();
    }

    @Test
    void openDataHasMaskedWordsGuardsFormulasAndIsNotSentTwice() throws Exception {
        Receipt receipt = published("=HYPERLINK(1)", "我的电话是13912345678，请给我回电话，门口的灯塔坏了。");

        HttpResponse<String> csv = get("/open-data/cases.csv");
        assertThat(csv.body())
                .contains("'=HYPERLINK(1)", "灯塔")
                .doesNotContain("13912345678", "\n=HYPERLINK", ",=HYPERLINK");
        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));

        String tag = csv.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/open-data/cases.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        published("新来的灯塔", "又有一座灯塔坏了，请有关部门尽快派人来修理好。");
        assertThat(get("/open-data/cases.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        List<String> lines = get("/open-data/cases.ndjson").body().lines().toList();
        JsonNode line = lines.stream()
                .map(JsonMapper.shared()::readTree)
                .filter(each -> each.get("number").asString().equals(receipt.number()))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("title").asString()).isEqualTo("=HYPERLINK(1)");
        assertThat(line.propertyNames()).doesNotContain("name", "phone", "place", "person");
    }

    @Test
    void openDataIsPagedByNumber() {
        published("甲号瀑布", "山里的瀑布旁边没有护栏，游客容易掉下去，请加装。");
        published("乙号瀑布", "山里的瀑布旁边没有路灯，游客容易摔下去，请加装。");
        List<String> all = numbers("/open-data/cases.ndjson");

        List<String> first = numbers("/open-data/cases.ndjson?limit=1");
        List<String> rest = numbers("/open-data/cases.ndjson?from=" + first.get(0));

        assertThat(first).containsExactly(all.get(0));
        assertThat(rest).containsExactlyElementsOf(all.subList(1, all.size()));
        assertThat(get("/open-data/cases.ndjson?limit=0").statusCode()).isEqualTo(404);
        assertThat(get("/open-data/cases.csv?from=%27").statusCode()).isEqualTo(404);
    }

    @Test
    void personChecksTheChainAndCanHashTheirOwnStepAgain() {
        Receipt receipt = published("核验天桥", "天桥的台阶坏了，老人上下很不方便，请尽快派人来修。");
        Browser citizen = new Browser(address, "zh-CN");
        citizen.open("/follow/check");
        assertThat(citizen.submit("/follow/check", Map.of("number", receipt.number(), "secret", "AAAA"))
                        .statusCode())
                .isEqualTo(422);
        citizen.open("/follow/check");
        assertThat(citizen.submit("/follow/check", Map.of("number", receipt.number(), "secret", receipt.secret()))
                        .body())
                .contains("完整一致")
                .doesNotContain("不一致<");

        JsonNode chain = JsonMapper.shared()
                .readTree(citizen.open("/follow/check/chain.json").body());

        assertThat(chain.get("holds").asBoolean()).isTrue();
        JsonNode steps = chain.get("steps");
        assertThat(ContentHash.of(steps.get(0).get("record").asString()).value())
                .isEqualTo(steps.get(0).get("hash").asString());
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).get("previous").asString())
                    .isEqualTo(steps.get(i - 1).get("hash").asString());
        }
        assertThat(chain.get("head").asString())
                .isEqualTo(steps.get(steps.size() - 1).get("hash").asString());
        assertThat(new Browser(address, "en").open("/follow/check/chain.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void publishedWeeksStandInTablesChartsAndOpenData() throws IOException {
        Clock clock = portal.getBean(Clock.class);
        LocalDate monday = Cadence.WEEKLY.firstDayBefore(LocalDate.now(clock));
        Instant due = monday.plusDays(2).atTime(10, 0).atZone(clock.getZone()).toInstant();
        for (int i = 0; i < 4; i++) {
            Instant done = i == 0 ? due.plusSeconds(60) : due.minusSeconds(60);
            done(desk.importCase(
                    Actor.of(Role.CENTRE, "centre-1"),
                    ImportRequest.closed(
                                    "legacy",
                                    "board-" + i,
                                    ComplaintKind.GRIEVANCE,
                                    CategoryPath.of("roads/lighting"),
                                    DistrictPath.of("jiangan"),
                                    due.minus(Duration.ofDays(1)))
                            .handledBy(DepartmentId.of("petition-office"))
                            .timed(due, done, null)));
        }
        Browser supervisor = new Browser(address, "en");
        supervisor.open("/login");
        supervisor.submit(
                "/login",
                Map.of(
                        "username",
                        "supervisor-1",
                        "password",
                        Files.readString(portal.getBean(PortalSettings.class)
                                .dataFolder()
                                .resolve("password.txt"))));
        supervisor.open("/office/boards");
        supervisor.submit("/office/boards", Map.of("cadence", "WEEKLY", "day", monday.toString()));

        String week = Cadence.WEEKLY.key(monday);
        String unit = new Browser(address, "en").open("/units/petition-office").body();
        assertThat(unit).contains(">" + week + "<", "75.0%", "30.1–95.4%");
        assertThat(new Browser(address, "en").open("/board").body()).contains(">" + week + "<", "75.0%", "30.1–95.4%");
        JsonNode chart = JsonMapper.shared()
                .readTree(get("/units/petition-office/weeks.json").body());
        assertThat(chart.get("week").get(0).asString()).isEqualTo(week);
        assertThat(chart.get("onTime").get(0).asDouble()).isEqualTo(0.75);
        assertThat(get("/open-data/boards.csv").body().lines())
                .anySatisfy(line -> assertThat(line).startsWith(week + ",1,").contains(",petition-office,", ",4,3,"));
    }

    @Test
    void unitsHaveAPageAndUnknownOnesHaveNone() {
        Browser visitor = new Browser(address, "en");

        assertThat(visitor.open("/units/water-affairs-bureau").body()).contains("Water");
        assertThat(get("/units/water-affairs-bureau/weeks.json").body()).contains("\"onTime\"");
        assertThat(visitor.open("/units/nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/open-data/boards.csv").body()).startsWith("week,edition,hash,unit");
        assertThat(get("/webjars/uplot/1.6.30/dist/uPlot.iife.min.js").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases?q=a",
                "/open-data",
                "/topics",
                "/follow/check",
                "/board",
                "/units/water-affairs-bureau"
            })
    void everyPageIsInBothLanguagesAndKeepsThePolicy(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            HttpResponse<String> page = new Browser(address, language).open(path);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\">")
                    .doesNotContain("??", "http://", "https://", " style=", "onclick", "<script>");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
        }
    }

    @Test
    void topicIsShownOnceEnoughPeopleWroteOfItAndNeverByPrivateWords() {
        List<String> lift = List.of(
                "三栋的电梯坠落了，老人受了惊吓，希望物业尽快检修。",
                "昨晚二单元电梯坠落到一楼，孩子吓哭了，请维保公司检查。",
                "早上乘坐时电梯坠落，幸好没有人受伤，要求部门查明原因。",
                "电梯坠落已经第四次了，开发商不管不问，居民意见很大。",
                "小区里又发生电梯坠落，质监那边说没有问题，我们不相信。",
                "因为电梯坠落，我母亲当天住院了，要求赔偿并且更换设备。");
        List<String> sellers = List.of(
                "有人拉我去秘密传销，收了三千块钱不退，希望警察来查。",
                "邻居家每天晚上秘密传销，进出的人很多，楼道里非常吵。",
                "我表弟在城西秘密传销，手机打不通，家里人都急坏了。",
                "发现一个秘密传销窝点，就在菜市场后面，窗户总是关着。",
                "秘密传销又搬回来了，上次清理以后才过去一个月而已。",
                "老同学叫我参加秘密传销，我拒绝之后一直被他们骚扰。");
        for (int i = 0; i < 6; i++) {
            Person person = new Person("居民" + i, "1390000000" + i);
            SubmitRequest fallen = SubmitRequest.of(ComplaintKind.GRIEVANCE, "电梯坠落", lift.get(i))
                    .by(person);
            done(desk.submit(Actor.complainant(), i < 2 ? fallen.inPublic() : fallen));
            done(desk.submit(
                    Actor.complainant(),
                    SubmitRequest.of(ComplaintKind.GRIEVANCE, "秘密传销", sellers.get(i))
                            .by(new Person("邻居" + i, "1370000000" + i))));
        }
        for (int i = 0; i < 30; i++) {
            published("公园建议" + i, "建议第" + i + "个公园增加长椅和饮水机，方便市民休息游览观光。");
        }

        String page = new Browser(address, "zh-CN").open("/topics?period=day").body();

        assertThat(page).contains("电梯坠落", "6 人").doesNotContain("秘密传销", "13900000001", "居民");
        assertThat(new Browser(address, "en").open("/topics?period=year").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(address, "en").open("/topics?date=2999-01-01").statusCode())
                .isEqualTo(404);
    }

    private Receipt published(String title, String text) {
        return done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.GRIEVANCE, title, text).inPublic()));
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }

    private String cases(String query) {
        return new Browser(address, "zh-CN").open("/cases?" + query(query)).body();
    }

    /** Encodes what is not part of an address yet. */
    private static String query(String query) {
        return query.contains("%")
                ? query
                : java.util.Arrays.stream(query.split("&"))
                        .map(each -> each.split("=", 2)[0] + "=" + encoded(each.split("=", 2)[1]))
                        .collect(java.util.stream.Collectors.joining("&"));
    }

    private List<String> numbers(String path) {
        return get(path)
                .body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line).get("number").asString())
                .toList();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept", "*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
