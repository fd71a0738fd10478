package io.github.redress.examples.city;

import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.json.FileFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the people of the example city write on an ordinary day. */
public final class OrdinaryDay {

    private OrdinaryDay() {}

    /** Returns the messages of the shipped file. */
    public static List<SubmitRequest> messages() {
        FileFaults faults = new FileFaults();
        try {
            byte[] content = Files.readAllBytes(Path.of("messages", "messages.json"));
            List<Message> messages = MessageReader.read("messages.json", content, faults);
            faults.throwIfAny();
            return messages.stream().map(Replay::submission).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
