package io.github.redress.testkit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What trying a law on one scene shows.
 *
 * @param kind whether the law held
 * @param how what was, and what was wanted, where it did not hold; else empty
 */
public record Outcome(Kind kind, String how) {

    /** The law holds here. */
    public static final Outcome KEPT = new Outcome(Kind.KEPT, "");

    /** The law says nothing here, as one about deadlines where the calendar refuses to guess one. */
    public static final Outcome SILENT = new Outcome(Kind.SILENT, "");

    /** Whether a law held. */
    public enum Kind {
        /** It did. */
        KEPT,
        /** It says nothing there. */
        SILENT,
        /** It did not. */
        BROKEN
    }

    /** Refuses null. */
    public Outcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(how, "how");
    }

    /** Returns that a law does not hold. */
    public static Outcome broken(String how) {
        return new Outcome(Kind.BROKEN, how);
    }

    /** Returns whether the law does not hold here. */
    public boolean isBroken() {
        return kind == Kind.BROKEN;
    }

    /** Returns whether the law says nothing here. */
    public boolean isSilent() {
        return kind == Kind.SILENT;
    }

    /** Returns whether these are equal. */
    public static Outcome same(String what, Object was, Object wanted) {
        return was.equals(wanted) ? KEPT : broken(what + " was " + was + ", wanted " + wanted);
    }

    /** Returns whether one is not after the other. */
    public static <T extends Comparable<? super T>> Outcome atMost(String what, T was, T most) {
        return was.compareTo(most) <= 0 ? KEPT : broken(what + " was " + was + ", wanted " + most + " or earlier");
    }

    /** Returns whether this is so. */
    public static Outcome that(boolean so, Supplier<String> otherwise) {
        return so ? KEPT : broken(otherwise.get());
    }

    /** Returns the first that is broken among what each element shows. */
    public static <T> Outcome each(List<T> elements, Function<? super T, Outcome> law) {
        Outcome all = KEPT;
        for (T element : elements) {
            all = all.and(() -> law.apply(element));
        }
        return all;
    }

    /** Returns this where it is broken, else the next. */
    public Outcome and(Supplier<Outcome> next) {
        return isBroken() ? this : next.get();
    }
}
