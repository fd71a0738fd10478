package io.github.redress.desk;

import io.github.redress.ContentHash;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.SealedText;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals people's words with AES-GCM under the person's key.
 *
 * <p>Sealed bytes are: one byte 1 for this form, 12 bytes of nonce, and the cipher text of 16 bytes of salt followed by
 * the words in UTF-8, bound to their reference. The salt makes the hash in the event say nothing once both are erased.
 */
final class Seal {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int SALT = 16;
    private static final int TAG_BITS = 128;

    private final SubjectKeys keys;
    private final SecureRandom random;
    private final Ids ids;

    Seal(SubjectKeys keys, SecureRandom random, Ids ids) {
        this.keys = keys;
        this.random = random;
        this.ids = ids;
    }

    /** Words on their way into the store. */
    record Sealed(SealedText reference, Personal personal) {}

    /**
     * Seals words as those of a person.
     *
     * @throws KeyDestroyedException if the person's key was destroyed
     */
    Sealed close(UUID person, String words) {
        return close(person, ids.random(), words);
    }

    /** Seals words under a reference that something else, as a file, has already. */
    Sealed close(UUID person, UUID ref, String words) {
        byte[] salted = salted(words.getBytes(StandardCharsets.UTF_8));
        return new Sealed(
                new SealedText(ref, ContentHash.of(salted)), new Personal(ref, person, encrypted(person, ref, salted)));
    }

    /** Returns the sealed bytes of a file. */
    byte[] closeFile(UUID person, UUID ref, byte[] content) {
        return encrypted(person, ref, salted(content));
    }

    /**
     * Opens the sealed bytes of a file.
     *
     * @return empty when the person's key was destroyed
     * @throws IllegalStateException if the bytes are damaged, or are not the ones the event speaks of
     */
    Optional<byte[]> openFile(UUID person, AttachedFile file, byte[] sealed) {
        if (!ContentHash.of(sealed).equals(file.hash())) {
            throw new IllegalStateException("sealed file " + file.ref() + " is not the one that the event speaks of");
        }
        return openFile(person, file.ref(), sealed);
    }

    /**
     * Opens the sealed bytes of a file that no event speaks of yet.
     *
     * @return empty when the person's key was destroyed
     * @throws IllegalStateException if the bytes are damaged
     */
    Optional<byte[]> openFile(UUID person, UUID ref, byte[] sealed) {
        return keys.key(person).map(key -> {
            byte[] salted = decrypted(key, ref, sealed);
            return Arrays.copyOfRange(salted, SALT, salted.length);
        });
    }

    private byte[] encrypted(UUID person, UUID ref, byte[] salted) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] key = keys.key(person).orElseThrow(() -> new KeyDestroyedException(person));
        byte[] cipherText = run(Cipher.ENCRYPT_MODE, key, nonce, ref, salted);
        return ByteBuffer.allocate(1 + NONCE + cipherText.length)
                .put(FORM)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    private static byte[] decrypted(byte[] key, UUID ref, byte[] sealed) {
        if (sealed.length < 1 + NONCE + SALT || sealed[0] != FORM) {
            throw new IllegalStateException("sealed words " + ref + " have an unknown form");
        }
        return run(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(sealed, 1, 1 + NONCE),
                ref,
                Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    /**
     * Opens sealed bytes.
     *
     * @return empty when the person's key was destroyed
     * @throws IllegalStateException if the bytes are damaged, or are not the ones the event speaks of
     */
    Optional<String> open(UUID person, SealedText reference, byte[] sealed) {
        Optional<byte[]> key = keys.key(person);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        byte[] salted = decrypted(key.get(), reference.ref(), sealed);
        if (!ContentHash.of(salted).equals(reference.hash())) {
            throw new IllegalStateException(
                    "sealed words " + reference.ref() + " are not the ones that the event speaks of");
        }
        return Optional.of(new String(salted, SALT, salted.length - SALT, StandardCharsets.UTF_8));
    }

    /** Opens words that are kept in the store; empty once they, or the person's key, were destroyed. */
    Optional<String> open(Storage.Reading from, UUID person, SealedText reference) {
        return from.personal(reference.ref()).flatMap(bytes -> open(person, reference, bytes));
    }

    private byte[] salted(byte[] content) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return ByteBuffer.allocate(SALT + content.length).put(salt).put(content).array();
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, UUID ref, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ref.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed words " + ref + " cannot be opened: wrong key or damaged bytes", e);
        }
    }
}
