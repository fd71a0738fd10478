package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flaws of one file, each with its place. */
final class Flaws {

    private final List<Located> located = new ArrayList<>();

    /**
     * A flaw in its place.
     *
     * @param fault the place, and the flaw in English
     * @param flaw the flaw
     * @param complaint what shows it, where the file itself has such a complaint
     */
    record Located(FileFault fault, Flaw flaw, @Nullable Facts complaint) {}

    void add(StrictValue value, Flaw flaw) {
        located.add(new Located(fault(value, flaw), flaw, null));
    }

    void add(StrictValue value, Flaw flaw, Facts complaint) {
        located.add(new Located(fault(value, flaw), flaw, complaint));
    }

    List<Located> list() {
        return List.copyOf(located);
    }

    private static FileFault fault(StrictValue value, Flaw flaw) {
        return new FileFault(
                value.file(),
                value.pointer(),
                value.line(),
                flaw.code().name(),
                flaw.message().en());
    }
}
