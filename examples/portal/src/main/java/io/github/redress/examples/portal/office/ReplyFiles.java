package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.examples.portal.citizen.Picture;
import io.github.redress.examples.portal.command.RequestReader;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The pictures that come with a reply: drawn anew as those of people are, sealed at once, and kept by the form until it is sent. */
@Component
class ReplyFiles {

    private static final Fault UNFIT = new Fault(
            "pictures",
            Text.of("只能是 JPEG 或 PNG 图片，不超过 4000 万像素", "must be JPEG or PNG, of at most 40 million dots each"));

    private final ComplaintDesk desk;
    private final RequestReader reader;

    ReplyFiles(ComplaintDesk desk, RequestReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * What came with a form.
     *
     * @param files what was taken in, now and before
     * @param kept the same as the form keeps it
     * @param faults what is wrong with it
     */
    record Taken(List<StagedFile> files, List<String> kept, List<Fault> faults) {}

    Taken take(Actor actor, ComplaintId complaint, List<MultipartFile> sent, @Nullable List<String> before) {
        List<StagedFile> files = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try {
            for (String kept : before == null ? List.<String>of() : before) {
                files.add(reader.file(kept));
            }
        } catch (UnreadableFormException e) {
            faults.addAll(e.faults());
        }
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                stage(actor, complaint, bytes(file), files, faults);
            }
        }
        return new Taken(files, files.stream().map(reader::kept).toList(), faults);
    }

    /** Files are called by their number: a name may say whose it is. */
    private void stage(Actor actor, ComplaintId complaint, byte[] bytes, List<StagedFile> into, List<Fault> faults) {
        Optional<Picture> picture = Picture.of(bytes);
        if (picture.isEmpty()) {
            faults.add(UNFIT);
            return;
        }
        String type = picture.get().mediaType();
        Answer<StagedFile> answer = desk.files()
                .stage(
                        actor,
                        StageFileRequest.of(
                                complaint, (into.size() + 1) + "." + type.substring("image/".length()), type),
                        new ByteArrayInputStream(picture.get().bytes()));
        if (answer instanceof Done<StagedFile> done) {
            into.add(done.value());
        } else if (answer instanceof Refused<StagedFile> refused) {
            faults.addAll(refused.faults());
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
