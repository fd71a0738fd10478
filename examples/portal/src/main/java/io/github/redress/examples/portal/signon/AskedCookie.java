package io.github.redress.examples.portal.signon;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.KeptSecret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the provider was asked, in a signed cookie of the browser that it sends back, since no instance keeps a session. It lasts ten minutes
 * and is used once.
 */
final class AskedCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String NAME = "sign-on";
    private static final String PAGES = "/login/oauth2";
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    AskedCookie(String key, PortalSettings settings) {
        String used = key.isBlank() ? KeptSecret.in(settings.dataFolder().resolve("login-key.txt")) : key;
        this.key = new SecretKeySpec(("sign-on " + used).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What has to be known when the browser comes back. */
    private record Asked(
            String uri,
            String client,
            String redirect,
            Set<String> scopes,
            String state,
            Map<String, Object> parameters,
            Map<String, Object> attributes) {

        static Asked of(OAuth2AuthorizationRequest request) {
            return new Asked(
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    Objects.requireNonNull(request.getRedirectUri(), "redirect"),
                    request.getScopes(),
                    Objects.requireNonNull(request.getState(), "state"),
                    request.getAdditionalParameters(),
                    request.getAttributes());
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(uri)
                    .clientId(client)
                    .redirectUri(redirect)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(parameters)
                    .attributes(known -> known.putAll(attributes))
                    .build();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter("state");
        return read(request)
                .filter(asked -> state != null && state.equals(asked.state()))
                .map(Asked::request)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            set("", Duration.ZERO, request, response);
            return;
        }
        String content =
                Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(Asked.of(asked)));
        set(content + "." + signature(content), LASTS, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        set("", Duration.ZERO, request, response);
        return asked;
    }

    private Optional<Asked> read(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .map(cookie -> cookie.getValue().split("\\.", -1))
                        .filter(parts -> parts.length == 2 && isSigned(parts[0], parts[1]))
                        .map(parts -> MAPPER.readValue(Base64.getUrlDecoder().decode(parts[0]), Asked.class));
    }

    private boolean isSigned(String content, String signature) {
        return MessageDigest.isEqual(
                signature(content).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("cookies cannot be signed here", e);
        }
    }

    private static void set(String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(PAGES)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build()
                        .toString());
    }
}
