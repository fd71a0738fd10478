package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What holds of every page: WCAG 2.1 A and AA as far as axe-core can tell, in the light and in the dark, a title, a language and all its
 * texts, nothing wrong in the console, and nothing wider than the narrowest screen.
 */
final class PageCheck {

    private static final int NARROWEST = 360;

    /** Which kinds of things a page has in which: two pages alike are looked over once, however many lines each has. */
    private static final String SHAPE = """
            const kind = e => e.tagName + '.' + e.className + '.' + (e.type || '') + (e.open ? '+' : '');
            return [...new Set(Array.from(document.querySelectorAll('body *'))
                .map(e => kind(e.parentElement) + '>' + kind(e)))].sort().join(' ')
            """;

    private static final String TOO_WIDE = """
            const wide = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= wide) return [];
            return Array.from(document.querySelectorAll('body *'))
                .filter(e => e.getBoundingClientRect().right > wide + 1)
                .map(e => e.outerHTML.substring(0, 120)).slice(0, 3)
            """;

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(
                found => done(found.violations.map(v => v.id + ': '
                    + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ').substring(0, 600))),
                wrong => done([String(wrong)]));
            """;

    private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** What a bundle without a text makes of it. */
    private static final Pattern NO_TEXT = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private final ChromeDriver driver;
    private final String axe = axe();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> paths = new TreeSet<>();

    PageCheck(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Returns which addresses came up, without what follows a question mark. */
    Set<String> paths() {
        return paths;
    }

    /** Looks over the page that is shown. */
    void of(Screen screen) {
        String address = String.valueOf(driver.getCurrentUrl());
        paths.add(URI.create(address).getPath());
        if (!String.valueOf(driver.executeScript("return document.contentType")).equals("text/html")) {
            return;
        }
        assertThat(console(address)).as("console of %s", address).isEmpty();
        assertThat(driver.executeScript("return document.documentElement.lang"))
                .as("language of %s", address)
                .isEqualTo(screen.language());
        assertThat(String.valueOf(driver.getTitle())).as("title of %s", address).isNotBlank();
        assertThat(String.valueOf(driver.executeScript("return document.documentElement.textContent")))
                .as("texts of %s", address)
                .doesNotContainPattern(NO_TEXT);
        if (!seen.add((screen.isPhone() ? "phone " : "desktop ") + driver.executeScript(SHAPE))) {
            return;
        }
        driver.executeScript(axe);
        assertThat(violations(ALL)).as("axe-core at %s, %s", address, screen).isEmpty();
        Chrome.dim(driver, true);
        assertThat(violations(List.of("color-contrast")))
                .as("axe-core at %s, dark", address)
                .isEmpty();
        Chrome.dim(driver, false);
        Chrome.resize(driver, NARROWEST, screen.height());
        assertThat((List<?>) driver.executeScript(TOO_WIDE))
                .as("wider than %s px at %s", NARROWEST, address)
                .isEmpty();
        Chrome.resize(driver, screen.width(), screen.height());
    }

    private List<?> violations(List<String> rules) {
        return (List<?>) driver.executeAsyncScript(AXE, rules);
    }

    /** A refusal is a page with a status of 4xx, which the console notes; anything else is wrong, as a script that is not there. */
    private List<String> console(String address) {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message ->
                        !message.startsWith(address) || !message.contains("the server responded with a status of 4"))
                .toList();
    }

    private static String axe() {
        try (InputStream script = PageCheck.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    java.util.Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
