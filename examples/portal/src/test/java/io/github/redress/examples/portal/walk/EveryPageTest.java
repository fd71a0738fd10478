package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the portal, looked over on every screen, and by keyboard alone. */
class EveryPageTest extends Walk {

    /** Who may open a page, by its address; what stands in braces is of the one case that the test makes. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("/", ""),
            Map.entry("/login", ""),
            Map.entry("/tell", ""),
            Map.entry("/codes", ""),
            Map.entry("/codes/{id}", ""),
            Map.entry("/q/{id}", ""),
            Map.entry("/cases", ""),
            Map.entry("/cases/{number}", ""),
            Map.entry("/board", ""),
            Map.entry("/units/{unit}", ""),
            Map.entry("/open-data", ""),
            Map.entry("/samples", ""),
            Map.entry("/samples/{key}", ""),
            Map.entry("/topics", ""),
            Map.entry("/follow", ""),
            Map.entry("/follow/receipt", "citizen"),
            Map.entry("/follow/case", "citizen"),
            Map.entry("/follow/check", "citizen"),
            Map.entry("/account/password", "dispatcher-1"),
            Map.entry("/office", "dispatcher-1"),
            Map.entry("/office/queues/{queue}", "centre-1"),
            Map.entry("/office/cases/{id}", "dispatcher-1"),
            Map.entry("/office/find", "dispatcher-1"),
            Map.entry("/office/intake", "operator-1"),
            Map.entry("/office/rules", "centre-1"),
            Map.entry("/office/rules/draft", "centre-1"),
            Map.entry("/office/boards", "supervisor-1"),
            Map.entry("/office/supervision", "supervisor-1"),
            Map.entry("/office/supervision/{id}", "supervisor-1"),
            Map.entry("/office/audit", "auditor-1"),
            Map.entry("/office/audit/readings", "auditor-1"),
            Map.entry("/office/audit/exclusions", "auditor-1"),
            Map.entry("/office/audit/chain", "auditor-1"),
            Map.entry("/office/audit/checks", "auditor-1"),
            Map.entry("/office/samples", "supervisor-1"),
            Map.entry("/office/samples/{key}", "evaluator-1"),
            Map.entry("/office/accounts", "administrator-1"),
            Map.entry("/office/blocked", "centre-1"),
            Map.entry("/office/configuration", "administrator-1"),
            Map.entry("/office/configuration/drafts/{id}", "administrator-1")));

    @Test
    void noPageIsForgotten() {
        assertThat(PAGES.keySet()).isEqualTo(mapped());
    }

    /** The two other screens take as long again; CI looks at all four. */
    @ParameterizedTest
    @EnumSource
    void everyPageIsForEverybody(Screen screen) {
        assumeTrue(
                DesktopWhenAsked.ASKED || screen == Screen.PHONE_ZH || screen == Screen.DESKTOP_EN,
                "looked at with -Dportal.walks=all");
        city().at(1, "10:00");
        Citizen citizen = citizen(screen);
        citizen.scans("place-jiangan");
        citizen.tells(
                "ASSISTANCE",
                "roads/lighting",
                Text.of("小区门口的路灯不亮", "Lamp at the gate is dark"),
                Text.of("小区门口的路灯已经坏了半年，请尽快派人来修。", "The lamp at our gate has been dark for half a year."),
                "publicly",
                "true");
        Worker dispatcher = worker(screen, "dispatcher-1");
        dispatcher.finds(citizen.number());
        String id = dispatcher.window().path().replaceAll(".*/", "");
        Worker administrator = worker(screen, "administrator-1");
        administrator.opens("/office/configuration");
        administrator.sends(
                "/drafts",
                "files",
                Path.of("../city/city/calendars.json")
                        .toAbsolutePath()
                        .normalize()
                        .toString(),
                "reason",
                "next year");
        String draft = administrator.window().path();
        String week = Cadence.WEEKLY.key(city().day(1));
        Worker supervisor = worker(screen, "supervisor-1");
        supervisor.opens("/office/samples");
        supervisor.sends("/office/samples", "period", week);
        String notice = noticeOfALateDepartment(supervisor);
        Person visitor = visitor(screen);

        PAGES.forEach((page, who) -> {
            String path = page.replace("{number}", citizen.number())
                    .replace("/q/{id}", "/q/place-jiangan")
                    .replace("/codes/{id}", "/codes/place-jiangan")
                    .replace("/office/configuration/drafts/{id}", draft)
                    .replace("/office/supervision/{id}", notice)
                    .replace("{unit}", "lighting-bureau")
                    .replace("{key}", week)
                    .replace("{id}", id)
                    .replace("{queue}", "TO_ACCEPT");
            Person reader = switch (who) {
                case "" -> visitor;
                case "citizen" -> citizen;
                default -> worker(screen, who);
            };
            reader.opens(path);
            assertThat(reader.window().all(By.tagName("h1"))).as(path).hasSize(1);
            reader.shows("page" + page.replaceAll("[^a-z]+", "-"));
        });
        Worker auditor = worker(screen, "auditor-1");
        for (String page : List.of("chain", "readings")) {
            auditor.opens("/office/audit/" + page + "?number=" + citizen.number());
            auditor.reads(citizen.number());
            auditor.shows("page-office-audit-" + page + "-found");
        }
        auditor.opens("/office/audit/checks");
        auditor.sends("/office/audit/checks");
        auditor.reads("auditor-1");
        auditor.shows("page-office-audit-checks-begun");
        visitor.opens("/cases/20260101-AAAAAA");
        visitor.reads("没有找到", "Not found");
        visitor.opens("/tell");
        visitor.window()
                .driver()
                .executeScript("document.querySelectorAll('[required]').forEach(e => e.required = false)");
        visitor.tries("/tell", "title", "");
        assertThat(visitor.finds(By.cssSelector("[role=alert]"))).isTrue();
        visitor.shows("page-tell-refused");
    }

