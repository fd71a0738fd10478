package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.json.CloudEvents;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The feed as a message broker gets it. */
class CloudFeedTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Town town = new Town();
    private final CloudEvents cloudEvents = CloudEvents.from(URI.create("https://complaints.example.org"));
    private final List<String> sent = new ArrayList<>();

    @Test
    void whatIsDeliveredAgainHasTheSameIdAndAllElseComesOnceInOrder() {
        Receipt receipt = town.submitted();
        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        FeedConsumer consumer = town.desk.consumer("broker");

        consumer.deliver(100, event -> sendAndBreakAt(2, event));
        town.clock.pass(Duration.ofMinutes(2));
        consumer.deliver(100, this::send);

        assertThat(ids())
                .containsExactly(
                        receipt.id() + "/1",
                        receipt.id() + "/2",
                        receipt.id() + "/2",
                        receipt.id() + "/3",
                        receipt.id() + "/4",
                        receipt.id() + "/5");
        assertThat(sent.get(1)).isEqualTo(sent.get(2));
    }

    @Test
    void nobodysWordsLeaveWithIt() {
        Receipt receipt = town.replied();

        town.desk.consumer("broker").deliver(100, this::send);

        assertThat(sent)
                .hasSizeGreaterThan(5)
                .allSatisfy(event ->
                        assertThat(event).doesNotContain("路灯", "王女士", "13800000001", receipt.secret(), "\"ref\""));
    }

    private void send(Recorded event) {
        sent.add(new String(cloudEvents.write(event), UTF_8));
    }

    private void sendAndBreakAt(long version, Recorded event) {
        send(event);
        if (event.version() == version) {
            throw new IllegalStateException("the broker was gone before it said that it had it");
        }
    }

    private List<String> ids() {
        return sent.stream()
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
