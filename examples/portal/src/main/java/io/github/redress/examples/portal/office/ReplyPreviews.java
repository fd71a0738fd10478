package io.github.redress.examples.portal.office;

import io.github.redress.Actor;
import io.github.redress.Fault;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Refused;
import io.github.redress.desk.ReplyPreview;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.examples.portal.command.RequestReader;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** A reply as everybody will read it, before it is given; masked by nobody but the library. */
@Component
class ReplyPreviews {

    private final ComplaintDesk desk;
    private final RequestReader reader;

    ReplyPreviews(ComplaintDesk desk, RequestReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** Puts the preview into the model, or returns why there is none; null for whoever answers nobody. */
    @Nullable
    List<Fault> faults(Actor actor, MultiValueMap<String, String> sent, Map<String, Object> known, Model model) {
        if (actor.actsFor() == null) {
            return null;
        }
        try {
            ReplyRequest request = reader.read(ReplyRequest.class, sent, known);
            Answer<ReplyPreview> answer = desk.preview(actor, request);
            if (answer instanceof Done<ReplyPreview> done) {
                model.addAttribute("preview", done.value());
                model.addAttribute("reply", request);
                return List.of();
            }
            return ((Refused<ReplyPreview>) answer).faults();
        } catch (UnreadableFormException e) {
            return e.faults();
        }
    }
}
