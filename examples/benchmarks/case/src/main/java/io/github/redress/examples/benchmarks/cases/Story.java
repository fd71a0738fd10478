package io.github.redress.examples.benchmarks.cases;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody in the demo city wrote, and what they were answered.
 *
 * @param complaint the request as it came in
 * @param outcome how it ended
 * @param reply the words of the answer
 */
record Story(SubmitRequest complaint, Outcome outcome, String reply) {

    /** Returns the stories of the demo city's message file that end with a reply, but for those that accuse somebody. */
    static List<Story> read(Path file) {
        try {
            List<Story> stories = new ArrayList<>();
            for (JsonNode message :
                    JsonMapper.shared().readTree(Files.readAllBytes(file)).get("messages")) {
                if (message.path("accused").isEmpty()) {
                    message.get("acts")
                            .valueStream()
                            .filter(act -> act.get("act").asString().equals("reply"))
                            .findFirst()
                            .ifPresent(act -> stories.add(new Story(
                                    complaint(message),
                                    Outcome.valueOf(act.get("outcome").asString()),
                                    act.get("text").asString())));
                }
            }
            return List.copyOf(stories);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages of the demo city in " + file, e);
        }
    }

    private static SubmitRequest complaint(JsonNode message) {
        SubmitRequest request = SubmitRequest.of(
                        ComplaintKind.valueOf(message.get("kind").asString()),
                        message.get("title").asString(),
                        message.get("text").asString())
                .through(Channel.of(message.get("channel").asString()))
                .about(CategoryPath.of(message.get("category").asString()))
                .in(
                        DistrictPath.of(message.get("district").asString()),
                        message.path("place").asString(null));
        JsonNode person = message.path("person");
        return person.isObject()
                ? request.by(new Person(
                        person.get("name").asString(), person.get("phone").asString()))
                : request;
    }
}
