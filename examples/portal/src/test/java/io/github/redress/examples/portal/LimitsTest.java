package io.github.redress.examples.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is too quick waits, and loses nothing; behind a proxy, so that each test comes from an address of its own. */
class LimitsTest {

    private static final String STORY = "The lamp in front of the \"house\" has been dark for weeks & weeks.";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with(
            "--server.forward-headers-strategy=native",
            "--portal.limits.told.count=2",
            "--portal.limits.told.per=4s",
            "--portal.limits.told-by-key.count=4",
            "--portal.limits.told-by-key.per=1h",
            "--portal.limits.guessed.count=3",
            "--portal.limits.guessed.per=1h",
            "--portal.limits.guessed-of-one.count=5",
            "--portal.limits.guessed-of-one.per=1h");

    @Test
    void fourthWrongSecretIsNotEvenLookedAt() {
        Browser guesser = from("203.0.113.1");
        for (int i = 0; i < 3; i++) {
            assertThat(guess(guesser, "20260101-AAAA" + i).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> refused = guess(guesser, "20260101-AAAAAA");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1000L, 1201L);
        assertThat(refused.body()).contains("Please wait").doesNotContain("ABCDEFGH");
        assertThat(guess(from("203.0.113.2"), "20260101-AAAAAA").statusCode()).isEqualTo(422);
        assertThat(guesser.open("/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void oneComplaintIsGuessedAtFiveTimesFromWherever() {
        for (int i = 0; i < 5; i++) {
            assertThat(guess(from("198.51.100." + i), "20260202-BBBBBB").statusCode())
                    .isEqualTo(422);
        }

        assertThat(guess(from("198.51.100.9"), "20260202-BBBBBB").statusCode()).isEqualTo(429);
    }

    @Test
    void rightPasswordsCostNothingAndWrongOnesDo() throws IOException {
        String password = portal.password();
        for (int i = 0; i < 4; i++) {
            assertThat(login("203.0.113.3", "centre-1", password).uri().getPath())
                    .isEqualTo("/office");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(login("203.0.113.3", "dispatcher-1", "wrong").uri().getQuery())
                    .isEqualTo("error");
        }

        assertThat(login("203.0.113.3", "centre-1", password).statusCode()).isEqualTo(429);
    }

    @Test
    void whatWasTypedIsKeptAndTakenOnceTimeHasPassed() throws InterruptedException {
        Browser citizen = from("203.0.113.4");
        for (int i = 0; i < 2; i++) {
            citizen.open("/tell");
            citizen.submit("/tell", Map.of("title", "Lamp", "text", STORY));
        }
        citizen.open("/tell");
        HttpResponse<String> refused = citizen.submit("/tell", Map.of("title", "Lamp", "text", STORY));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("name=\"text\" value=\"The lamp in front of the &quot;house&quot;");

        HttpResponse<String> answer = refused;
        for (int i = 0; i < 20 && answer.statusCode() == 429; i++) {
            Thread.sleep(answer.headers().firstValueAsLong("Retry-After").orElseThrow() * 1000);
            answer = citizen.submit("/tell", Map.of("text", STORY));
        }

        assertThat(answer.uri().getPath()).isEqualTo("/follow/receipt");
    }

    /** Each page of a complaint counts as a guess until one was right, and none does from then on. */
    @Test
    void whoeverHasTheRightSecretIsNeverAskedToWaitForIt() {
        Browser citizen = from("203.0.113.20");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", "Lamp", "text", STORY));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
        String secret =
                citizen.found("class=\"code\">[^<]+<.*?class=\"code\">([^<]+)<").orElseThrow();
        for (int i = 0; i < 10; i++) {
            citizen.open("/follow/case");
            assertThat(citizen.submit("/follow/case/withdraw", Map.of()).statusCode())
                    .as("forgot to tick")
                    .isEqualTo(422);
            assertThat(citizen.open("/follow/case/files/00000000-0000-0000-0000-000000000000")
                            .statusCode())
                    .isEqualTo(404);
        }

        Browser guesser = from("203.0.113.20");
        for (int i = 0; i < 3; i++) {
            assertThat(guess(guesser, "20260303-CCCCC" + i).statusCode()).isEqualTo(422);
        }
        for (int i = 0; i < 6; i++) {
            guess(from("198.51.100.2" + i), number);
        }
        assertThat(guess(guesser, number).statusCode()).isEqualTo(429);
        assertThat(guess(from("203.0.113.21"), number).statusCode()).isEqualTo(429);
        Browser again = from("203.0.113.20");
        again.open("/follow");
        assertThat(again.submit("/follow", Map.of("number", number, "secret", secret))
                        .uri()
                        .getPath())
                .isEqualTo("/follow/case");
    }

    /** Some pages answer well to whoever shows a wrong secret: they prove nothing, and give nothing back that was no look at it. */
    @ParameterizedTest
    @CsvSource({"203.0.113.30, /follow/check", "203.0.113.31, /follow/case", "203.0.113.32, /follow/receipt"})
    void cookieOfOnesOwnMakingIsAGuessOnEveryPage(String client, String page) throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String cookie = "case=20260404-DDDDDD_AAAA" + i;
            assertThat(sent(client, "POST", "/follow/close", cookie)).isIn(302, 403);
            answers.add(sent(client, "GET", page, cookie));
        }

        assertThat(answers.subList(0, 3))
                .allSatisfy(status -> assertThat(status).isIn(404, 422));
        assertThat(answers.subList(3, 5)).containsExactly(429, 429);
    }

    @Test
    void addressWrittenOtherwiseIsTheSameAddress() throws Exception {
        for (int i = 0; i < 2; i++) {
            sent("203.0.113.40", "POST", "/open311/v2/requests.json", "");
        }

        assertThat(sent("203.0.113.40", "POST", "/%6Fpen311/v2/requests.json", ""))
                .isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.50, evaluator-1, /api/office/cases/20260101-AAAAAA, 404",
        "203.0.113.51, reviewer-1, /actuator/prometheus, 200"
    })
    void wrongPasswordsOfProgramsAreCountedAndRightOnesAreNot(String client, String tried, String path, int right)
            throws Exception {
        String known = "centre-1:" + portal.password();
        for (int i = 0; i < 10; i++) {
            assertThat(called(client, known, path)).isEqualTo(right);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(called(client, tried + ":wrong" + i, path)).isEqualTo(401);
        }

        assertThat(called(client, tried + ":wrong9", path)).isEqualTo(429);
        assertThat(called(client, known, path)).isEqualTo(right);
    }

