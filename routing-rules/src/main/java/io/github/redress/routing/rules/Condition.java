package io.github.redress.routing.rules;

import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One thing that a rule asks of a complaint, besides category and district. Equal conditions hold for the same
 * complaints. What a complaint does not say never fits, and is never an error.
 */
sealed interface Condition
        permits Condition.Kinds, Condition.Areas, Condition.Channels, Hours, WorkingHours, Words, Attributes, Custom {

    boolean holds(Facts facts);

    /** The person wants one of these. */
    record Kinds(Set<ComplaintKind> kinds) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return kinds.contains(facts.kind());
        }
    }

    /** The place lies in at least one of these areas. */
    record Areas(Set<String> names) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !Collections.disjoint(names, facts.areas());
        }
    }

    /** It came in by one of these. */
    record Channels(Set<Channel> channels) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.channel() != null && channels.contains(facts.channel());
        }
    }

    static boolean all(List<Condition> conditions, Facts facts) {
        for (int i = 0; i < conditions.size(); i++) { // without an iterator: asked for every rule that is looked at
            if (!conditions.get(i).holds(facts)) {
                return false;
            }
        }
        return true;
    }
}
