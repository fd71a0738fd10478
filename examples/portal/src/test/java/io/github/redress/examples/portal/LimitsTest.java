package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Whoever is too quick waits, and loses nothing; behind a proxy, so that each test comes from an address of its own. */
class LimitsTest {

    private static final String STORY = "The lamp in front of the \"house\" has been dark for weeks & weeks.";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext portal;
    private static URI address;

    @BeforeAll
    static void start() {
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--server.forward-headers-strategy=native",
                "--portal.limits.told.count=2",
                "--portal.limits.told.per=4s",
                "--portal.limits.guessed.count=3",
                "--portal.limits.guessed.per=1h",
                "--portal.limits.guessed-of-one.count=5",
                "--portal.limits.guessed-of-one.per=1h",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

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
        String password = Files.readString(data.resolve("portal/password.txt"));
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

        HttpResponse<String> refused =
                program.submit("/open311/v2/requests." + suffix, Map.of("api_key", "wrong"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains(said);
    }

    private static Browser from(String client) {
        return new Browser(address, "en").with("X-Forwarded-For", client);
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
