package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.AlarmOffset;
import io.github.redress.sla.Due;
import io.github.redress.sla.Extension;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ShippedPoliciesTest {

    @ParameterizedTest
    @EnumSource
    void loadsOverTheShippedCalendarsAsOverItsOwn(ShippedPolicies shipped) {
        SlaPolicies policies = shipped.read(ShippedCalendar.readAll());

        assertThat(policies.id()).isEqualTo(shipped.id());
        assertThat(shipped.read().policies())
                .extracting(SlaPolicy::id)
                .isEqualTo(policies.policies().stream().map(SlaPolicy::id).toList());
        assertThat(shipped.calendars())
                .extracting(WorkCalendar::id)
                .containsExactlyInAnyOrderElementsOf(policies.policies().stream()
                        .flatMap(policy -> policy.goals().stream())
                        .map(SlaGoal::calendar)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatRestsOnOnePageOrLessIsIllustrative(ShippedPolicies shipped) {
        Provenance provenance = shipped.provenance();

        assertThat(provenance.illustrative()).isEqualTo(provenance.confidence().compareTo(Confidence.LOW) >= 0);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "US_SF_311")
    void promisesSomethingToEveryComplaint(ShippedPolicies shipped) {
        assertThat(shipped.read().gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} becomes {4}")
    @CsvSource({
        "CN_XINFANG,         xinfang,     RESOLUTION,      2025-12-17T10:00, 2026-02-25T00:00",
        "CN_XINFANG,         xinfang,     REVIEW_REQUEST,  2026-09-01T10:00, 2026-10-09T00:00",
        "CN_XINFANG,         xinfang,     DISPATCH,        2026-02-13T10:00, 2026-03-01T00:00",
        "CN_XINFANG,         xinfang,     CONTEST,         2026-04-30T10:00, 2026-05-11T17:30",
        "CN_WUHAN_LIKE,      default,     RESOLUTION,      2026-02-13T10:00, 2026-02-27T17:30",
        "CN_WUHAN_LIKE,      consultation, RESOLUTION,     2026-09-30T10:00, 2026-10-09T17:30",
        "CN_WUHAN_LIKE,      people-cn,   RESOLUTION,      2026-09-30T10:00, 2026-10-20T17:30",
        "CN_WUHAN_LIKE,      summer-2024, FIRST_CONTACT,   2024-07-20T23:00, 2024-07-21T01:00",
        "CN_WUHAN_LIKE,      summer-2024, RESOLUTION,      2024-07-19T10:00, 2024-07-24T17:30",
        "CN_SHANDONG_5WD,    business,    REPLY,           2026-02-13T10:00, 2026-02-27T17:30",
        "CN_SHANGHAI_STREET, consultation-and-suggestion, RESOLUTION, 2026-02-13T10:00, 2026-02-14T17:30",
        "CN_SHANGHAI_STREET, complex,     RESOLUTION,      2026-02-13T10:00, 2026-03-12T17:30",
        "CN_BEIJING_LIKE,    emergency,   RESOLUTION,      2026-10-01T23:30, 2026-10-02T01:30",
        "CN_BEIJING_LIKE,    complex,     RESOLUTION,      2026-02-14T10:00, 2026-03-03T00:00",
        "CN_BUREAU_3_13,     default,     RESOLUTION,      2026-09-30T10:00, 2026-10-23T17:30",
        "CN_BUREAU_3_13,     emergency,   RESOLUTION,      2026-10-01T10:00, 2026-10-02T00:00",
        "CN_SAMR,            tip-off,     CHECK,           2026-04-30T10:00, 2026-05-25T17:30",
        "CN_FOI,             information-request, REPLY,   2026-02-13T10:00, 2026-03-19T17:30",
        "IN_CPGRAMS,         default,     RESOLUTION,      2026-01-15T10:00, 2026-02-06T00:00",
        "UK_NHS,             default,     ACKNOWLEDGEMENT, 2026-12-24T10:00, 2026-12-31T17:00",
        "UK_NHS,             default,     RESOLUTION,      2026-08-31T10:00, 2027-03-01T00:00",
        "UK_LGSCO,           default,     ACKNOWLEDGEMENT, 2026-12-21T10:00, 2026-12-30T17:00",
        "UK_LGSCO,           default,     REVIEW_REQUEST,  2026-03-01T10:00, 2026-03-30T00:00",
        "US_SF_311,          pothole,     RESOLUTION,      2026-03-07T10:00, 2026-03-10T11:00",
        "KR_EPEOPLE,         default,     RESOLUTION,      2026-07-06T10:00, 2026-07-14T17:00",
        "KR_EPEOPLE,         immediate,   RESOLUTION,      2026-07-06T16:00, 2026-07-07T11:00",
        "EU_COMMISSION,      complaint,   RESOLUTION,      2026-12-31T10:00, 2027-03-01T00:00",
        "EIB,                default,     RESOLUTION,      2026-07-06T10:00, 2026-08-31T17:00",
        "DIGIT_PGR,          default,     RESOLUTION,      2026-07-04T10:00, 2026-07-09T10:00",
    })
    void deadlinesAreThoseWorkedOutByHand(
            ShippedPolicies shipped, String policy, String goal, LocalDateTime start, LocalDateTime due) {
        SlaGoal promised = goal(shipped, policy, goal);
        WorkTimeline timeline = timeline(shipped, promised.calendar());

        Due reckoned = promised.target().due(timeline, timeline.at(start));

        assertThat(timeline.local(reckoned.at())).isEqualTo(due);
    }

    @Test
    void campaignHoldsFromItsFirstMomentAndBeforeItsEnd() {
        SlaPolicies wuhan = ShippedPolicies.CN_WUHAN_LIKE.read();
        Subject summer = subject(ComplaintKind.GRIEVANCE).withTags(Set.of("清爽度夏"));

        assertThat(holding(wuhan, summer, "2024-07-14T23:59:59+08:00")).isEqualTo("default");
        assertThat(holding(wuhan, summer, "2024-07-15T00:00:00+08:00")).isEqualTo("summer-2024");
        assertThat(holding(wuhan, summer, "2024-08-24T23:59:59+08:00")).isEqualTo("summer-2024");
        assertThat(holding(wuhan, summer, "2024-08-25T00:00:00+08:00")).isEqualTo("default");
        assertThat(holding(wuhan, subject(ComplaintKind.GRIEVANCE), "2024-08-01T00:00:00+08:00"))
                .isEqualTo("default");
    }

    @Test
    void extensionsAreThoseOfTheSources() {
        assertThat(goal(ShippedPolicies.CN_XINFANG, "xinfang", "RESOLUTION").extension())
                .isEqualTo(new Extension(1, 30));
        assertThat(goal(ShippedPolicies.CN_FOI, "information-request", "REPLY").extension())
                .isEqualTo(new Extension(1, 20));
        assertThat(goal(ShippedPolicies.UK_LGSCO, "default", "RESOLUTION").extension())
                .isEqualTo(new Extension(1, 10));
        assertThat(goal(ShippedPolicies.EIB, "default", "RESOLUTION").extension())
                .isEqualTo(new Extension(1, 100));
        assertThat(goal(ShippedPolicies.DIGIT_PGR, "default", "RESOLUTION").escalate())
                .extracting(AlarmOffset::toString)
                .containsExactly("PT1H", "PT4H", "PT24H");
    }

    @Test
    void pausesAreThoseOfTheSources() {
        assertThat(goal(ShippedPolicies.CN_XINFANG, "xinfang", "FINAL_REVIEW").pauses())
                .isEqualTo(new PauseRule(true, Set.of("hearing"), null));
        assertThat(goal(ShippedPolicies.CN_SAMR, "default", "MEDIATION").pauses())
                .isEqualTo(new PauseRule(true, Set.of("testing"), null));
    }

    @Test
    void deadlinesOverHolidaysThatAreNotShippedAreProvisional() {
        SlaGoal reply = goal(ShippedPolicies.EU_COMMISSION, "default", "REPLY");
        WorkTimeline brussels = timeline(ShippedPolicies.EU_COMMISSION, reply.calendar());

        assertThat(reply.target()
                        .due(brussels, Instant.parse("2026-07-06T08:00:00Z"))
                        .provisional())
                .isTrue();
    }

    @Test
    void missingCalendarIsNamed() {
        List<WorkCalendar> others = List.of(ShippedCalendar.ENGLAND_OFFICE.read());

        assertThatThrownBy(() -> ShippedPolicies.CN_FOI.read(others))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("policies/cn-foi.json")
                .hasMessageContaining("the calendar \"china-office\" is not known; known are [england-office]");
    }

    @Test
    void provenanceIsReadAndCheckedWithThePolicies() {
        String file = "{\"format\":\"redress.sla/1\",\"id\":\"city\",\"version\":\"1\",\"policies\":[],%s}";

        assertThat(JsonTexts.read(file.formatted("\"source\":\"Act 7\",\"note\":\"old\""), SlaReader::readProvenance))
                .contains(new Provenance("Act 7", Confidence.UNVERIFIED, false, "old"));
        assertThat(JsonTexts.read(file.formatted("\"source\":null"), SlaReader::readProvenance))
                .isEmpty();
        assertThat(JsonTexts.faults(
                        file.formatted("\"confidence\":\"SURE\",\"illustrative\":1"), SlaReader::readUnchecked))
                .containsExactly(
                        "file.json:1 /confidence: one of [HIGH, MEDIUM, LOW, UNVERIFIED] was wanted, was \"SURE\"",
                        "file.json:1 /illustrative: true or false was wanted, was 1",
                        "file.json:1: the key \"source\" is missing");
        assertThatThrownBy(() -> new Provenance(" ", Confidence.HIGH, false, null))
                .hasMessage("source must not be blank, was \" \"");
    }

    private static String holding(SlaPolicies policies, Subject subject, String at) {
        return policies.select(subject, null, null, OffsetDateTime.parse(at).toInstant())
                .orElseThrow()
                .id();
    }

    private static SlaGoal goal(ShippedPolicies shipped, String policy, String goal) {
        return shipped.read()
                .policy(policy)
                .orElseThrow()
                .goal(GoalName.of(goal))
                .orElseThrow();
    }

    private static WorkTimeline timeline(ShippedPolicies shipped, CalendarId id) {
        return shipped.calendars().stream()
                .filter(calendar -> calendar.id().equals(id))
                .map(WorkTimeline::of)
                .findFirst()
                .orElseThrow();
    }

    private static Subject subject(ComplaintKind kind) {
        return Subject.of(
                kind,
                CategoryPath.of("environment/noise"),
                DistrictPath.of("jianghan"),
                Channel.of("HOTLINE"),
                Instant.parse("2026-03-02T02:00:00Z"));
    }
}
