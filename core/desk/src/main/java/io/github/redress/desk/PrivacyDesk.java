package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.desk.request.AnonymousRequest;
import org.jspecify.annotations.Nullable;

/** What a person decides about their own data, and what the law does: one method per command. */
public final class PrivacyDesk {

    private final DeskCommands commands;

    PrivacyDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** The person wants to be named to nobody any more. */
    public Answer<CaseStatus> goAnonymous(Actor actor, AnonymousRequest request) {
        return goAnonymous(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> goAnonymous(Actor actor, AnonymousRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor, Action.GO_ANONYMOUS, request, key, (complaint, words) -> new GoAnonymous());
    }
}
