package io.github.redress.examples.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A provider of OpenID Connect in this process, at which one person is always logged in; it insists on PKCE and on its client's secret. */
final class SignOnProvider implements AutoCloseable {

    static final String SECRET = "secret-of-the-portal";

    private static final Date ISSUED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Date EXPIRES = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;
    private volatile Map<String, Object> person = Map.of();
    private volatile boolean forging;
    private volatile Map<String, String> asked = Map.of();

    private SignOnProvider(HttpServer server, RSAKey key, RSAKey other) {
        this.server = server;
        this.key = key;
        this.other = other;
    }

    static SignOnProvider start() throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SignOnProvider provider = new SignOnProvider(
                server,
                new RSAKeyGenerator(2048).keyID("one").generate(),
                new RSAKeyGenerator(2048).keyID("one").generate());
        server.createContext("/.well-known/openid-configuration", provider::discovery);
        server.createContext("/keys", call -> answer(call, new JWKSet(provider.key).toJSONObject()));
        server.createContext("/authorize", provider::authorize);
        server.createContext("/token", provider::token);
        server.start();
        return provider;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Says who is logged in here. */
    void person(Map<String, Object> claims) {
        person = claims;
        forging = false;
    }

    /** Signs with another key from now on. */
    void forge() {
        forging = true;
    }

    private void discovery(HttpExchange call) throws IOException {
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("issuer", address());
        discovery.put("authorization_endpoint", address() + "/authorize");
        discovery.put("token_endpoint", address() + "/token");
        discovery.put("jwks_uri", address() + "/keys");
        discovery.put("response_types_supported", new String[] {"code"});
        discovery.put("subject_types_supported", new String[] {"public"});
        discovery.put("id_token_signing_alg_values_supported", new String[] {"RS256"});
        answer(call, discovery);
    }

    private void authorize(HttpExchange call) throws IOException {
        asked = fields(call.getRequestURI().getRawQuery());
        call.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=the-code&state="
                                + asked.get("state").replace("=", "%3D"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> sent = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client =
                "Basic " + Base64.getEncoder().encodeToString(("portal:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!client.equals(call.getRequestHeaders().getFirst("Authorization"))
                || !"the-code".equals(sent.get("code"))
                || !challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            call.sendResponseHeaders(401, -1);
            call.close();
            return;
        }
        answer(
                call,
                Map.of("access_token", "for-nothing", "token_type", "Bearer", "expires_in", 60, "id_token", signed()));
    }

    private String signed() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("portal")
                .subject("1")
                .issueTime(ISSUED)
                .expirationTime(EXPIRES)
                .claim("nonce", asked.get("nonce"));
        person.forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
        try {
            token.sign(new RSASSASigner(forging ? other : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange call, Object said) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(said);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
