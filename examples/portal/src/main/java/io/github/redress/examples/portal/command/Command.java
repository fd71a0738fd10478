package io.github.redress.examples.portal.command;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done to a complaint.
 *
 * @param name what it is called in addresses and in the portal's texts, as in {@code first-contact}
 * @param action as which the desk permits it
 * @param request what has to be said
 * @param call how the desk is asked
 * @param <R> what has to be said
 */
public record Command<R extends Record>(String name, Action action, Class<R> request, Call<R> call) {

    private static final int SUFFIX = "Request".length();

    /** How the desk is asked. */
    @FunctionalInterface
    public interface Call<R> {

        /** Asks it. */
        Answer<CaseStatus> give(Actor actor, R request, @Nullable CommandKey key);
    }

    /** Returns a command that is called as its request is. */
    static <R extends Record> Command<R> of(Action action, Class<R> request, Call<R> call) {
        String simple = request.getSimpleName();
        String name = simple.substring(0, simple.length() - SUFFIX)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return new Command<>(name, action, request, call);
    }

    /** Asks the desk. */
    public Answer<CaseStatus> give(Actor actor, Record said, @Nullable CommandKey key) {
        return call.give(actor, request.cast(said), key);
    }
}
