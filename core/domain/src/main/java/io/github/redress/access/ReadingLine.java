package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.SealedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the {@link ReadingTable}: who sees a step of one type, who reads which of its words, and whom it concerns. */
final class ReadingLine<E extends ComplaintEvent> {

    private final Class<E> type;
    private final Map<CaseWord, Written<E>> words = new EnumMap<>(CaseWord.class);
    private Set<Reader> steps = EnumSet.allOf(Reader.class);
    private Set<Reader> fileReaders = Set.of();
    private Function<E, List<AttachedFile>> files = event -> List.of();
    private Function<E, List<@Nullable DepartmentId>> departments = event -> List.of();
    private @Nullable ToIntFunction<E> no;

    /** Where in an event words stand, and who reads them. */
    private record Written<E>(Function<E, @Nullable SealedText> where, Set<Reader> readers) {}

    ReadingLine(Class<E> type) {
        this.type = type;
    }

    /** Says who sees the step at all; everybody else does not learn of it. */
    ReadingLine<E> seenBy(Set<Reader> readers) {
        steps = readers;
        return this;
    }

    ReadingLine<E> word(CaseWord word, Function<E, @Nullable SealedText> where, Set<Reader> readers) {
        if (words.put(word, new Written<>(where, Collections.unmodifiableSet(readers))) != null) {
            throw new IllegalStateException(type.getSimpleName() + " has two " + word);
        }
        return this;
    }

    ReadingLine<E> files(Function<E, List<AttachedFile>> where, Set<Reader> readers) {
        files = where;
        fileReaders = readers;
        return this;
    }

    ReadingLine<E> concerns(Function<E, @Nullable DepartmentId> department) {
        return concernsAll(event -> Stream.of(department)
                .map(which -> which.apply(event))
                .filter(Objects::nonNull)
                .toList());
    }

    ReadingLine<E> concernsAll(Function<E, List<@Nullable DepartmentId>> several) {
        departments = several;
        return this;
    }

    ReadingLine<E> numbered(ToIntFunction<E> number) {
        no = number;
        return this;
    }

    Class<E> type() {
        return type;
    }

    Set<Reader> steps() {
        return steps;
    }

    Set<Reader> fileReaders() {
        return fileReaders;
    }

    /** Returns who reads what, in the order of the words. */
    Map<CaseWord, Set<Reader>> readers() {
        Map<CaseWord, Set<Reader>> readers = new EnumMap<>(CaseWord.class);
        words.forEach((word, written) -> readers.put(word, written.readers()));
        return Collections.unmodifiableMap(readers);
    }

    /** Returns the words of a kind, null where there are none. */
    @Nullable
    SealedText text(CaseWord word, ComplaintEvent event) {
        Written<E> written = words.get(word);
        return written == null ? null : written.where().apply(type.cast(event));
    }

    List<AttachedFile> files(ComplaintEvent event) {
        return files.apply(type.cast(event));
    }

    List<DepartmentId> departments(ComplaintEvent event) {
        return departments.apply(type.cast(event)).stream()
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    @Nullable
    Integer no(ComplaintEvent event) {
        return no == null ? null : no.applyAsInt(type.cast(event));
    }
}
