package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import java.util.List;
import java.util.Objects;
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

    /** Opens a complaint that waits in one of their queues, or that a colleague sent the address of. */
    void finds(String number) {
        if (!isInAQueue(number)) {
            opens(Objects.requireNonNull(city.addresses().get(number), () -> account + " finds no " + number));
        } else {
            follows(number);
            city.addresses().put(number, window().path());
        }
        reads(number);
    }

    private boolean isInAQueue(String number) {
        By link = By.partialLinkText(number);
        opens("/office");
        if (finds(link)) {
            return true;
        }
        for (String queue : queues()) {
            opens(queue);
            if (finds(link)) {
                return true;
            }
        }
        return false;
    }

    private List<String> queues() {
        return window().all(By.cssSelector("a[href*='/office/queues/']")).stream()
                .map(link -> Objects.requireNonNull(link.getDomAttribute("href")))
                .distinct()
                .toList();
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
