package io.github.redress.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.StoredRules;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.routing.Route;
import io.github.redress.routing.RuleDocument;
import io.github.redress.routing.rules.Publication;
import io.github.redress.routing.rules.PublishPolicy;
import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import io.github.redress.routing.rules.RuleTimeline;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week in which the city changes its mind about who mends the lamps, and changes it back. */
class LiveRulesTest {

    private static final Instant MONDAY = Instant.parse("2026-09-14T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-15T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-09-16T00:00:00Z");
    private static final Actor OPERATOR = Actor.operator("counter-1");

    private final Configuration city = Configuration.read(Path.of("city"));
    private final ReplayClock clock = new ReplayClock(MONDAY, ZoneId.of("Asia/Shanghai"), 0);

    @TempDir
    Path folder;

    /** What a host starts: one storage, one timeline that is kept in it, and a desk that asks the timeline. */
    private final class Node implements AutoCloseable {

        final Storage storage = SqliteStorage.open(folder.resolve("city.db"));
        final RuleTimeline rules = RuleTimeline.keptIn(
                StoredRules.of(storage, "city-routing"), new RuleSetReader(), city.known(), clock, city.firstRules());
        final ComplaintDesk desk = ComplaintDesk.builder()
                .storage(storage)
                .configuration(city)
                .routing(rules::at)
                .clock(clock)
                .build();

        Receipt darkLamp(Instant at) {
            clock.moveTo(at);
            SubmitRequest request = SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "巷口的路灯三天不亮了，晚上放学的孩子只能摸黑走回家。")
                    .about(CategoryPath.of("roads/lighting"))
                    .in(DistrictPath.of("jianghan"), null);
            return ((Done<Receipt>) desk.submit(Actor.complainant(), request)).value();
        }

        /** Returns what the rules said when the complaint came in, as it was recorded. */
        ComplaintRouted routed(Receipt receipt) {
            return desk.feed(0, 1_000).events().stream()
                    .filter(event -> event.complaint().equals(receipt.id()))
                    .map(Recorded::event)
                    .filter(ComplaintRouted.class::isInstance)
                    .map(ComplaintRouted.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        /** Decides the complaint again by the rules whose hash its decision names. */
        Route repeated(Receipt receipt) {
            CaseView view = desk.view(OPERATOR, receipt.id()).orElseThrow();
            RuleSet then = rules.withHash(routed(receipt).rulesHash()).orElseThrow();
            assertThat(rules.at(view.subject().at())).isSameAs(then);
            return then.route(view.subject(), view.title() + "\n" + view.text());
        }

        @Override
        public void close() {
            desk.close();
        }
    }

    @Test
    void rulesArePublishedRefusedTakenBackAndReadAgainAndEveryDecisionCanBeRepeated() throws IOException {
        byte[] better = version("2026.3", "\"department\": \"lighting-bureau\"", "\"department\": \"power-company\"");
        byte[] worse = version("2026.4", "\"department\": \"police\"", "\"department\": \"traffic-police\"");
        Receipt monday;
        Receipt tuesday;
        Receipt wednesday;
        try (Node node = new Node()) {
            monday = node.darkLamp(MONDAY);

            assertThat(node.rules.publish("routing.json", worse, TUESDAY, atMost("0.1")))
                    .isInstanceOfSatisfying(
                            Publication.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .filteredOn(reason -> reason.code().equals("TOO_MANY_CHANGED"))
                                    .singleElement()
                                    .satisfies(reason -> assertThat(
                                                    reason.message().en())
                                            .isEqualTo("of 2 cases replayed, 1 are decided otherwise, more than a"
                                                    + " share of 0.1")));
            assertThat(node.rules.publish("routing.json", better, TUESDAY, atMost("0.5")))
                    .isEqualTo(new Publication.Published(RuleDocument.of("city-routing", "2026.3", TUESDAY, better)));
            tuesday = node.darkLamp(TUESDAY);
            assertThat(node.rules.rollback("2026.2", WEDNESDAY)).isInstanceOf(Publication.Published.class);
            wednesday = node.darkLamp(WEDNESDAY);
        }
        try (Node again = new Node()) {
            assertThat(again.rules.documents())
                    .extracting(RuleDocument::toString)
                    .containsExactly(
                            "city-routing 2026.2 from 1970-01-01T00:00:00Z",
                            "city-routing 2026.3 from 2026-09-15T00:00:00Z",
                            "city-routing 2026.2 from 2026-09-16T00:00:00Z");
            assertDecided(again, monday, "2026.2", "lighting-bureau", 1);
            assertDecided(again, tuesday, "2026.3", "power-company", 2);
            assertDecided(again, wednesday, "2026.2", "lighting-bureau", 1);
        }
    }

    @Test
    void anotherNodeLearnsWhatWasPublishedAndMayNotOverlookIt() throws IOException {
        byte[] third = version("2026.3", "\"department\": \"lighting-bureau\"", "\"department\": \"power-company\"");
        byte[] fourth = version("2026.4", "\"department\": \"lighting-bureau\"", "\"department\": \"police\"");
        try (Node one = new Node();
                Node other = new Node()) {
            one.rules.publish("routing.json", third, TUESDAY, PublishPolicy.testsOnly());

            assertThat(other.rules.publish("routing.json", fourth, WEDNESDAY, PublishPolicy.testsOnly()))
                    .isInstanceOfSatisfying(
                            Publication.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Publication.Reason::code)
                                    .containsExactly("CHANGED_ELSEWHERE"));
            assertThat(other.rules.refresh()).isTrue();
            assertThat(other.rules.refresh()).isFalse();
            assertThat(other.rules.publish("routing.json", fourth, WEDNESDAY, PublishPolicy.testsOnly()))
                    .isInstanceOf(Publication.Published.class);
            assertThat(other.rules.documents())
                    .extracting(RuleDocument::version)
                    .containsExactly("2026.2", "2026.3", "2026.4");
        }
    }

