package io.github.redress.complaint;

/** Something that happened in what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion. */
public sealed interface AftermathEvent extends ComplaintEvent {

    /**
     * The centre called the person back.
     *
     * @param reached whether somebody answered
     */
    record CallbackRecorded(boolean reached) implements AftermathEvent {}
}
