package io.github.redress.desk;

import java.util.Optional;
import java.util.UUID;

/**
 * Keeps one key per person, with which that person's words are sealed.
 *
 * <p>The default derives each key from the host's key. The sealed words themselves are removed when a person asks, but a
 * backup made before still has them, and the host's key still opens them: <b>backups are not covered by erasure</b>. A
 * host that wants that plugs in a key store that can destroy one person's key.
 *
 * <p>Called once per text written and once per text shown, on the caller's thread; must be safe for many threads.
 */
public interface SubjectKeys {

    /** Returns the 32 bytes of a person's key, made on first use; empty once it was destroyed. */
    Optional<byte[]> key(UUID person);

    /** Destroys a person's key, if this store can. Called when a person's words are erased. */
    void destroy(UUID person);
}
