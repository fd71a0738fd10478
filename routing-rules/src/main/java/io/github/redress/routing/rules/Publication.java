package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.routing.RuleDocument;
import java.util.List;
import java.util.Objects;

/** What became of the wish to publish rules. */
public sealed interface Publication {

    /**
     * They hold.
     *
     * @param document what to keep for ever
     */
    record Published(RuleDocument document) implements Publication {

        /** Refuses null. */
        public Published {
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * They do not, and nothing has changed.
     *
     * @param reasons all of them; never empty
     * @param faults what is wrong with the file, each by its line; empty where only other reasons stand against it
     * @param findings the same of its content, in both languages and with complaints that show it; empty where its form is
     *     wrong
     */
    record Refused(List<Reason> reasons, List<FileFault> faults, List<Finding> findings) implements Publication {

        /** Copies the lists, and refuses a refusal without a reason. */
        public Refused {
            reasons = List.copyOf(reasons);
            faults = List.copyOf(faults);
            findings = List.copyOf(findings);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }
    }

    /**
     * Something that stands against publishing.
     *
     * @param code a stable word: that of a file's faults, that of a finding, or {@code OTHER_RULES}, {@code
     *     VERSION_TAKEN}, {@code UNKNOWN_VERSION}, {@code IN_THE_PAST}, {@code NOT_LAST}, {@code TOO_MANY_CHANGED}, {@code
     *     NO_CASES}, {@code CHANGED_ELSEWHERE}
     * @param count how often, at least 1: faults or findings of this code, or complaints that change
     * @param message what a person reads
     */
    record Reason(String code, long count, Text message) {

        /** Refuses null and a count below 1. */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            if (count < 1) {
                throw new IllegalArgumentException("count must be at least 1, was " + count);
            }
        }
    }
}
