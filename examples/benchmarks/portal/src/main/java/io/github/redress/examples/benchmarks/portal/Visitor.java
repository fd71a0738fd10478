package io.github.redress.examples.benchmarks.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser, who reads pages and tells the city of things. */
final class Visitor {

    private static final List<String> PAGES = List.of("/", "/cases", "/board", "/tell", "/codes", "/follow/case");
    private static final List<String> SERVICES = List.of("roads.surface", "environment.noise", "transport", "housing");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI portal;
    private final String apiKey;
    private final Answered answered;
    private final Random random;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private String token = "";

    Visitor(URI portal, String apiKey, Answered answered, int number) {
        this.portal = portal;
        this.apiKey = apiKey;
        this.answered = answered;
        this.random = new Random(number);
    }

    /** Returns how long they think: one to three seconds. */
    Duration thinks() {
        return Duration.ofMillis(1000 + random.nextInt(2001));
    }

    /** Does one thing: seven of ten times they read. */
    void act() throws InterruptedException {
        if (random.nextInt(10) < 7) {
            read();
        } else if (random.nextInt(10) < 7) {
            tell();
        } else {
            send();
        }
    }

    private void read() throws InterruptedException {
        int which = random.nextInt(PAGES.size() + 1);
        if (which == PAGES.size()) {
            get("open311 requests", "/open311/v2/requests.json?page_size=20");
        } else {
            get("read " + PAGES.get(which), PAGES.get(which));
        }
    }

    /** Tells of something by the form, which they opened before. */
    void tell() throws InterruptedException {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(get("read /tell", "/tell"));
            token = found.find() ? found.group(1) : "";
        }
        HttpResponse<String> answer = post(
                "tell",
                "/tell",
                Map.of(
                        "_csrf",
                        token,
                        "key",
                        UUID.randomUUID().toString(),
                        "kind",
                        "ASSISTANCE",
                        "title",
                        "Lamp " + random.nextInt(1_000_000),
                        "text",
                        "The street lamp in front of the gate has been dark for days, please come and see.",
                        "place",
                        "Gate " + random.nextInt(500),
                        "name",
                        "Li Wei",
                        "phone",
                        "139" + (10_000_000 + random.nextInt(89_999_999))));
        if (answer != null
                && answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/follow/receipt")) {
            answered.acknowledge();
        }
    }

    /** A program tells of something for them, and everybody may read it. */
    private void send() throws InterruptedException {
        HttpResponse<String> answer = post(
                "open311 post",
                "/open311/v2/requests.json",
                Map.of(
                        "api_key",
                        apiKey,
                        "service_code",
                        SERVICES.get(random.nextInt(SERVICES.size())),
                        "lat",
                        "30." + random.nextInt(10_000),
                        "long",
                        "114." + random.nextInt(10_000),
                        "description",
                        "A deep hole in the road in front of the school, please fill it soon."));
        if (answer != null && answer.statusCode() == 201) {
            answered.acknowledge();
        }
    }

    private String get(String name, String path) throws InterruptedException {
        HttpResponse<String> answer = asked(name, HttpRequest.newBuilder(portal.resolve(path)));
        return answer == null ? "" : answer.body();
    }

    private @Nullable HttpResponse<String> post(String name, String path, Map<String, String> fields)
            throws InterruptedException {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked(
                name,
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private @Nullable HttpResponse<String> asked(String name, HttpRequest.Builder request) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(
                    request.header("Accept-Language", "en").timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
            answered.add(name, answer.statusCode(), System.nanoTime() - begin);
            return answer;
        } catch (IOException e) {
            answered.breakOff();
            return null;
        }
    }
}
