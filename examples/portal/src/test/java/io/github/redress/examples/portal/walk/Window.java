package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The one browser of all tests as one city's people share it: they take turns, and every page that comes up in it is looked over. */
final class Window {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final ChromeDriver driver;
    private final URI portal;
    private final PageCheck check;
    private @Nullable Person current;

    Window(Chrome chrome, URI portal) {
        this.driver = chrome.driver();
        this.portal = portal;
        this.check = chrome.check();
    }

    PageCheck check() {
        return check;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Lets a person sit down, with their own cookies and screen, before the page they last saw. */
    void turnTo(Person person, @Nullable String page) {
        if (person == current) {
            return;
        }
        if (current != null) {
            current.keep(cookies(), address());
        }
        current = person;
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        if (!person.cookies().isEmpty()) {
            driver.executeCdpCommand("Network.setCookies", Map.of("cookies", person.cookies()));
        }
        Chrome.show(driver, person.screen());
        if (page != null) {
            driver.get(page);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> cookies() {
        return (List<Map<String, Object>>)
                driver.executeCdpCommand("Network.getAllCookies", Map.of()).get("cookies");
    }

    void open(String path) {
        driver.get(portal.resolve(path).toString());
        lookOver();
    }

    /** Presses what leads to another page, and waits for that page. */
    void goBy(WebElement link) {
        go(() -> press(link));
    }

    /** Does the same by a key, pressed where the focus is. */
    void goByKey(CharSequence key) {
        go(() -> driver.switchTo().activeElement().sendKeys(key));
    }

    private void go(Runnable press) {
        driver.executeScript("window.pageBefore = true");
        press.run();
        new WebDriverWait(driver, LONGEST, OFTEN)
                .until(now -> driver.executeScript(
                        "return document.readyState === 'complete' && !window.pageBefore ? 1 : null"));
        lookOver();
    }

    /** Leaves the field that was written in last, and waits for what a script looks up then. */
    void settle() {
        driver.executeScript("document.activeElement.blur()");
        new WebDriverWait(driver, LONGEST, OFTEN)
                .until(now -> driver.executeScript("return document.querySelector('.htmx-request') ? null : 1"));
    }

    void press(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private void lookOver() {
        if (current != null) {
            check.of(current.screen());
        }
    }

    /** Returns the form that goes to an address with this end, having unfolded what hides it. */
    WebElement form(String end) {
        By sent = By.cssSelector("form[method=post][action$='" + end + "']");
        WebElement form = all(sent).isEmpty() ? one(By.cssSelector("form[action$='" + end + "']")) : one(sent);
        for (WebElement folded : form.findElements(By.xpath("ancestor::details[not(@open)]"))) {
            press(folded.findElement(By.tagName("summary")));
        }
        return form;
    }

    WebElement one(By by) {
        List<WebElement> found = all(by);
        assertThat(found).as("%s at %s, which says: %s", by, address(), text()).isNotEmpty();
        return found.get(0);
    }

    List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    void type(WebElement field, LocalDate day) {
        driver.executeScript("arguments[0].value = arguments[1]", field, day.toString());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String path() {
        return URI.create(address()).getPath();
    }

    /** Keeps a picture of the whole page, however long it is. */
    void picture(String step, Screen screen) {
        long height = (Long)
                driver.executeScript("return Math.ceil(document.documentElement.getBoundingClientRect().height)");
        Screens.keep(step + "-" + screen, shot(screen, Math.max(height, screen.height())));
    }

    /** Keeps a picture of what one sees of a page without moving it, for those who have not started the portal yet. */
    void portrait(String step, Screen screen) {
        Screens.show(step + "-" + screen, shot(screen, screen.height()));
    }

    private byte[] shot(Screen screen, long height) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", screen.width(), "height", height, "scale", 1)));
        return Base64.getDecoder().decode(String.valueOf(shot.get("data")));
    }
}