    private static void assertDecided(Node node, Receipt receipt, String version, String department, long document) {
        ComplaintRouted routed = node.routed(receipt);
        assertThat(routed.rulesVersion()).isEqualTo(version);
        assertThat(String.valueOf(routed.lead())).isEqualTo(department);
        assertThat(node.repeated(receipt))
                .extracting(Route::rule, Route::lead, Route::sla)
                .containsExactly(routed.rule(), routed.lead(), routed.sla());
        assertThat(node.desk.feed(0, 1_000).events().stream()
                        .filter(event -> event.complaint().equals(receipt.id()))
                        .findFirst()
                        .orElseThrow()
                        .versions())
                .containsEntry("routing/city-routing", document);
    }

    /** One case that the better rules change, and one that they leave alone. */
    private PublishPolicy atMost(String share) {
        List<RuleCase> cases = List.of(
                RuleCase.of("lamp", subject("roads/lighting"), ""), RuleCase.of("noise", subject("public-safety"), ""));
        return PublishPolicy.testsOnly().withReplay(cases, new BigDecimal(share));
    }

    private static Subject subject(String category) {
        return Subject.of(
                ComplaintKind.ASSISTANCE,
                CategoryPath.of(category),
                DistrictPath.of("jianghan"),
                Channel.of("WEB"),
                MONDAY);
    }

    /** Returns the city's rules with another version and another department, and without tests that would name the old one. */
    private static byte[] version(String version, String find, String replacement) throws IOException {
        String file = Files.readString(Path.of("city", "routing.json"), StandardCharsets.UTF_8);
        String untested = file.substring(0, file.indexOf("  \"tests\": [")) + "  \"tests\": []\n}\n";
        return untested.replace("\"version\": \"2026.2\"", "\"version\": \"" + version + "\"")
                .replace(find, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }
}
