package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those who run the portal ask of it, and what it tells every browser; here behind a proxy that speaks TLS. */
class RunningTest {

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with("--server.forward-headers-strategy=native");

    @Test
    void livesAndIsReadyWithoutSayingMore() {
        Browser visitor = portal.visitor("en").with("Accept", "application/json");

        for (String path : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            HttpResponse<String> health = visitor.open(path);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void metricsAreForThoseWhoRunItAndNameNobody() throws IOException {
        assertThat(portal.visitor("en").open("/actuator/metrics").uri().getPath())
                .isEqualTo("/login");
        assertThat(worker("water-affairs-bureau-1").open("/actuator/metrics").statusCode())
                .isEqualTo(403);

        Browser centre = worker("centre-1").with("Accept", "application/json");
        assertThat(centre.open("/actuator/metrics").body())
                .contains("http.server.requests", "tasks.scheduled.execution", "jvm.memory.used");
        assertThat(centre.open("/actuator/metrics/http.server.requests").body())
                .contains("/login")
                .doesNotContain("centre-1");
        assertThat(centre.open("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        Browser visitor = portal.visitor("en");

        for (String path : new String[] {"/", "/tell", "/nothing-here", "/portal.css"}) {
            HttpHeaders headers = visitor.open(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void behindTlsOnlyTlsIsSpokenAndCookiesStayThere() {
        Browser visitor = portal.visitor("en").with("X-Forwarded-Proto", "https");

        HttpHeaders headers = visitor.open("/tell").headers();

        assertThat(headers.firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    private static Browser worker(String account) throws IOException {
        Browser browser = portal.visitor("en");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", portal.password()));
        return browser;
    }
}
