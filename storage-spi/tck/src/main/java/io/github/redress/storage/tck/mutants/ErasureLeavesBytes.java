package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Personal;
import java.io.ByteArrayOutputStream;

/** See {@link Mutant#ERASURE_LEAVES_BYTES}. */
final class ErasureLeavesBytes extends FlawedStorage {

    @Override
    byte[] dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Personal piece : everWritten().values()) {
            all.writeBytes(piece.sealed());
        }
        return all.toByteArray();
    }
}
