package io.github.redress.examples.portal.walk;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What people of the example city write on an ordinary day: the messages that stand beside it, each in public. */
final class OrdinaryMessages {

    private OrdinaryMessages() {}

    static List<SubmitRequest> read() {
        return JsonMapper.shared()
                .readTree(Path.of("../city/messages/messages.json").toFile())
                .get("messages")
                .valueStream()
                .filter(message -> !message.get("kind").stringValue().equals("TIP_OFF"))
                .map(message -> SubmitRequest.of(
                                ComplaintKind.valueOf(message.get("kind").stringValue()),
                                message.get("title").stringValue(),
                                message.get("text").stringValue())
                        .about(CategoryPath.of(message.get("category").stringValue()))
                        .in(DistrictPath.of(message.get("district").stringValue()), null)
                        .by(new Person(
                                "市民",
                                "139"
                                        + message.get("id")
                                                .stringValue()
                                                .replaceAll("\\D", "1")
                                                .concat("00000000")
                                                .substring(0, 8)))
                        .inPublic())
                .toList();
    }
}