    /** Nobody answers a complaint in three weeks; returns the address of what the rules say about that. */
    private String noticeOfALateDepartment(Worker supervisor) {
        WorkOfAWeek.begin(city());
        city().at(22, "10:00");
        city().letsRulesLook();
        supervisor.opens("/office/supervision");
        return URI.create(String.valueOf(supervisor
                        .window()
                        .one(By.cssSelector("main a[href*='/office/supervision/']"))
                        .getDomProperty("href")))
                .getPath();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void keyboardAloneSkipsToTheContentAndSendsTheForm(Screen screen) {
        Person person = visitor(screen);
        person.opens("/follow");
        var driver = person.window().driver();

        driver.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(driver.switchTo().activeElement().getText()).isEqualTo(person.says("跳到正文", "Skip to the content"));
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        driver.switchTo().activeElement().sendKeys(Keys.TAB);
        driver.switchTo().activeElement().sendKeys("20260101-AAAAAA", Keys.TAB);
        driver.switchTo().activeElement().sendKeys("no secret", Keys.TAB);
        assertThat(driver.switchTo().activeElement().getTagName()).isEqualTo("button");
        person.window().goByKey(Keys.ENTER);

        assertThat(person.finds(By.cssSelector("[role=alert]"))).isTrue();
    }

    @Test
    void otherLanguageIsOneLinkAwayAndKeepsWhatTheAddressSays() {
        Person person = visitor(Screen.PHONE_ZH);
        person.opens("/tell?code=place-jiangan");

        person.window().driver().findElement(By.linkText("English")).click();

        assertThat(person.window().address()).contains("code=place-jiangan", "lang=en");
        assertThat(person.window().driver().getTitle()).startsWith("Tell us");
    }

    /** A check that finds nothing in a bad page would pass every good one. */
    @Test
    void lookingOverFindsWhatIsWrong() {
        Person person = visitor(Screen.PHONE_EN);
        for (String wrong : List.of(
                "document.querySelectorAll('label').forEach(e => e.remove())",
                "document.querySelector('main').style.color = '#ccc'",
                "document.querySelector('main').style.width = '700px'",
                "const s = document.createElement('script'); s.textContent = 'x()'; document.body.append(s)",
                "document.querySelector('h1').textContent = '??tell_zh_CN??'",
                "console.error('a script failed')",
                "const s = document.createElement('link'); s.rel = 'stylesheet'; s.href = '/nowhere.css';"
                        + " document.head.append(s); return new Promise(done => s.onerror = done)",
                "document.documentElement.lang = 'fr'")) {
            person.opens("/follow");
            person.window()
                    .driver()
                    .executeScript("document.body.className = arguments[0]; " + wrong, "w" + wrong.hashCode());

            assertThatThrownBy(() -> person.window().check().of(Screen.PHONE_EN))
                    .as(wrong)
                    .isInstanceOf(AssertionError.class);
        }
    }

    /** Returns the addresses at which Spring shows a template; {@code /boards/…} are pages of the library. */
    private Set<String> mapped() {
        return city()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> isPage(each.getKey(), each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll(":[^/]*}", "}"))
                .collect(Collectors.toSet());
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && method.getReturnType().getParameterType() == String.class
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    }
}
