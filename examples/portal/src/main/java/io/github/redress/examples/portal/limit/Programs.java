package io.github.redress.examples.portal.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who of those who ask is a program with a key of its own; a part of the portal that gives out keys says it. */
public interface Programs {

    /** Returns a name for the program whose right key came with a request, never the key; empty for everybody else. */
    Optional<String> of(HttpServletRequest request);
}
