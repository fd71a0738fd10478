package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody who has something to tell the city. */
final class Citizen extends Person {

    private static final String TOLD = "/tell";

    private @Nullable String number;

    Citizen(Window window, Screen screen) {
        super(window, screen);
    }

    /** Opens what a code that hangs somewhere leads to. */
    void scans(String code) {
        opens("/q/" + code);
    }

    /** Sends the form, and gets a receipt. */
    void tells(String kind, String category, Text title, Text text, String... more) {
        String[] pairs = new String[8 + more.length];
        System.arraycopy(
                new String[] {"kind", kind, "category", category, "title", says(title), "text", says(text)},
                0,
                pairs,
                0,
                8);
        System.arraycopy(more, 0, pairs, 8, more.length);
        sends(TOLD, pairs);
        number = window().one(By.cssSelector(".code")).getText();
        assertThat(number).matches("[0-9]{8}-[A-Z0-9]+");
    }

    /** Calls the hotline, where an operator writes it down and reads number and secret out; they then follow it by themselves. */
    void calls(Worker operator, Text title, Text text, String matter, String district, String phone) {
        operator.opens("/office/intake");
        operator.sends(
                "/office/intake",
                "text",
                operator.says(text),
                "title",
                operator.says(title),
                "kind",
                "GRIEVANCE",
                "matter",
                operator.choice("matters", matter),
                "district",
                district,
                "name",
                says("周先生", "Mr Zhou"),
                "phone",
                phone);
        operator.shows("s2-0-taken-by-phone");
        List<WebElement> readOut = operator.window().all(By.cssSelector(".readout"));
        number = readOut.get(0).getText();
        String secret = readOut.get(1).getText();
        opens("/follow");
        sends("/follow", "number", number, "secret", secret);
        reads(number);
    }

    /** Has the same trouble as somebody who told of it in public. */
    void supports(String told) {
        opens("/cases/" + told);
        sends("/support");
        number = window().one(By.cssSelector(".code")).getText();
    }

    String number() {
        return java.util.Objects.requireNonNull(number, "nothing told yet");
    }

    /** Looks what became of it. */
    void followsUp() {
        opens("/follow/case");
        reads(number());
    }

    /** Finds a reply there. */
    void learns(Text reply) {
        followsUp();
        reads(says(reply));
    }

    void rates(String rating, boolean resolved) {
        followsUp();
        sends("/follow/case/rate", "rating", rating, "resolved", Boolean.toString(resolved));
    }
}
