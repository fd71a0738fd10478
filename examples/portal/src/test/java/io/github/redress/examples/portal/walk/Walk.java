package io.github.redress.examples.portal.walk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where stories are walked: a city, a browser, and the people of every story. Each walk has a week to itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Walk {

    /** A Monday from which a year of weeks lies before the city's calendar ends. */
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private final Map<String, Worker> workers = new HashMap<>();
    private Chrome browser;
    private WalkedPortal city;
    private Window window;

    /** The one browser, which closes when all tests are done. */
    @RegisterExtension
    final BeforeAllCallback shared = context -> browser = context.getRoot()
            .getStore(ExtensionContext.Namespace.create(Chrome.class))
            .computeIfAbsent(Chrome.class, any -> new Chrome(), Chrome.class);

    @BeforeAll
    void begin(@TempDir Path data) {
        city = WalkedPortal.start(data, BEGIN);
        window = new Window(browser, city.address());
    }

    @AfterAll
    void end() {
        if (city != null) {
            city.close();
        }
    }

    @BeforeEach
    void aWeekThatNoStoryHasSeen() {
        city.newWeek();
    }

    WalkedPortal city() {
        return city;
    }

    Window window() {
        return window;
    }

    Citizen citizen(Screen screen) {
        return new Citizen(window, screen);
    }

    Person visitor(Screen screen) {
        return new Person(window, screen);
    }

    /** Returns somebody who works here; whoever logged in for one story still is in the next. */
    Worker worker(Screen screen, String account) {
        return workers.computeIfAbsent(screen + account, any -> new Worker(window, screen, account, city));
    }

    /** A dispatcher takes a complaint on and gives it out. */
    Worker givesOut(Screen screen, Citizen told, String lead, String... support) {
        Worker dispatcher = worker(screen, "dispatcher-1");
        dispatcher.finds(told.number());
        dispatcher.does("accept");
        if (support.length == 0) {
            dispatcher.does("dispatch", "lead", lead);
        } else {
            dispatcher.does("dispatch", "lead", lead, "support", String.join(",", support));
        }
        return dispatcher;
    }

    /** A department takes over what was given to it. */
    Worker handles(Screen screen, Citizen told, String department) {
        Worker handler = worker(screen, department + "-1");
        handler.finds(told.number());
        handler.does("acknowledge");
        return handler;
    }
}
