package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.desk.request.ContestRequest;
import org.jspecify.annotations.Nullable;

/** Who says that a complaint is not their own, and what becomes of it: one method per command. */
public final class DisputeDesk {

    private final DeskCommands commands;

    DisputeDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** A department says that the complaint is not its own; it holds it until that is decided. */
    public Answer<CaseStatus> contest(Actor actor, ContestRequest request) {
        return contest(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> contest(Actor actor, ContestRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CONTEST,
                request,
                key,
                (complaint, words) ->
                        new ContestAssignment(DeskCommands.departmentOf(actor), words.close(request.text())));
    }
}
