package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.examples.portal.citizen.Picture;
import io.github.redress.examples.portal.citizen.Pictures;
import io.github.redress.examples.portal.command.RequestReader;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The pictures that come with a reply: drawn anew as those of people are, sealed at once, and kept by the form until it is sent. */
@Component
class ReplyFiles {

    private final ComplaintDesk desk;
    private final RequestReader reader;
    private final Pictures pictures;

    ReplyFiles(ComplaintDesk desk, RequestReader reader, Pictures pictures) {
        this.desk = desk;
        this.reader = reader;
        this.pictures = pictures;
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
        List<Picture> seen = new ArrayList<>();
        faults.addAll(pictures.read(sent, seen));
        seen.forEach(picture -> stage(actor, complaint, picture, files, faults));
        return new Taken(files, files.stream().map(reader::kept).toList(), faults);
    }

    private void stage(Actor actor, ComplaintId complaint, Picture picture, List<StagedFile> into, List<Fault> faults) {
        Answer<StagedFile> answer = desk.files()
                .stage(
                        actor,
                        StageFileRequest.of(complaint, picture.name(into.size() + 1), picture.mediaType()),
                        new ByteArrayInputStream(picture.bytes()));
        if (answer instanceof Done<StagedFile> done) {
            into.add(done.value());
        } else if (answer instanceof Refused<StagedFile> refused) {
            faults.addAll(refused.faults());
        }
    }
}
