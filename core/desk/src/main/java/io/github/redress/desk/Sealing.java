package io.github.redress.desk;

import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.storage.Personal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Seals the words of one command as words of one person, and collects them for the write that stores the command. */
final class Sealing {

    private final Seal seal;
    private final UUID person;
    private final List<Personal> into;
    private final UnaryOperator<StagedFile> placed;
    private final Supplier<Integer> held;

    /** Creates the seal of a command that comes without files and never asks what the store has of the person. */
    Sealing(Seal seal, UUID person, List<Personal> into) {
        this(seal, person, into, UnaryOperator.identity(), () -> 0);
    }

    /**
     * Creates the seal of one command.
     *
     * @param placed finds a file that was staged where it is staged for the person
     * @param held counts what the store has of the person
     */
    Sealing(Seal seal, UUID person, List<Personal> into, UnaryOperator<StagedFile> placed, Supplier<Integer> held) {
        this.seal = seal;
        this.person = person;
        this.into = into;
        this.placed = placed;
        this.held = held;
    }

    /** Returns how many sealed texts of the person the store has. */
    int held() {
        return held.get();
    }

    SealedText close(String words) {
        Seal.Sealed sealed = seal.close(person, words);
        into.add(sealed.personal());
        return sealed.reference();
    }

    /** Returns what an event says of files that were staged. */
    List<AttachedFile> attach(List<StagedFile> files) {
        return files.stream().map(placed).map(this::attach).toList();
    }

    private AttachedFile attach(StagedFile file) {
        Seal.Sealed name = seal.close(person, file.ref(), file.name());
        into.add(name.personal());
        return new AttachedFile(name.reference(), file.mediaType(), file.size(), file.hash());
    }

    @Nullable
    SealedText closeIfAny(@Nullable String words) {
        return words == null ? null : close(words);
    }
}
