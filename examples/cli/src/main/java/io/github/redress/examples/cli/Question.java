package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictValue;
import java.util.Optional;

/** What a command does with one line. */
@FunctionalInterface
interface Question {

    /**
     * Answers one line.
     *
     * @param line the line's value; asking it for what it does not hold adds a fault
     * @param faults what was found wrong so far; once there is any, the answer is dropped and the first fault written
     * @return the line out, or empty when the command answers at the end
     */
    Optional<Answer> answer(StrictValue line, FileFaults faults);
}