    @Test
    void programWithAKeyIsCountedByItsKeyWhereverItComesFrom() throws Exception {
        String key = portal.open311Key();
        for (int i = 0; i < 4; i++) {
            Browser program = from("203.0.113.6" + i % 2);
            assertThat(program.submit("/open311/v2/requests.json", Map.of("api_key", key))
                            .statusCode())
                    .isEqualTo(400);
        }

        HttpResponse<String> refused = from("203.0.113.62").submit("/open311/v2/requests.xml", Map.of("api_key", key));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("<errors><error><code>429</code>");
        assertThat(from("203.0.113.60")
                        .submit("/open311/v2/requests.xml", Map.of("api_key", "wrong"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /open311/v2/requests.json      | description=%ff%fe%c3%28 | 400
            POST | /open311/v2/requests.xml       | description=%ff%fe%c3%28 | 400
            PUT  | /open311/v2/requests.json      | x                       | 404
            GET  | /open311/v2/requests;x.json    |                         | 400
            GET  | /open311/v2//requests.xml      |                         | 400
            GET  | /open311/v2/%2e%2e/requests.xml |                        | 400
            GET  | /open311/nowhere.xml           |                         | 404
            """)
    void everyErrorOfOpen311HasItsForm(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> refused = CLIENT.send(
                HttpRequest.newBuilder(URI.create(portal.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("X-Forwarded-For", "203.0.113.70")
                        .method(method, HttpRequest.BodyPublishers.ofString(body == null ? "" : body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body())
                .contains(
                        path.endsWith("xml")
                                ? "<errors><error><code>" + status + "</code>"
                                : "[{\"code\":" + status + ",\"description\":");
    }

    private static int called(String client, String account, String path) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(portal.address().resolve(path))
                                .header("X-Forwarded-For", client)
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int sent(String client, String method, String path, String cookie) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(portal.address().resolve(path))
                                .header("X-Forwarded-For", client)
                                .header("Cookie", cookie)
                                .header("Accept", "text/html")
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.5 | json | text/html        | application/json | [{"code":429,"description":"429: try again in
            203.0.113.6 | xml  | application/json | text/xml         | <errors><error><code>429</code><description>429: try again
            """)
    void programsOfOpen311AreToldInItsFormWhateverTheyAccept(
            String client, String suffix, String accept, String type, String said) {
        Browser program = from(client).with("Accept", accept);
        for (int i = 0; i < 2; i++) {
            program.submit("/open311/v2/requests." + suffix, Map.of("api_key", "wrong"));
        }

        HttpResponse<String> refused = program.submit("/open311/v2/requests." + suffix, Map.of("api_key", "wrong"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains(said);
    }

    private static Browser from(String client) {
        return portal.visitor("en").with("X-Forwarded-For", client);
    }

    private static HttpResponse<String> guess(Browser browser, String number) {
        browser.open("/follow");
        return browser.submit("/follow", Map.of("number", number, "secret", "ABCDEFGH"));
    }

    private static HttpResponse<String> login(String client, String account, String password) {
        Browser browser = from(client);
        browser.open("/login");
        return browser.submit("/login", Map.of("username", account, "password", password));
    }
}
