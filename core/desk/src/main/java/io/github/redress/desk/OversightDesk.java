package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.desk.request.RemindRequest;
import org.jspecify.annotations.Nullable;

/** What others do to make departments act: one method per command. */
public final class OversightDesk {

    private final DeskCommands commands;

    OversightDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** A department is urged. */
    public Answer<CaseStatus> remind(Actor actor, RemindRequest request) {
        return remind(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> remind(Actor actor, RemindRequest request, @Nullable CommandKey key) {
        return commands.run(actor, Action.REMIND, request, key, (complaint, words) -> new Remind(request.department()));
    }
}
