package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import org.openqa.selenium.By;

/** Somebody who works on complaints, in a department, at the centre or over both. */
final class Worker extends Person {

    private final String account;
    private final WalkedPortal city;
    private boolean in;

    Worker(Window window, Screen screen, String account, WalkedPortal city) {
        super(window, screen);
        this.account = account;
        this.city = city;
    }

    /** Opens a page of those who work here, having logged in. */
    @Override
    void opens(String path) {
        if (!in) {
            super.opens("/login");
            sends("/login", "username", account, "password", city.password());
            in = true;
        }
        super.opens(path);
    }

    /** Opens a complaint by its number. */
    void finds(String number) {
        opens("/office");
        sends("/office/find", "number", number);
        reads(number);
    }

    /** Returns what a list of suggestions offers that has these words. */
    String choice(String list, String words) {
        return window().all(By.cssSelector("#" + list + " option")).stream()
                .map(option -> String.valueOf(option.getDomAttribute("value")))
                .filter(value -> value.endsWith(words))
                .findFirst()
                .orElseThrow();
    }

    /** Gives a command on the case that is shown. */
    void does(String command, String... pairs) {
        sends("/" + command, pairs);
    }

    /** Answers in public. */
    void answers(String outcome, Text text) {
        does("reply", "outcome", outcome, "visibility", "PUBLIC", "text", says(text));
    }

    /** Fails unless a command is offered on the case that is shown. */
    void may(String command) {
        assertThat(finds(By.cssSelector("form[action$='/" + command + "']")))
                .as("%s may %s", account, command)
                .isTrue();
    }

    void mayNot(String command) {
        assertThat(finds(By.cssSelector("form[action$='/" + command + "']")))
                .as("%s may %s", account, command)
                .isFalse();
    }
}
