package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.desk.request.CallbackRequest;
import org.jspecify.annotations.Nullable;

/** What follows an answer: one method per command. */
public final class AftermathDesk {

    private final DeskCommands commands;

    AftermathDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** The centre called the person back. */
    public Answer<CaseStatus> recordCallback(Actor actor, CallbackRequest request) {
        return recordCallback(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordCallback(Actor actor, CallbackRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor, Action.CALL_BACK, request, key, (complaint, words) -> new RecordCallback(request.reached()));
    }
}
