package io.github.redress.complaint;

/** An order about what a person decides about their own data, and what the law does: publishing, going anonymous, erasure, legal hold. */
public sealed interface PrivacyCommand extends ComplaintCommand {

    /**
     * Says who may read what the person wrote.
     *
     * @param words everybody, or only those who work on it
     */
    record ChoosePublicity(Visibility words) implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.CHOOSE_PUBLICITY;
        }
    }

    /** Asks to be named to nobody any more. */
    record GoAnonymous() implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.GO_ANONYMOUS;
        }
    }

    /**
     * Destroys everything that is sealed of the person in this complaint.
     *
     * @param basis on what ground
     * @param pieces how many sealed texts there are, 0 or more
     */
    record ErasePersonalData(ErasureBasis basis, int pieces) implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.ERASE;
        }
    }

    /** Keeps everything as it is, until that is lifted. */
    record SetLegalHold(SealedText reason) implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.SET_LEGAL_HOLD;
        }
    }

    /** Lets erasure happen again. */
    record LiftLegalHold(SealedText reason) implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.LIFT_LEGAL_HOLD;
        }
    }
}
