package io.github.redress.examples.portal;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.SubmitRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal of its own for a test about auditors, with its desk at hand; what it says is English. */
final class AuditedPortal implements AutoCloseable {

    static final String TITLE = "路灯不亮";
    static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Path data;
    private final ConfigurableApplicationContext running;

    private AuditedPortal(Path data, ConfigurableApplicationContext running) {
        this.data = data;
        this.running = running;
    }

    /** Starts one in a folder, on SQLite unless other settings say otherwise. */
    static AuditedPortal in(Path data, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--portal.data=" + data.resolve("portal"),
                                "--portal.outbox=" + data.resolve("outbox")),
                        Stream.of(settings))
                .toArray(String[]::new);
        return new AuditedPortal(data, SpringApplication.run(Portal.class, all));
    }

    <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    ComplaintDesk desk() {
        return bean(ComplaintDesk.class);
    }

    LocalDate today() {
        return LocalDate.ofInstant(bean(Clock.class).instant(), WUHAN);
    }

    /** Returns a complaint that somebody just made. */
    Receipt told() {
        return done(desk().submit(
                        Actor.complainant(),
                        SubmitRequest.of(ComplaintKind.ASSISTANCE, TITLE, STORY)
                                .about(CategoryPath.of("roads/lighting"))));
    }

    /** Returns how many steps a complaint has. */
    int steps(Receipt receipt) {
        return (int) desk().view(CENTRE, receipt.id()).orElseThrow().version();
    }

    static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }

    Browser visitor() {
        return new Browser(
                URI.create("http://localhost:" + running.getEnvironment().getProperty("local.server.port")), "en");
    }

    /** Returns the browser of somebody who is logged in. */
    Browser worker(String account) throws IOException {
        Browser browser = visitor();
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", password()));
        return browser;
    }

    String password() throws IOException {
        return Files.readString(data.resolve("portal/password.txt")).strip();
    }

    /** Opens the database file beside the portal, as a careless hand would. */
    Connection file() throws SQLException {
        Connection file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("portal/portal.db"));
        try (var statement = file.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
        }
        return file;
    }

    /** Returns the lines of a list of what happened, as they stand in the page. */
    static List<String> lines(HttpResponse<String> page) {
        List<String> lines = new ArrayList<>();
        Matcher line =
                Pattern.compile("<li>\\s*(<time.*?)</li>", Pattern.DOTALL).matcher(page.body());
        while (line.find()) {
            lines.add(line.group(1));
        }
        return lines;
    }

    @Override
    public void close() {
        running.close();
    }
}
