package io.github.redress.examples.portal.blocked;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.KeptSecret;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is kept of a blocked phone number: HMAC-SHA-256 of its digits under a key of {@code portal.blocked.key}, or one in the data folder,
 * the same for all instances. Without the key nobody can try numbers against it.
 */
@Component
class PhoneHash {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{3,24}[0-9]");
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)86(?=[0-9]{5})");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    PhoneHash(@Value("${portal.blocked.key:}") String given, PortalSettings settings) {
        String used = given.isBlank() ? KeptSecret.in(settings.dataFolder().resolve("block-key.txt")) : given.strip();
        this.key = new SecretKeySpec(used.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Returns the hash, the same however the number is written; empty for what is no phone number. */
    Optional<String> of(String typed) {
        String phone = typed.strip();
        return PHONE.matcher(phone).matches() ? Optional.of(hash(digits(phone))) : Optional.empty();
    }

    private static String digits(String phone) {
        String plain = phone.replaceAll("[ ().-]", "");
        return COUNTRY.matcher(plain).replaceFirst("").replaceFirst("^(?:\\+|00)", "");
    }

    private String hash(String digits) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(digits.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("phone numbers cannot be hashed here", e);
        }
    }
}
