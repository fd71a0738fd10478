package io.github.redress.complaint;

/** An order about what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion. */
public sealed interface AftermathCommand extends ComplaintCommand {

    /** Says what came of calling the person back. */
    record RecordCallback(boolean reached) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.CALL_BACK;
        }
    }
}
