package io.github.redress.desk;

import io.github.redress.complaint.SealedText;
import io.github.redress.storage.Personal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals the words of one command as words of one person, and collects them for the write that stores the command. */
final class Sealing {

    private final Seal seal;
    private final UUID person;
    private final List<Personal> into;

    Sealing(Seal seal, UUID person, List<Personal> into) {
        this.seal = seal;
        this.person = person;
        this.into = into;
    }

    SealedText close(String words) {
        Seal.Sealed sealed = seal.close(person, words);
        into.add(sealed.personal());
        return sealed.reference();
    }

    @Nullable
    SealedText closeIfAny(@Nullable String words) {
        return words == null ? null : close(words);
    }
}
