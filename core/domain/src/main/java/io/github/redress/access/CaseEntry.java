package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a complaint, as somebody sees it who works on it.
 *
 * @param version its place in the record, from 1; steps that are not for these eyes leave gaps
 * @param at when it happened
 * @param type what happened, for programs: the type of the event, as in {@code ReplySubmitted}
 * @param what the same for people, without anybody's words
 * @param role in which capacity somebody did it; {@link Role#SYSTEM} for what time does
 * @param account the host's account of who did it; null for the person, whom nobody knows by one, and for time
 * @param by the department that did it, null for whoever has none
 * @param departments whom it concerns, in the order that the event names them
 * @param no its number, by which {@code grantExtension} and {@code closeSupervision} ask for it, or the how-manieth review; null where
 *     it has none
 * @param words what was written at that step, in the order of {@link CaseWord}
 * @param files what came with it, without those that are not for these eyes
 */
public record CaseEntry(
        long version,
        Instant at,
        String type,
        Text what,
        Role role,
        @Nullable String account,
        @Nullable DepartmentId by,
        List<DepartmentId> departments,
        @Nullable Integer no,
        List<Written> words,
        List<Attached> files) {

    /** Copies the lists; refuses null. */
    public CaseEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(role, "role");
        departments = List.copyOf(departments);
        words = List.copyOf(words);
        files = List.copyOf(files);
    }

    /**
     * What somebody wrote.
     *
     * @param word what it is
     * @param text the words; null where they are withheld, or were erased
     * @param withheld whether they are not for these eyes
     */
    public record Written(CaseWord word, @Nullable String text, boolean withheld) {

        /** Refuses words that are withheld and said. */
        public Written {
            Objects.requireNonNull(word, "word");
            if (withheld && text != null) {
                throw new IllegalArgumentException(word + " is withheld and given");
            }
        }

        /** Returns it without the words, fit for a log. */
        @Override
        public String toString() {
            return "Written[" + word + (withheld ? ", withheld]" : "]");
        }
    }

    /**
     * A file that came with a step.
     *
     * @param ref what to ask for it by
     * @param name what it is called; null once it was erased
     * @param mediaType what kind of file it is, as in {@code image/jpeg}
     * @param size how many bytes it has
     */
    public record Attached(UUID ref, @Nullable String name, String mediaType, long size) {

        /** Refuses null. */
        public Attached {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(mediaType, "mediaType");
        }

        /** Returns it without its name, fit for a log. */
        @Override
        public String toString() {
            return "Attached[" + ref + "]";
        }
    }

    /** Returns the words of a kind, empty where there are none, they are withheld, or were erased. */
    public Optional<String> text(CaseWord word) {
        return words.stream()
                .filter(written -> written.word() == word)
                .findFirst()
                .map(Written::text);
    }
}
