package io.github.redress.desk;

import java.io.Serial;
import java.util.UUID;

/** Nothing more can be sealed as words of this person: their key was destroyed when their data were erased. */
final class KeyDestroyedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KeyDestroyedException(UUID person) {
        super("the key of person " + person + " was destroyed");
    }
}
