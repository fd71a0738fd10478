package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Where chromium is, and how it is started: once for all tests; they skip where it is absent, the CI may not. A page that was looked over
 * in one test is not in the next.
 */
final class Chrome implements AutoCloseable {

    private final ChromeDriver driver = start();
    private final PageCheck check = new PageCheck(driver);

    ChromeDriver driver() {
        return driver;
    }

    PageCheck check() {
        return check;
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Starts it, or skips the test and says so. Nothing is downloaded: both programs are given by path. */
    private static ChromeDriver start() {
        Path browser = program("CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Path driver = program("CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--font-render-hinting=none",
                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Path program(String variable, String... usual) {
        Optional<Path> found = Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), Stream.of(usual))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (System.getenv("REDRESS_SHARED_REQUIRED") != null) {
            assertThat(found)
                    .as("REDRESS_SHARED_REQUIRED is set, so %s must be there", usual[0])
                    .isPresent();
        }
        assumeTrue(
                found.isPresent(),
                () -> "skipped, since there is no " + usual[0] + "; " + variable + " may name another");
        return found.orElseThrow();
    }

    /** Gives the browser a size, and the language that it asks for. */
    static void show(ChromeDriver driver, Screen screen) {
        String agent = String.valueOf(
                driver.executeCdpCommand("Browser.getVersion", Map.of()).get("userAgent"));
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", screen.language()));
        resize(driver, screen.width(), screen.height());
    }

    /** Shows pages as who likes them dark sees them, or as others do. */
    static void dim(ChromeDriver driver, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    static void resize(ChromeDriver driver, int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }
}
