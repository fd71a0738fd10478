package io.github.redress.examples.portal.page;

import io.github.redress.desk.FileContent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to a browser: pictures are shown, everything else is saved. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Returns the answer with a drawing of our own. */
    public static ResponseEntity<byte[]> svg(String drawing) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(drawing.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the answer with a file. */
    public static ResponseEntity<byte[]> of(Optional<FileContent> found) {
        FileContent file = found.orElseThrow(NotFoundException::new);
        boolean picture =
                file.mediaType().equals("image/jpeg") || file.mediaType().equals("image/png");
        ContentDisposition disposition = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(picture ? MediaType.parseMediaType(file.mediaType()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.bytes());
    }
}
