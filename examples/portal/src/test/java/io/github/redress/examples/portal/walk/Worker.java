package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody who works on complaints, in a department, at the centre or over both. */
final class Worker extends Person {

    private final String account;
    private final String password;
    private boolean in;

    Worker(Window window, Screen screen, String account, String password) {
        super(window, screen);
        this.account = account;
        this.password = password;
    }

    /** Finds a complaint in one of their queues, and opens it. */
    void finds(String number) {
        open("/office");
        if (window().all(By.partialLinkText(number)).isEmpty()) {
            inAnotherQueue(number);
        }
        follows(number);
    }

    private void inAnotherQueue(String number) {
        List<String> queues = window().all(By.cssSelector("a[href*='/office/queues/']")).stream()
                .map(link -> Objects.requireNonNull(link.getDomAttribute("href")))
                .distinct()
                .toList();
        for (String queue : queues) {
            opens(queue);
            if (!window().all(By.partialLinkText(number)).isEmpty()) {
                return;
            }
        }
        assertThat(queues).as("queues in which %s finds %s", account, number).isEmpty();
    }

    /** Opens a page of those who work here, having logged in. */
    void open(String path) {
        if (!in) {
            opens("/login");
            sends("/login", "username", account, "password", password);
            in = true;
        }
        opens(path);
    }

    /** Gives a command on the case that is shown. */
    void does(String command, String... pairs) {
        sends("/" + command, pairs);
    }

    /** Says whether a command is offered on the case that is shown. */
    boolean may(String command) {
        List<WebElement> forms = window().all(By.cssSelector("form[action$='/" + command + "']"));
        return !forms.isEmpty();
    }
}
