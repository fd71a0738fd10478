package io.github.redress.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole portal for the tests of a class, on SQLite, in a folder and on a port of its own. */
public final class RunningPortal implements BeforeAllCallback, AfterAllCallback {

    private final List<String> settings;
    private Path data;
    private ConfigurableApplicationContext running;

    private RunningPortal(List<String> settings) {
        this.settings = settings;
    }

    /** Starts one with these settings before the first test, and stops it after the last. */
    public static RunningPortal with(String... settings) {
        return new RunningPortal(List.of(settings));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("portal");
        running = start();
    }

    /** Starts another on the same folder, as after a restart. */
    ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Portal.class,
                Stream.concat(
                                Stream.of("--server.port=0", "--portal.data=" + data(), "--portal.outbox=" + outbox()),
                                settings.stream())
                        .toArray(String[]::new));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (running != null) {
            running.close();
        }
        FileSystemUtils.deleteRecursively(data);
    }

    public URI address() {
        return URI.create("http://localhost:" + running.getEnvironment().getProperty("local.server.port"));
    }

    public <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return running;
    }

    /** Returns the folder of all that it keeps. */
    Path data() {
        return data.resolve("portal");
    }

    Path outbox() {
        return data.resolve("outbox");
    }

    /** Returns the one password of all accounts. */
    public String password() {
        return kept("password.txt");
    }

    /** Returns the key with which programs send complaints by Open311. */
    public String open311Key() {
        return kept("open311-key.txt");
    }

    private String kept(String file) {
        try {
            return Files.readString(data().resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the browser of somebody with this language. */
    Browser visitor(String language) {
        return new Browser(address(), language);
    }

    /** Returns the browser of somebody who is logged in, and reads Chinese. */
    Browser worker(String account) {
        Browser browser = visitor("zh-CN");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", password()));
        return browser;
    }
}
