package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Accounts and configuration, kept while the portal runs. */
class AdministrationTest {

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    @Test
    void accountIsMadeChangesItsFirstPasswordAndIsDisabledWhileLoggedIn() throws IOException {
        Browser admin = portal.worker("administrator-1");
        admin.open("/office/accounts");
        admin.submit(
                "/office/accounts/create",
                Map.of(
                        "id",
                        "water-9",
                        "zh",
                        "水务九号",
                        "en",
                        "Water nine",
                        "role",
                        "HANDLER",
                        "department",
                        "water-affairs-bureau"));
        String first = admin.found("id=\"fresh-password\">([^<]+)<").orElseThrow();

        Browser fresh = login("water-9", first);
        assertThat(fresh.open("/office").uri().getPath()).isEqualTo("/account/password");
        assertThat(fresh.submit("/account/password", Map.of("password", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(422);
        fresh.submit("/account/password", Map.of("password", "rivers-and-lakes", "again", "rivers-and-lakes"));
        Browser chosen = login("water-9", "rivers-and-lakes");
        assertThat(chosen.open("/office").uri().getPath()).isEqualTo("/office");
        assertThat(login("water-9", first).open("/office").uri().getPath()).isEqualTo("/login");

        admin.open("/office/accounts");
        admin.submit("/office/accounts/disable", Map.of("id", "water-9", "disabled", "true"));
        assertThat(chosen.open("/office").uri().getPath()).isEqualTo("/login");
        assertThat(login("water-9", "rivers-and-lakes").open("/office").uri().getPath())
                .isEqualTo("/login");
        assertThat(admin.open("/office/accounts").body())
                .contains("water-9", "停用", "自行改密")
                .doesNotContain(first);
    }

    @Test
    void movedAccountLosesWhatItsRoleAllowedAtOnce() throws IOException {
        Browser supervisor = portal.worker("supervisor-1");
        assertThat(supervisor.open("/office/boards").statusCode()).isEqualTo(200);
        Browser admin = portal.worker("administrator-1");
        admin.open("/office/accounts");
        admin.submit("/office/accounts/move", Map.of("id", "supervisor-1", "role", "OPERATOR"));

        assertThat(supervisor.open("/office/boards").statusCode()).isEqualTo(403);
        assertThat(portal.worker("supervisor-1").open("/office/boards").statusCode())
                .isEqualTo(403);
    }

    @Test
    void accountWithoutTheDepartmentThatItsRoleNeedsIsRefused() throws IOException {
        Browser admin = portal.worker("administrator-1");
        admin.open("/office/accounts");

        assertThat(admin.submit(
                                "/office/accounts/create",
                                Map.of("id", "nobody-1", "zh", "某", "en", "Some", "role", "HANDLER"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.submit("/office/accounts/disable", Map.of("id", "administrator-1", "disabled", "true"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyAnAdministratorKeepsAccountsAndConfigurationAndSeesNoComplaint() throws IOException {
        for (String other : new String[] {"centre-1", "supervisor-1", "auditor-1", "water-affairs-bureau-head"}) {
            assertThat(portal.worker(other).open("/office/accounts").statusCode())
                    .isEqualTo(403);
            assertThat(portal.worker(other).open("/office/configuration").statusCode())
                    .isEqualTo(403);
        }
        assertThat(portal.worker("administrator-1")
                        .open("/office/queues/TO_DISPATCH")
                        .body())
                .doesNotContain("/office/cases/");
    }

    @Test
    void faultyFilesAreAllNamedAndNothingIsPublished() throws IOException {
        Browser admin = portal.worker("administrator-1");
        admin.open("/office/configuration");
        String draft = admin.upload(
                        "/office/configuration/drafts",
                        Map.of("reason", "try"),
                        Map.of(
                                "calendars.json",
                                "{ \"format\": \"redress.calendar/1\", \"zone\": \"Nowhere\" }",
                                "districts.json",
                                "{"))
                .body();

        assertThat(draft)
                .contains("calendars.json", "districts.json", "Nowhere")
                .doesNotContain(">发布</button>");
    }

    @Test
    void publishedDepartmentIsCalledByItsNewNameEverywhereAtOnceAndAfterARestart() throws IOException {
        String departments =
                Files.readString(Path.of("../city/city/departments.json")).replace("\"市信访局\"", "\"市信访服务局\"");
        Browser admin = portal.worker("administrator-1");
        admin.open("/office/configuration");
        admin.upload(
                "/office/configuration/drafts", Map.of("reason", "rename"), Map.of("departments.json", departments));
        String draft = admin.found("action=\"(/office/configuration/drafts/[0-9a-f-]+)\"")
                .orElseThrow();
        assertThat(admin.open(draft).body()).contains("departments.json");
        admin.submit(draft, Map.of());

        assertThat(admin.open("/office/configuration").body()).contains("第 1 版", "rename");
        assertThat(admin.open("/office/accounts").body()).contains("市信访服务局");
        assertThat(admin.open("/codes").body()).contains("市信访服务局");
        assertThat(admin.open("/units/petition-office").body()).contains("<h1>市信访服务局</h1>");
        admin.open(draft);
        assertThat(admin.submit(draft, Map.of()).statusCode()).isEqualTo(409);

        try (ConfigurableApplicationContext other = portal.start()) {
            assertThat(other.getBean(io.github.redress.desk.ComplaintDesk.class)
                            .configuration()
                            .departments()
                            .all())
                    .anySatisfy(each -> assertThat(each.name().zh()).isEqualTo("市信访服务局"));
        }
    }

    private static Browser login(String account, String password) {
        Browser browser = portal.visitor("zh-CN");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", password));
        return browser;
    }
}
