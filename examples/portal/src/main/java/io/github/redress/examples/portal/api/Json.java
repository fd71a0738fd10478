package io.github.redress.examples.portal.api;

import io.github.redress.json.RedressModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What the library's types look like as JSON. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RedressModule()).build();

    private Json() {}

    /** Returns an answer with a version, by which a command says what it has seen. */
    static ResponseEntity<byte[]> versioned(Object value, long version) {
        return answer(MAPPER.writeValueAsBytes(value), "\"" + version + "\"");
    }

    /** Returns an answer known by its content: what everybody sees changes with time, too, which is no new version. */
    static ResponseEntity<byte[]> of(Object value) {
        byte[] body = MAPPER.writeValueAsBytes(value);
        return answer(body, "\"" + HexFormat.of().formatHex(sha256(body), 0, 16) + "\"");
    }

    private static ResponseEntity<byte[]> answer(byte[] body, String tag) {
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.parseMediaType("application/json;charset=" + StandardCharsets.UTF_8))
                .body(body);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
