package io.github.redress.examples.portal.open311;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For whom this portal speaks. It is one city, so that a caller need not say; once it has a name, another one is not found. */
@Component
class Jurisdiction {

    private final String name;

    Jurisdiction(@Value("${portal.open311.jurisdiction:}") String name) {
        this.name = name;
    }

    /** Refuses a call for another one. */
    void check(@Nullable String asked) {
        if (!name.isEmpty() && asked != null && !asked.isEmpty() && !asked.equals(name)) {
            throw new CallRefusedException(404, "jurisdiction_id was not found; it is " + name + " here");
        }
    }
}
