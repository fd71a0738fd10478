package io.github.redress.complaint;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has the same trouble as the person who complained.
 *
 * @param id who; a keyed hash that names nobody, the same for the same person in every complaint
 * @param person whose words the phone number is; a random id
 * @param phone where they want to be told what comes of it, null where they do not
 */
public record Supporter(UUID id, UUID person, @Nullable SealedText phone) {

    /** Refuses null. */
    public Supporter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
    }
}
