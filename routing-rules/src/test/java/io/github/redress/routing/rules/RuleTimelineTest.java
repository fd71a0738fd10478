package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.Versions.APRIL;
import static io.github.redress.routing.rules.Versions.JUNE;
import static io.github.redress.routing.rules.Versions.MARCH;
import static io.github.redress.routing.rules.Versions.MAY;
import static io.github.redress.routing.rules.Versions.waterTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RuleArchive;
import io.github.redress.routing.RuleDocument;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleTimelineTest {

    private static final RuleDocument FIRST = RuleDocument.of("city", "1", MARCH, waterTo("1", "water-bureau"));

    private final RuleTimeline timeline = Versions.sinceMarch();

    @Test
    void versionHoldsFromItsInstantUntilTheNext() {
        publish(waterTo("2", "parks"), APRIL);
        publish(waterTo("3", "centre"), MAY);

        assertThat(versionAt(MARCH)).isEqualTo("1");
        assertThat(versionAt(APRIL.minusNanos(1))).isEqualTo("1");
        assertThat(versionAt(APRIL)).isEqualTo("2");
        assertThat(versionAt(MAY.minusNanos(1))).isEqualTo("2");
        assertThat(versionAt(MAY)).isEqualTo("3");
        assertThat(versionAt(Instant.MAX)).isEqualTo("3");
    }

    @Test
    void firstVersionHoldsBeforeItsTimeToo() {
        assertThat(versionAt(Instant.EPOCH)).isEqualTo("1");
    }

    @Test
    void publishedDocumentIsTheFileAsItWasGiven() {
        byte[] content = waterTo("2", "parks");

        assertThat(publish(content, APRIL))
                .isEqualTo(new Publication.Published(RuleDocument.of("city", "2", APRIL, content)));
        assertThat(timeline.at(APRIL).hash()).isEqualTo(ContentHash.of(content));
    }

    @Test
    void everyReasonIsGivenAtOnceWithItsCountInBothLanguages() {
        byte[] faulty = Versions.bytes("1", RuleFiles.rule("water", "{\"category\":\"water\"}", "parks"), """
                "tests": [
                  { "name": "a", "complaint": { "kind": "PRAISE", "category": "water", "district": "north" }, "expect": { "department": "centre" } },
                  { "name": "b", "complaint": { "kind": "PRAISE", "category": "roads", "district": "north" }, "expect": { "rule": "water" } } ]""");
        PublishPolicy policy = PublishPolicy.testsOnly()
                .withoutFindings(rules -> List.of("GAP", "OVERLAP", "GAP", "SHADOWED"), Set.of("GAP", "SHADOWED"))
                .withReplay(cases("water", 3), new BigDecimal("0.5"));

        Publication.Refused refused = (Publication.Refused) timeline.publish("rules.json", faulty, MARCH, policy);

        assertThat(refused.reasons())
                .containsExactly(
                        reason("TEST_FAILED", 2, "规则自带的测试未通过：2 项", "tests in the file that fail: 2"),
                        reason(
                                "NOT_LAST",
                                1,
                                "已有版本自 2026-03-01T00:00:00Z 起生效，不早于 2026-03-01T00:00:00Z；请先撤回该版本",
                                "a version holds from 2026-03-01T00:00:00Z, which is not before 2026-03-01T00:00:00Z; take that one back first"),
                        reason("VERSION_TAKEN", 1, "版本号 1 已用于内容不同的文件", "the version 1 is that of another file already"),
                        reason("GAP", 2, "检查发现 GAP：2 处", "findings GAP: 2"),
                        reason("SHADOWED", 1, "检查发现 SHADOWED：1 处", "findings SHADOWED: 1"),
                        reason(
                                "TOO_MANY_CHANGED",
                                3,
                                "回放 3 件，派单改变 3 件，超过上限 0.5",
                                "of 3 cases replayed, 3 are decided otherwise, more than a share of 0.5"),
                        reason(
                                "IN_THE_PAST",
                                1,
                                "生效时间 2026-03-01T00:00:00Z 不晚于现在 2026-03-15T00:00:00Z，已作出的派单不得改变",
                                "it should hold from 2026-03-01T00:00:00Z, which is not after now, 2026-03-15T00:00:00Z; the past does not change"));
        assertThat(refused.faults()).extracting(FileFault::pointer).containsExactly("/tests/0", "/tests/1");
        assertThat(versionAt(MARCH)).isEqualTo("1");
        assertThat(timeline.at(MARCH).hash()).isEqualTo(ContentHash.of(waterTo("1", "water-bureau")));
    }

    @Test
    void unreadableFileIsRefusedWithItsFaults() {
        byte[] faulty = Versions.bytes("2", RuleFiles.rule("water", "{\"category\":\"a//b\"}", "nobody"), "\"more\":1");

        Publication.Refused refused = (Publication.Refused) publish(faulty, APRIL);

        assertThat(refused.reasons())
                .extracting(
                        Publication.Reason::code,
                        Publication.Reason::count,
                        reason -> reason.message().en())
                .containsExactly(
                        tuple("BAD_VALUE", 1L, "faults of the file (BAD_VALUE): 1"),
                        tuple("UNKNOWN_DEPARTMENT", 1L, "faults of the file (UNKNOWN_DEPARTMENT): 1"),
                        tuple("UNKNOWN_FIELD", 1L, "faults of the file (UNKNOWN_FIELD): 1"));
        assertThat(refused.faults()).hasSize(3);
    }

    @Test
    void rulesMayNameADepartmentOnceTheCityHasIt() {
        assertThat(publish(waterTo("2", "tram-bureau"), APRIL)).isInstanceOf(Publication.Refused.class);

        List<Department> more = new ArrayList<>(City.departments().all());
        more.add(City.department("tram-bureau", "government"));
        timeline.reconfigure(new Known(
                Departments.of(more), City.known().policies(), City.known().categories()));

        assertThat(publish(waterTo("2", "tram-bureau"), APRIL)).isInstanceOf(Publication.Published.class);
        assertThat(versionAt(APRIL)).isEqualTo("2");
    }

    @Test
    void rulesOfAnotherNameAreRefused() {
        byte[] other = new String(waterTo("2", "parks"), StandardCharsets.UTF_8)
                .replace("\"city\"", "\"village\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(publish(other, APRIL)))
                .containsExactly(reason(
                        "OTHER_RULES",
                        1,
                        "规则集名称应为 city，实为 village",
                        "the rules \"city\" were wanted, were \"village\""));
    }

    @Test
    void changesUpToTheLimitArePublished() {
        List<RuleCase> half = new ArrayList<>(cases("water", 2));
        half.addAll(cases("roads", 2));

        assertThat(timeline.publish("f", waterTo("2", "parks"), APRIL, replaying(half, "0.49")))
                .isInstanceOf(Publication.Refused.class);
        assertThat(timeline.publish("f", waterTo("2", "parks"), APRIL, replaying(half, "0.50")))
                .isInstanceOf(Publication.Published.class);
    }

    @Test
    void replayIsAgainstTheVersionThatHoldsJustBefore() {
        publish(waterTo("2", "parks"), APRIL);

        assertThat(timeline.publish("f", waterTo("3", "parks"), MAY, replaying(cases("water", 5), "0")))
                .isInstanceOf(Publication.Published.class);
    }

    @Test
    void gateThatHasNothingToReplayStaysClosed() {
        assertThat(refusal(timeline.publish("f", waterTo("2", "parks"), APRIL, replaying(List.of(), "1"))))
                .containsExactly(reason(
                        "NO_CASES",
                        1,
                        "没有可回放的诉求，无法判断影响",
                        "there is no case to replay, so that nobody can tell what changes"));
    }

    @Test
    void shareBeyondOneIsRefused() {
        assertThatThrownBy(() -> replaying(List.of(), "1.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxShare must be from 0 to 1, was 1.01");
    }

    @Test
    void rollbackLetsAnEarlierVersionHoldAgainAndKeepsThePast() {
        publish(waterTo("2", "parks"), APRIL);
        publish(waterTo("3", "centre"), JUNE);

        Publication taken = timeline.rollback("1", MAY);

        assertThat(taken)
                .isEqualTo(new Publication.Published(RuleDocument.of("city", "1", MAY, waterTo("1", "water-bureau"))));
        assertThat(versionAt(APRIL)).isEqualTo("2");
        assertThat(versionAt(MAY)).isEqualTo("1");
        assertThat(versionAt(JUNE)).isEqualTo("1");
    }

    /** Somebody may have decided by the version that holds now, at this very instant. */
    @Test
    void nothingBeginsOrEndsAtThisVeryInstant() {
        Instant now = Versions.midMarch().instant();

        assertThat(refusal(publish(waterTo("2", "parks"), now)))
                .extracting(Publication.Reason::code)
                .containsExactly("IN_THE_PAST");
        assertThat(refusal(timeline.rollback("1", now)))
                .extracting(Publication.Reason::code)
                .containsExactly("IN_THE_PAST");
        assertThat(publish(waterTo("2", "parks"), now.plusNanos(1))).isInstanceOf(Publication.Published.class);
    }

    @Test
    void rollbackIntoThePastOrToAnUnknownVersionIsRefused() {
        assertThat(refusal(timeline.rollback("9", MARCH)))
                .containsExactly(
                        reason(
                                "IN_THE_PAST",
                                1,
                                "生效时间 2026-03-01T00:00:00Z 不晚于现在 2026-03-15T00:00:00Z，已作出的派单不得改变",
                                "it should hold from 2026-03-01T00:00:00Z, which is not after now, 2026-03-15T00:00:00Z; the past does not change"),
                        reason("UNKNOWN_VERSION", 1, "没有发布过版本 9", "no version 9 was published"));
    }

    @Test
    void documentsRebuildTheTimeline() {
        publish(waterTo("2", "parks"), APRIL);
        timeline.rollback("1", MAY);

        RuleTimeline rebuilt = RuleTimeline.of(City.known(), Versions.midMarch(), timeline.documents());

        assertThat(rebuilt.documents()).isEqualTo(timeline.documents());
        assertThat(timeline.documents())
                .extracting(RuleDocument::toString)
                .containsExactly(
                        "city 1 from 2026-03-01T00:00:00Z",
                        "city 2 from 2026-04-01T00:00:00Z",
                        "city 1 from 2026-05-01T00:00:00Z");
        for (Instant at : List.of(Instant.EPOCH, MARCH, APRIL, MAY, JUNE)) {
            assertThat(rebuilt.at(at).hash()).isEqualTo(timeline.at(at).hash());
        }
    }

    @Test
    void documentWhoseTestsFailTodayIsRebuiltAllTheSame() {
        byte[] dated = Versions.bytes("1", RuleFiles.rule("water", "{\"category\":\"water\"}", "parks"), """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "water", "district": "north" }, "expect": { "department": "centre" } } ]""");

        assertThat(Versions.timeline(dated).at(MARCH).version()).isEqualTo("1");
    }

    @Test
    void documentsThatDoNotFitTogetherAreRefusedWithEveryFault() {
        List<RuleDocument> documents = List.of(
                RuleDocument.of("city", "1", MARCH, waterTo("1", "parks")),
                RuleDocument.of("city", "5", MARCH, waterTo("2", "nobody")),
                RuleDocument.of("town", "3", MARCH, waterTo("3", "parks")));

        assertThatThrownBy(() -> RuleTimeline.of(City.known(), Versions.midMarch(), documents))
                .isInstanceOfSatisfying(
                        FaultyFilesException.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(FileFault::toString)
                                .containsExactly(
                                        "city 5 from 2026-03-01T00:00:00Z:4 /rules/0/route/department: no department \"nobody\" is known",
                                        "town 3 from 2026-03-01T00:00:00Z: it holds the rules city 3",
                                        "town 3 from 2026-03-01T00:00:00Z: another document holds from the same instant"));
        assertThatThrownBy(() -> RuleTimeline.of(City.known(), Versions.midMarch(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("documents must not be empty");
    }

    @Test
    void storedDecisionFindsItsRulesByTheirHashWhenTheyHoldNoMore() {
        publish(waterTo("2", "parks"), APRIL);

        assertThat(timeline.withHash(ContentHash.of(waterTo("2", "parks")))).hasValue(timeline.at(APRIL));
        assertThat(timeline.withHash(ContentHash.of(waterTo("3", "parks")))).isEmpty();
    }

    @Test
    void conditionsOfTheCallersReaderAreReadAndPublished() {
        RuleSetReader reader = new RuleSetReader(List.of(new ConditionFactory() {
            @Override
            public String type() {
                return "loud";
            }

            @Override
            public Optional<CustomCondition> read(StrictValue settings) {
                return Optional.of((subject, text) -> text.endsWith("!"));
            }
        }));
        byte[] loud = Versions.bytes(
                "2", RuleFiles.rule("loud", "{\"custom\":{\"type\":\"loud\"}}", "parks"), "\"tests\":[]");
        RuleTimeline own = RuleTimeline.of(
                reader,
                City.known(),
                Versions.midMarch(),
                List.of(RuleDocument.of("city", "1", MARCH, waterTo("1", "parks"))));

        assertThat(own.publish("rules.json", loud, APRIL, PublishPolicy.testsOnly()))
                .isInstanceOf(Publication.Published.class);
        assertThat(own.at(APRIL).route(Subjects.of("roads", "north"), "no!").rule())
                .isEqualTo("loud");
        assertThat(refusal(publish(loud, APRIL)))
                .extracting(Publication.Reason::code)
                .containsExactly("UNKNOWN_CONDITION");
        assertThat(RuleReturns.learn(reader, loud, City.known(), List.of(), List.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void archiveKeepsWhatIsPublishedBeforeItHolds() {
        Kept archive = new Kept();
        RuleTimeline kept = kept(archive);
        assertThat(archive.documents()).containsExactly(FIRST);

        kept.publish("rules.json", waterTo("2", "parks"), APRIL, PublishPolicy.testsOnly());

        assertThat(archive.documents()).isEqualTo(kept.documents()).hasSize(2);
        assertThat(kept(archive).documents()).isEqualTo(kept.documents());
    }

    @Test
    void whatCannotBeKeptDoesNotHold() {
        Kept archive = new Kept();
        RuleTimeline kept = kept(archive);
        archive.broken = true;

        assertThatThrownBy(() -> kept.publish("rules.json", waterTo("2", "parks"), APRIL, PublishPolicy.testsOnly()))
                .hasMessage("the disk is full");

        assertThat(kept.documents()).containsExactly(FIRST);
        assertThat(kept.at(APRIL).version()).isEqualTo("1");
    }

    @Test
    void whoHasNotSeenAnothersPublicationMustRefreshFirst() {
        Kept archive = new Kept();
        RuleTimeline one = kept(archive);
        RuleTimeline other = kept(archive);
        one.publish("rules.json", waterTo("2", "parks"), APRIL, PublishPolicy.testsOnly());

        assertThat(refusal(other.rollback("1", MAY)))
                .containsExactly(reason(
                        "CHANGED_ELSEWHERE",
                        1,
                        "别处刚刚发布或撤回了版本，请刷新后再试",
                        "versions were published or taken back elsewhere meanwhile; refresh, and try again"));
        assertThat(other.at(APRIL).version()).isEqualTo("1");
        assertThat(other.refresh()).isTrue();
        assertThat(other.refresh()).isFalse();
        assertThat(other.at(APRIL).version()).isEqualTo("2");
        assertThat(other.rollback("1", MAY)).isInstanceOf(Publication.Published.class);
        assertThat(timeline.refresh()).isFalse();
    }

    private static RuleTimeline kept(RuleArchive archive) {
        return RuleTimeline.keptIn(archive, new RuleSetReader(), City.known(), Versions.midMarch(), FIRST);
    }

    /** Keeps in memory, or fails. */
    private static final class Kept implements RuleArchive {

        private List<RuleDocument> documents = List.of();
        private boolean broken;

        @Override
        public List<RuleDocument> documents() {
            return documents;
        }

        @Override
        public boolean replace(List<RuleDocument> before, List<RuleDocument> after) {
            if (broken) {
                throw new IllegalStateException("the disk is full");
            }
            boolean current = documents.equals(before);
            documents = current ? List.copyOf(after) : documents;
            return current;
        }
    }

    private Publication publish(byte[] content, Instant from) {
        return timeline.publish("rules.json", content, from, PublishPolicy.testsOnly());
    }

    private String versionAt(Instant at) {
        return timeline.at(at).version();
    }

    private static PublishPolicy replaying(List<RuleCase> cases, String share) {
        return PublishPolicy.testsOnly().withReplay(cases, new BigDecimal(share));
    }

    private static List<RuleCase> cases(String category, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RuleCase.of(category + i, Subjects.of(category, "north"), ""))
                .toList();
    }

    private static List<Publication.Reason> refusal(Publication publication) {
        return ((Publication.Refused) publication).reasons();
    }

    private static Publication.Reason reason(String code, long count, String zh, String en) {
        return new Publication.Reason(code, count, Text.of(zh, en));
    }
}
