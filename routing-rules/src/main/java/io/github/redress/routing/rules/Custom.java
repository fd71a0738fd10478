package io.github.redress.routing.rules;

import io.github.redress.Subject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A condition that a host made. Two are equal when they were read from equal settings, wherever those stand.
 *
 * @param settings what was read, as plain maps, lists and values
 * @param place the file and the pointer of the settings
 * @param condition what was made of them
 */
record Custom(Object settings, String place, CustomCondition condition) implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(Custom.class);

    @Override
    public boolean holds(Facts facts) {
        Subject subject = facts.subject();
        if (subject == null) {
            return false;
        }
        try {
            return condition.fits(subject, facts.written());
        } catch (RuntimeException e) {
            // The message may hold words of the complaint, and so may that of a cause.
            LOG.warn(
                    "the condition {} threw {}, and so does not fit",
                    place,
                    e.getClass().getName());
            return false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Custom custom && settings.equals(custom.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }
}
