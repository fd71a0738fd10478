package io.github.redress.desk;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The host's secret, from which look-up secrets, fingerprints and, by default, people's keys are derived. */
final class HostKey {

    private static final int LENGTH = 32;
    private static final String KIND = "secret";
    private static final String NAME = "host-key";

    /** Copied and never used itself: to look the algorithm up and begin with the key costs more than most texts are long. */
    private final Mac mac;

    private HostKey(byte[] bytes) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static HostKey of(byte[] bytes) {
        if (bytes.length < LENGTH) {
            throw new IllegalArgumentException(
                    "the host key must have at least " + LENGTH + " bytes, had " + bytes.length);
        }
        return new HostKey(bytes.clone());
    }

    /** Returns the key that is kept beside the data, having made it on the first start. */
    static HostKey besideTheData(Transactions transactions, SecureRandom random) {
        Document document = transactions.run(tx -> {
            Optional<Document> kept = tx.document(KIND, NAME, 1);
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] bytes = new byte[LENGTH];
            random.nextBytes(bytes);
            tx.put(new Document(KIND, NAME, 1, new Blob(NAME, 1, bytes)));
            return tx.document(KIND, NAME, 1).orElseThrow();
        });
        return of(document.content().bytes());
    }

    /**
     * Checks that this is the key the store was begun with, by a value derived from it that is kept beside the data.
     *
     * @throws IllegalStateException if it is another one: no secret that people hold would open, nor any sealed word
     */
    void check(Transactions transactions) {
        byte[] expected = derive("check", new byte[0]);
        byte[] kept = transactions.run(tx -> {
            tx.put(new Document(KIND, "host-key-check", 1, new Blob("host-key-check", 1, expected)));
            return tx.document(KIND, "host-key-check", 1)
                    .orElseThrow()
                    .content()
                    .bytes();
        });
        if (!MessageDigest.isEqual(expected, kept)) {
            throw new IllegalStateException(
                    "this host key is not the one the store was begun with; sealed words and secrets would not open");
        }
    }

    /** Returns 32 bytes that only the holder of the key can make from this purpose and content. */
    byte[] derive(String purpose, byte[] content) {
        try {
            Mac copy = (Mac) mac.clone();
            copy.update(purpose.getBytes(StandardCharsets.UTF_8));
            copy.update((byte) 0);
            return copy.doFinal(content);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(mac.getProvider() + " cannot copy HmacSHA256", e);
        }
    }

    /** Returns the secret with which a person opens the progress page of a complaint: 16 characters, 80 bits. */
    String lookUpSecret(UUID complaint) {
        return Base32.encode(derive("look-up secret", bytes(complaint)), 16);
    }

    /**
     * Returns who is meant by a phone number or an account, so that the same person is counted once: always the same id, which only the
     * holder of the key can make.
     *
     * @param by what they are known by, as in {@code phone}
     */
    UUID knownBy(String by, String value) {
        ByteBuffer hash = ByteBuffer.wrap(derive("known by " + by, value.getBytes(StandardCharsets.UTF_8)));
        return new UUID(
                (hash.getLong(0) & ~0xf000L) | 0x8000L, (hash.getLong(8) & 0x3fffffffffffffffL) | Long.MIN_VALUE);
    }

    /** Returns the secret with which a supporter opens the progress page of a complaint: 16 characters, 80 bits. */
    String supportSecret(UUID complaint, UUID supporter) {
        byte[] both = (complaint + " " + supporter).getBytes(StandardCharsets.US_ASCII);
        return Base32.encode(derive("support secret", both), 16);
    }

    /** Returns people's keys derived from this one. */
    SubjectKeys subjectKeys() {
        return new SubjectKeys() {
            @Override
            public Optional<byte[]> key(UUID person) {
                return Optional.of(derive("person", bytes(person)));
            }

            @Override
            public void destroy(UUID person) {
                // A derived key cannot be destroyed; SubjectKeys says what follows from that.
            }
        };
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
