package io.github.redress.examples.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.portal.RunningPortal;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read and command. */
class ApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    private static String password;
    private static String key;

    @BeforeAll
    static void start() {
        password = portal.password();
        key = portal.open311Key();
    }

    @Test
    void caseIsReadByEverybodyAndSentAgainOnlyWhereItChanged() throws Exception {
        String number = told();

        HttpResponse<String> first = send(to("/api/cases/" + number));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(to("/api/cases/" + number).header("If-None-Match", tag));

        assertThat(json(first).get("number").asString()).isEqualTo(number);
        assertThat(first.body()).doesNotContain("13912345678", "Li Wei", "Gate 7");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(send(to("/api/cases")).body()).contains(number);
    }

    @Test
    void commandIsGivenToTheVersionThatWasSeenAndToNoOther() throws Exception {
        String number = told();
        HttpResponse<String> seen = send(by("centre-1", "/api/office/cases/" + number));
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + json(seen).get("version").asLong() + "\"");
        assertThat(json(seen).get("status").get("state").asString()).isEqualTo("RECEIVED");

        assertThat(command(number, "accept", null, "{}", "k1").statusCode()).isEqualTo(428);
        HttpResponse<String> done = command(number, "accept", tag, "{}", "k1");
        HttpResponse<String> again = command(number, "accept", tag, "{}", "k1");
        HttpResponse<String> stale = command(number, "decline", tag, decline(), "k2");

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(json(done).get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(done.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
        assertThat(json(stale).get("code").asString()).isEqualTo("CHANGED");
        assertThat(command(number, "accept", "\"nonsense\"", "{}", "k3").statusCode())
                .isEqualTo(412);
    }

    @Test
    void starStandsForWhateverVersionThereIs() throws Exception {
        assertThat(command(told(), "accept", "*", "{}", "k-star").statusCode()).isEqualTo(200);
    }

    /** Each row: what is commanded with what in it, and the status and words of the problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense      | {}                                | 404 |
            rate          | {"rating":"SATISFIED"}            | 404 |
            dispatch      | {"support":"x"}                   | 422 | INVALID_REQUEST
            dispatch      | {"lead":"roads"}                  | 409 | ILLEGAL_STATE
            accept        | {"complaint":"x"}                 | 422 | complaint
            accept        | {"more":"x"}                      | 422 | more
            decline       | {"guidance":"short"}              | 422 | INVALID_REQUEST
            archive       | {}                                | 409 | ILLEGAL_STATE
            accept        | [1,2]                             | 400 |
            accept        | {"a":                             | 400 |
            """)
    void whatCannotBeIsAProblem(String name, String body, int status, String said) throws Exception {
        String number = told();

        String tag = send(by("centre-1", "/api/office/cases/" + number))
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<String> refused = command(number, name, tag, body, "k");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(refused).get("status").asInt()).isEqualTo(status);
        assertThat(refused.body()).contains(said == null ? "" : said).doesNotContain("Exception", "java.");
    }

    @Test
    void whoHasNoPartInACaseCannotTellItFromOneThatIsNotThere() throws Exception {
        String number = told();

        HttpResponse<String> others = send(by("water-affairs-bureau-1", "/api/office/cases/" + number));
        HttpResponse<String> none = send(by("water-affairs-bureau-1", "/api/office/cases/20260101-AAAAAA"));

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.body().replace(number, "20260101-AAAAAA")).isEqualTo(none.body());
        assertThat(send(to("/api/office/cases/" + number)).statusCode()).isEqualTo(401);
        assertThat(send(to("/api/office/cases/" + number).header("Authorization", basic("centre-1", "wrong")))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases/20260101-AAAAAA",
        "/api/cases/%3Cscript%3E",
        "/api/cases?from=%27%20OR%201=1",
        "/api/nothing",
        "/api/cases/%E2%80%AE"
    })
    void unknownThingsAreProblems(String path) throws Exception {
        HttpResponse<String> none = send(to(path));

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(none.body()).doesNotContain("<script>", "Exception");
    }

    /** Each path of the document is one that is answered, and each that is answered is in the document. */
    @Test
    void documentSaysWhatThereIsAndNothingElse() throws Exception {
        JsonNode document = json(send(to("/openapi.json")));
        Set<String> written = new TreeSet<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> written.add(
                                method + " " + path.getKey().replaceAll("/commands/[a-z-]+$", "/commands/{name}"))));
        Set<String> answered = new TreeSet<>();
        portal.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.matches("/(api|open311/v2)/.*"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> answered.add(method.name().toLowerCase(java.util.Locale.ROOT) + " "
                                        + path.replaceAll(":[^}]+}", "}")))));

        assertThat(written).isEqualTo(answered);
        assertThat(document.at("/paths/~1api~1office~1cases~1{number}~1commands~1decline/post/requestBody/content"
                                + "/application~1json/schema/properties/guidance/type")
                        .asString())
                .isEqualTo("string");
    }

    private static String decline() {
        return "{\"reason\":\"EMERGENCY\",\"guidance\":\"Please turn to the court for this, since it is pending there.\",\"visibility\":\"PUBLIC\"}";
    }

    private static String told() throws Exception {
        HttpResponse<String> made = send(to("/open311/v2/requests.json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "service_code=roads.surface&address_string=Gate+7&first_name=Li+Wei"
                                + "&phone=13912345678&description="
                                + URLEncoder.encode(
                                        "A deep hole in the road in front of the school.", StandardCharsets.UTF_8)
                                + "&api_key=" + key)));
        return json(made).get(0).get("service_request_id").asString();
    }

    private static HttpResponse<String> command(String number, String name, String seen, String body, String once)
            throws Exception {
        HttpRequest.Builder request = by("centre-1", "/api/office/cases/" + number + "/commands/" + name)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", once)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(seen == null ? request : request.header("If-Match", seen));
    }

    private static HttpRequest.Builder by(String account, String path) {
        return to(path).header("Authorization", basic(account, password));
    }

    private static String basic(String account, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(portal.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
