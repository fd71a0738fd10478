package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream of lines in and a stream of lines out: each line is answered in its place, or says in its place why not. Holds
 * one line at a time.
 */
final class Exchange implements AutoCloseable {

    private final JsonLines out;
    private final Lines in;
    private final Progress progress;
    private boolean allAnswered = true;

    Exchange(Console console, StreamOptions streams) throws IOException {
        this.out = new JsonLines(streams.create(console));
        this.in = new Lines(streams.open(console), out);
        this.progress = new Progress(console, "lines");
    }

    /** Answers every line. */
    void answerAll(Question question) throws IOException {
        for (Line line = in.next(); line != null; line = in.next()) {
            FileFaults faults = new FileFaults();
            Optional<StrictValue> value = parsed(line, faults);
            Optional<Answer> answer =
                    value.isPresent() && faults.isEmpty() ? asked(question, value.get(), faults) : Optional.empty();
            if (!faults.isEmpty()) {
                Object id = value.flatMap(LineId::find).orElse(null);
                write(fault(id, line.number(), faults.list().get(0)));
                allAnswered = false;
            } else if (answer.isPresent()) {
                write(answer.get());
            }
            progress.next();
        }
        progress.end();
    }

    /** Writes one line more. */
    void write(Answer answer) throws IOException {
        out.write(answer);
    }

    /** Writes the lines that a file holds. */
    void append(Path file) throws IOException {
        out.append(file);
    }

    /** Returns the exit status so far. */
    int status() {
        return allAnswered ? ExitStatus.ALL_ANSWERED : ExitStatus.SOME_NOT_ANSWERED;
    }

    /** A failure that nobody thought of is the error of its line; the lines after it must not suffer. */
    private static Optional<Answer> asked(Question question, StrictValue line, FileFaults faults) {
        try {
            return question.answer(line, faults);
        } catch (RuntimeException e) {
            line.bad("the line cannot be answered: " + e);
            return Optional.empty();
        }
    }

    private static Optional<StrictValue> parsed(Line line, FileFaults faults) {
        if (line.text() == null) {
            faults.add(new FileFault("", "", line.number(), "BAD_JSON", line.fault()));
            return Optional.empty();
        }
        return StrictJson.parseLine("", line.text(), line.number(), faults);
    }

    private static Answer fault(@Nullable Object id, int line, FileFault fault) {
        return new Answer()
                .with("id", id)
                .with("line", line)
                .with(
                        "error",
                        new Answer()
                                .with("code", fault.code())
                                .with("message", fault.message())
                                .with("pointer", fault.pointer()));
    }

    @Override
    public void close() throws IOException {
        try (in;
                out) {
            out.flush();
        }
    }
}
