package io.github.redress.examples.portal.citizen;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The pictures that come with a form: looked at before anything is done, and added to a complaint once it is made. */
@Component
public class Pictures {

    static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private static final Fault TOO_MANY =
            new Fault("pictures", Text.of("最多 " + MOST + " 张图片", "must be at most " + MOST + " pictures"));
    private static final Fault UNFIT = new Fault(
            "pictures",
            Text.of("只能是 JPEG 或 PNG 图片，不超过 4000 万像素", "must be JPEG or PNG, of at most 40 million dots each"));

    private final ComplaintDesk desk;

    Pictures(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** Reads what was sent into a list, and returns what is wrong with it. */
    public List<Fault> read(List<MultipartFile> sent, List<Picture> into) {
        List<MultipartFile> files =
                sent.stream().filter(file -> !file.isEmpty()).toList();
        if (files.size() > MOST) {
            return List.of(TOO_MANY);
        }
        for (MultipartFile file : files) {
            Optional<Picture> picture = Picture.of(bytes(file));
            if (picture.isEmpty()) {
                return List.of(UNFIT);
            }
            into.add(picture.get());
        }
        return List.of();
    }

    /**
     * Adds pictures to a complaint, once for the form that they came with.
     *
     * @param form the key of the form
     * @return false when some could not be kept, of which the log says why
     */
    public boolean add(List<Picture> pictures, Receipt receipt, CommandKey form) {
        List<StagedFile> staged = new ArrayList<>();
        boolean all = true;
        for (Picture picture : pictures) {
            String name = picture.name(staged.size() + 1);
            Answer<StagedFile> answer = desk.files()
                    .stage(
                            Actor.complainant(),
                            StagePersonFileRequest.of(receipt.number(), receipt.secret(), name, picture.mediaType()),
                            new ByteArrayInputStream(picture.bytes()));
            if (answer instanceof Done<StagedFile> done) {
                staged.add(done.value());
            } else {
                all = false;
                LOG.warn("a picture of complaint {} was not kept: {}", receipt.id(), ((Refused<?>) answer).code());
            }
        }
        boolean added = staged.isEmpty() || added(staged, receipt, form);
        return all && added;
    }

    private boolean added(List<StagedFile> staged, Receipt receipt, CommandKey form) {
        Answer<CaseStatus> answer = desk.files()
                .add(
                        Actor.complainant(),
                        AddFilesRequest.of(receipt.number(), receipt.secret(), staged.toArray(StagedFile[]::new)),
                        CommandKey.of("portal-pictures", form.key()));
        // Under the key of a form that came before, its pictures are there already.
        if (answer instanceof Refused<?> refused && refused.code() != RefusalCode.KEY_REUSED) {
            LOG.warn("pictures of complaint {} were not kept: {}", receipt.id(), refused.code());
            return false;
        }
        return true;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
