package io.github.redress.complaint;

import java.util.Objects;

/**
 * Something that happened in what a person decides about their own data, and what the law does: publishing, going anonymous, erasure,
 * legal hold.
 */
public sealed interface PrivacyEvent extends ComplaintEvent {

    /**
     * The person said whether everybody may read what they wrote. As long as they have not, nobody may but those who work on it.
     *
     * @param words who may read the headline and the story; the public reads them masked
     */
    record PublicityChosen(Visibility words) implements PrivacyEvent {

        /** Refuses null. */
        public PublicityChosen {
            Objects.requireNonNull(words, "words");
        }
    }

    /** The person wants to be named to nobody any more. Name and phone number stay sealed, and are shown to the person alone. */
    record WentAnonymous() implements PrivacyEvent {}

    /**
     * Everything that was sealed of the person in this complaint was destroyed. The record of what happened stays.
     *
     * @param basis on what ground
     * @param pieces how many sealed texts were destroyed, 1 or more
     */
    record PersonalDataErased(ErasureBasis basis, int pieces) implements PrivacyEvent {

        /** Refuses an erasure of nothing. */
        public PersonalDataErased {
            Objects.requireNonNull(basis, "basis");
            if (pieces < 1) {
                throw new IllegalArgumentException("pieces must be 1 or more, was " + pieces);
            }
        }
    }

    /**
     * A court or an inquiry needs the record whole; nothing in it is erased until that is lifted.
     *
     * @param reason which, in the words of whoever ordered it
     */
    record LegalHoldSet(SealedText reason) implements PrivacyEvent {

        /** Refuses null. */
        public LegalHoldSet {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Nobody needs the record whole any more.
     *
     * @param reason why
     */
    record LegalHoldLifted(SealedText reason) implements PrivacyEvent {

        /** Refuses null. */
        public LegalHoldLifted {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
