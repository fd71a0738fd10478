package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody with a screen and cookies of their own, who reads, writes and presses as people do. */
class Person {

    private final Window window;
    private final Screen screen;
    private List<Map<String, Object>> cookies = List.of();
    private @Nullable String last;

    Person(Window window, Screen screen) {
        this.window = window;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    List<Map<String, Object>> cookies() {
        return cookies;
    }

    void keep(List<Map<String, Object>> shownCookies, String address) {
        this.cookies = shownCookies;
        this.last = address;
    }

    /** Returns the side of a text that this person speaks. */
    String says(Text text) {
        return screen.language().equals("en") ? text.en() : text.zh();
    }

    String says(String zh, String en) {
        return says(Text.of(zh, en));
    }

    /** Opens a page of the portal. */
    void opens(String path) {
        window.turnTo(this, null);
        window.open(path);
    }

    /** Goes where a link leads that reads, or contains, this. */
    void follows(String text) {
        turn();
        window.goBy(window.one(By.partialLinkText(text)));
    }

    boolean finds(By what) {
        turn();
        return !window.all(what).isEmpty();
    }

    /** Fails unless the page says this. */
    void reads(String text) {
        turn();
        assertThat(window.text()).as(window.address()).contains(text);
    }

    void reads(String zh, String en) {
        reads(says(zh, en));
    }

    void readsNothingOf(String text) {
        turn();
        assertThat(window.text()).as(window.address()).doesNotContain(text);
    }

    /** Writes into, or chooses in, what a form calls by this name. */
    void writes(WebElement form, String name, String value) {
        List<WebElement> found = form.findElements(By.name(name));
        assertThat(found).as("%s at %s", name, window.address()).isNotEmpty();
        WebElement first = found.get(0);
        String type = String.valueOf(first.getDomProperty("type"));
        if (type.startsWith("select")) {
            Select select = new Select(first);
            List.of(value.split(",")).forEach(select::selectByValue);
        } else if (type.equals("radio")) {
            window.press(found.stream()
                    .filter(each -> value.equals(each.getDomAttribute("value")))
                    .findFirst()
                    .orElseThrow());
        } else if (type.equals("checkbox") && found.size() > 1) {
            List<String> wanted = List.of(value.split(","));
            found.stream()
                    .filter(each -> wanted.contains(each.getDomAttribute("value"))
                            || wanted.stream().anyMatch(label(each)::contains))
                    .forEach(window::press);
        } else if (type.equals("checkbox")) {
            if (first.isSelected() != Boolean.parseBoolean(value)) {
                window.press(first);
            }
        } else if (type.equals("date")) {
            window.type(first, LocalDate.parse(value));
        } else if (type.equals("file")) {
            first.sendKeys(value);
        } else {
            first.clear();
            first.sendKeys(value);
            assertThat(first.getDomProperty("value"))
                    .as("%s at %s", name, window.address())
                    .isEqualTo(value);
        }
    }

    private static String label(WebElement box) {
        return box.findElement(By.xpath("ancestor::label|..")).getText();
    }

    /**
     * Fills in the form that goes to an address with this end, and sends it; it must be taken.
     *
     * @param pairs what it calls a thing, and what is written there, one after the other
     */
    void sends(String end, String... pairs) {
        tries(end, pairs);
        assertThat(window.all(By.cssSelector("[role=alert]")).stream()
                        .map(WebElement::getText)
                        .toList())
                .as("%s at %s", end, window.address())
                .isEmpty();
    }

    /** Does the same, whether or not it is taken. */
    void tries(String end, String... pairs) {
        turn();
        WebElement form = window.form(end);
        for (int i = 0; i < pairs.length; i += 2) {
            writes(form, pairs[i], pairs[i + 1]);
        }
        window.settle();
        window.goBy(form.findElement(By.cssSelector("button:not([name], [type=button])")));
    }

    /** Reads what everybody may of a complaint. */
    void looksUp(String number, Text reply) {
        opens("/cases/" + number);
        reads(says(reply));
    }

    /** Finds a unit in this week's ranking, as everybody may. */
    void looksForOnTheBoard(String zh, String en) {
        opens("/board");
        reads(zh, en);
    }

    /** Keeps a picture of the whole page. */
    void shows(String step) {
        turn();
        window.picture(step, screen);
    }

    /** Keeps a picture of what they see, for the README. */
    void portrays(String step) {
        turn();
        window.portrait(step, screen);
    }

    Window window() {
        turn();
        return window;
    }

    private void turn() {
        window.turnTo(this, last);
    }
}
