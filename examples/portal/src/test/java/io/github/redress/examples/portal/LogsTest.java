package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What those who read the logs learn of people: nothing. */
class LogsTest {

    private static final String NAME = "Marktname";
    private static final String PHONE = "13900001234";
    private static final String WORDS = "Marktwords";
    private static final String WRONG = "MARKTSECRET";
    private static final String ASKED = "Marktasked";

    @TempDir
    Path data;

    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + event.getMDCPropertyMap() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    private TestServer server;
    private ConfigurableApplicationContext portal;
    private Level usual;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.start();
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--portal.storage=postgresql",
                "--portal.jdbc-url=" + server.url(),
                "--portal.database.patience=1s",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        usual = root().getLevel();
        root().setLevel(Level.INFO);
        logger("io.github.redress").setLevel(Level.DEBUG);
        ear.start();
        root().addAppender(ear);
    }

    @AfterEach
    void stop() throws IOException {
        root().detachAppender(ear);
        root().setLevel(usual);
        portal.close();
        server.close();
    }

    @Test
    void noLineTellsOfAPersonEvenWhenTheStoreIsGone() throws IOException {
        URI address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
        Browser citizen = new Browser(address, "en");
        citizen.open("/tell");
        citizen.submit(
                "/tell",
                Map.of(
                        "title",
                        WORDS,
                        "text",
                        WORDS + " and a lamp that has been dark for weeks",
                        "name",
                        NAME,
                        "phone",
                        PHONE,
                        "publicly",
                        "true",
                        "place",
                        WORDS));
        String number = citizen.found("class=\"code\">([^<]+)<").orElseThrow();
        String secret =
                citizen.found("class=\"code\">[^<]+<.*?class=\"code\">([^<]+)<").orElseThrow();
        Browser dispatcher = new Browser(address, "en");
        dispatcher.open("/login");
        String password = Files.readString(data.resolve("portal/password.txt"));
        dispatcher.submit("/login", Map.of("username", "dispatcher-1", "password", password));
        String path =
                dispatcher.found("(/office/cases/[0-9a-f-]{36})\">" + number).orElseThrow();
        dispatcher.open(path);
        dispatcher.submit(path + "/decline", Map.of("reason", WORDS, "note", WORDS));
        dispatcher.open(path);
        dispatcher.submit(path + "/accept", Map.of());
        walk(citizen, number);
        walk(dispatcher, number);

        server.close();
        Browser probe = new Browser(address, "en").with("Accept", "application/json");
        assertThat(probe.open("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(probe.open("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(citizen.open("/follow/case").statusCode()).isEqualTo(500);
        walk(citizen, number);
        dispatcher.open(path);

        assertThat(said).anySatisfy(line -> assertThat(line).startsWith("ERROR"));
        for (String mark : List.of(NAME, PHONE, WORDS, WRONG, ASKED, secret, password.strip())) {
            assertThat(said).noneSatisfy(line -> assertThat(line).contains(mark));
        }
    }

    /** Opens pages, asks for what is not there, and sends what cannot be read. */
    private static void walk(Browser browser, String number) {
        for (String page : new String[] {
            "/",
            "/follow/case",
            "/cases",
            "/cases?q=" + ASKED,
            "/cases?from=" + ASKED,
            "/cases/" + number,
            "/board",
            "/office",
            "/office/queues/" + ASKED,
            "/office/cases/" + ASKED,
            "/boards/" + ASKED,
            "/open311/v2/requests.json?status=" + ASKED,
            "/" + ASKED
        }) {
            browser.open(page);
        }
        browser.open("/tell");
        browser.submit("/tell", Map.of("title", WORDS, "text", "x", "publicly", ASKED, "kind", ASKED, "phone", ASKED));
        browser.open("/follow");
        browser.submit("/follow", Map.of("number", number, "secret", WRONG));
        browser.open("/login");
        browser.submit("/login", Map.of("username", ASKED, "password", WRONG));
    }

    private static Logger root() {
        return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
