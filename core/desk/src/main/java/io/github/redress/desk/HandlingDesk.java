package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.desk.request.InterimReplyRequest;
import org.jspecify.annotations.Nullable;

/** What departments do between dispatch and answer, and the centre with an answer before the person gets it: one method per command. */
public final class HandlingDesk {

    private final DeskCommands commands;

    HandlingDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** The lead tells the person how things stand; the answer is still to come. */
    public Answer<CaseStatus> interimReply(Actor actor, InterimReplyRequest request) {
        return interimReply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> interimReply(Actor actor, InterimReplyRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.INTERIM_REPLY,
                request,
                key,
                (complaint, words) -> new SendInterimReply(
                        DeskCommands.departmentOf(actor), request.visibility(), words.close(request.text())));
    }
}
