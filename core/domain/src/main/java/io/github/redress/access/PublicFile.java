package io.github.redress.access;

import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.SealedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A file that came with a public reply.
 *
 * @param ref what to ask for it by
 * @param name what the department calls it
 * @param mediaType what kind of file it is, as in {@code image/jpeg}
 * @param size how many bytes it has
 */
public record PublicFile(UUID ref, String name, String mediaType, long size) {

    /** Refuses null. */
    public PublicFile {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
    }

    static List<PublicFile> all(List<AttachedFile> files, Function<SealedText, Optional<String>> open) {
        return files.stream()
                .flatMap(file -> open
                        .apply(file.name())
                        .map(name -> new PublicFile(file.ref(), name, file.mediaType(), file.size()))
                        .stream())
                .toList();
    }
}
