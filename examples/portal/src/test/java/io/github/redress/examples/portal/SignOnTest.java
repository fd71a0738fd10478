package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Logging in at the city's own provider: a real exchange of OpenID Connect, with a provider in this process. */
class SignOnTest {

    private static final String START = "/oauth2/authorization/city";

    @TempDir
    static Path data;

    private static SignOnProvider provider;
    private static ConfigurableApplicationContext portal;
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        provider = SignOnProvider.start();
        String client = "--spring.security.oauth2.client.";
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--portal.sign-on.registration=city",
                "--portal.sign-on.roles.dispatch=DISPATCHER",
                "--portal.sign-on.roles.caseworkers=HANDLER",
                "--portal.sign-on.roles.audit=AUDITOR",
                client + "registration.city.client-id=portal",
                client + "registration.city.client-secret=" + SignOnProvider.SECRET,
                client + "registration.city.scope=openid",
                client + "provider.city.issuer-uri=" + provider.address(),
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    void whoHasARoleAtTheProviderWorksHereWithThePortalsOwnLogin() {
        provider.person(Map.of("preferred_username", "li.wei", "groups", List.of("everybody", "dispatch")));
        Browser worker = new Browser(address, "en");
        worker.open("/login");
        assertThat(worker.found("href=\"(" + START + ")\"")).isPresent();

        HttpResponse<String> office = worker.open(START);

        assertThat(office.uri().getPath()).isEqualTo("/office");
        assertThat(office.body()).contains("sso.li.wei", "/office/queues/TO_DISPATCH");
        assertThat(worker.cookies()).contains("login").doesNotContain("JSESSIONID", "sign-on");
        worker.submit("/logout", Map.of());
        assertThat(worker.open("/office").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void roleThatChangesAtTheProviderChangesHereInEveryBrowser() {
        provider.person(Map.of("preferred_username", "wang", "groups", "dispatch"));
        Browser before = new Browser(address, "en");
        before.open(START);
        assertThat(before.open("/office/rules").statusCode()).isEqualTo(200);

        provider.person(
                Map.of("preferred_username", "wang", "groups", "caseworkers", "department", "water-affairs-bureau"));
        Browser after = new Browser(address, "en");
        assertThat(after.open(START).body()).contains("sso.wang");
        assertThat(after.open("/office/rules").statusCode()).isEqualTo(404);
        assertThat(before.open("/office/rules").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasNoRoleADepartmentThatIsNoneOrNoNameIsNobody() {
        for (Map<String, Object> nobody : List.<Map<String, Object>>of(
                Map.of("preferred_username", "zhao", "groups", "everybody"),
                Map.of("preferred_username", "zhao", "groups", "caseworkers"),
                Map.of("preferred_username", "zhao", "groups", "caseworkers", "department", "made-up"),
                Map.of("groups", "dispatch"))) {
            provider.person(nobody);
            Browser visitor = new Browser(address, "en");

            assertThat(visitor.open(START).body()).contains("You have no work here");
            assertThat(visitor.open("/office").uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void accountThatIsDisabledHereStaysSo() throws IOException {
        provider.person(Map.of("preferred_username", "chen", "groups", "audit"));
        Browser worker = new Browser(address, "en");
        assertThat(worker.open(START).uri().getPath()).isEqualTo("/office");
        Browser admin = new Browser(address, "en");
        admin.open("/login");
        admin.submit(
                "/login",
                Map.of(
                        "username",
                        "administrator-1",
                        "password",
                        Files.readString(data.resolve("portal/password.txt"))));
        assertThat(admin.open("/office/accounts").body()).contains("sso.chen", "sign-on");
        admin.submit("/office/accounts/disable", Map.of("id", "sso.chen", "disabled", "true"));

        assertThat(worker.open("/office").uri().getPath()).isEqualTo("/login");
        assertThat(worker.open(START).body()).contains("You have no work here");
    }

    @Test
    void tokenOfAnotherKeyAndAnAnswerThatNobodyAskedForAreRefused() {
        provider.person(Map.of("preferred_username", "mallory", "groups", "dispatch"));
        provider.forge();
        Browser victim = new Browser(address, "en");
        assertThat(victim.open(START).body()).contains("That did not work");
        assertThat(victim.open("/office").uri().getPath()).isEqualTo("/login");

        Browser other = new Browser(address, "en");
        assertThat(other.open("/login/oauth2/code/city?code=the-code&state=made-up")
                        .body())
                .contains("That did not work");
        other.with("Cookie", "sign-on=eyJzdGF0ZSI6Im1hZGUtdXAifQ.made-up");
        assertThat(other.open("/login/oauth2/code/city?code=the-code&state=made-up")
                        .body())
                .contains("That did not work");
    }
}
