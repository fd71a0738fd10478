package io.github.redress.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a script: it keeps cookies, follows redirections, and sends forms with what is hidden in them. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final URI portal;
    private final String language;
    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HttpResponse<String> shown;

    Browser(URI portal, String language) {
        this.portal = portal;
        this.language = language;
        this.shown = open("/");
    }

    /** Sends a header with everything from now on. */
    Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Returns what the cookies are called that it keeps. */
    Set<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .collect(Collectors.toSet());
    }

    /** Shows a page. */
    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
    }

    /** Sends a form of the page that is shown. */
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(shown.body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form of the page that is shown, with files, all in the field {@code files}. */
    HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, String> files) {
        String boundary = "----form-of-a-browser";
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(shown.body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        all.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach((name, content) -> body.append("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends what is hidden in the page that is shown, and after it bytes as they are. */
    HttpResponse<String> submitRaw(String path, String rest) {
        StringBuilder body = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(shown.body());
        while (hidden.find()) {
            body.append(encoded(hidden.group(1)))
                    .append('=')
                    .append(encoded(hidden.group(2)))
                    .append('&');
        }
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + rest)));
    }

    /** Sends a form of the page that is shown, in which a field stands several times. */
    HttpResponse<String> submitAll(String path, String name, String... values) {
        StringBuilder body = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(shown.body());
        while (hidden.find()) {
            body.append(encoded(hidden.group(1)))
                    .append('=')
                    .append(encoded(hidden.group(2)))
                    .append('&');
        }
        for (String value : values) {
            body.append(encoded(name)).append('=').append(encoded(value)).append('&');
        }
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Returns what a pattern's first group finds in the page that is shown. */
    Optional<String> found(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(shown.body());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("Accept", "text/html").header("Accept-Language", language);
        headers.forEach(request::setHeader);
        try {
            shown = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
