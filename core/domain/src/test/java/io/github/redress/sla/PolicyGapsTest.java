package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.calendar.CalendarId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Complaints that nobody promises anything, and the sentence by which the keeper of the policies learns of them. */
class PolicyGapsTest {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");
    private static final int KINDS = ComplaintKind.values().length;
    private static final String FIX = "; add a DEFAULT policy that holds for all";
    private static final String ELSE = " in a category that no policy names";

    @Test
    void noPolicyAtAllLeavesOutEveryKind() {
        assertThat(gaps())
                .hasSize(KINDS)
                .contains("nothing is promised to a PRAISE of 1970-01-01T00:00:00Z" + ELSE + FIX);
    }

    @Test
    void channelThatIsNotNamedIsLeftOut() {
        assertThat(gaps(always("qr", channel(Channel.QR))))
                .hasSize(KINDS)
                .contains("nothing is promised to a PRAISE of 1970-01-01T00:00:00Z" + ELSE + FIX);
    }

    @Test
    void departmentThatIsNotNamedIsLeftOut() {
        assertThat(gaps(always("lamps", lead("lamps")))).hasSize(KINDS);
    }

    @Test
    void kindThatIsNamedIsNotLeftOut() {
        assertThat(gaps(always("praise", PolicyCondition.kind(ComplaintKind.PRAISE))))
                .hasSize(KINDS - 1)
                .noneMatch(gap -> gap.contains("PRAISE"));
    }

    @Test
    void tagsAndRulesPromiseNothingToThoseWithout() {
        SlaPolicy tagged = SlaPolicy.of("tagged", SlaBasis.CAMPAIGN, PolicyCondition.tag("dark"), goal());
        SlaPolicy rule = SlaPolicy.of("rule", SlaBasis.RULE, PolicyCondition.ANY, goal());

        assertThat(gaps(tagged)).hasSize(KINDS);
        assertThat(gaps(rule)).hasSize(KINDS);
        assertThat(gaps(always("all", PolicyCondition.ANY), tagged, rule)).isEmpty();
    }

    @Test
    void conditionsThatOnlyHoldTogetherLeaveAGapBetweenThem() {
        SlaPolicy roadsOnTheWeb = SlaPolicy.of(
                "roads",
                SlaBasis.STATUTE,
                new PolicyCondition(
                        Set.of(), Set.of(CategoryPath.of("roads")), Set.of(), Set.of(Channel.WEB), Set.of()),
                goal());

        assertThat(gaps(always("led", lead("lamps")), roadsOnTheWeb))
                .hasSize(KINDS)
                .allMatch(gap -> gap.endsWith(ELSE + FIX));
    }

    @Test
    void timeWithoutADefaultIsAGapFromItsFirstMomentOn() {
        assertThat(gaps(policy("spring", PolicyCondition.ANY, SPRING, SUMMER)))
                .hasSize(KINDS)
                .contains("nothing is promised to a PRAISE of 2026-06-01T00:00:00Z" + ELSE + FIX);
        assertThat(gaps(
                        policy("spring", PolicyCondition.ANY, SPRING, SUMMER),
                        policy("summer", PolicyCondition.ANY, SUMMER, null)))
                .isEmpty();
        assertThat(gaps(
                        policy("spring", PolicyCondition.ANY, SPRING, SUMMER),
                        policy("later", PolicyCondition.ANY, SUMMER.plusNanos(1), null)))
                .hasSize(KINDS);
    }

    /** Before the first default there was no city to promise anything. */
    @Test
    void timeBeforeTheFirstDefaultIsNoGap() {
        SlaPolicy early = new SlaPolicy(
                "early",
                SlaBasis.KIND,
                PolicyCondition.kind(ComplaintKind.PRAISE),
                Instant.EPOCH,
                SPRING,
                List.of(goal()));

        assertThat(gaps(early, policy("spring", PolicyCondition.ANY, SPRING, null)))
                .isEmpty();
        assertThat(gaps(policy("spring", PolicyCondition.ANY, SPRING, null), early))
                .isEmpty();
    }

    @Test
    void policyThatPromisesAReplyBeginsByItselfAndEndsWithTheAnswer() {
        assertThat(of(SlaGoal.of(GoalName.RESOLUTION, CalendarId.of("office"), WorkingDays.of(5)))
                        .promisesAReply())
                .isTrue();
        assertThat(of(SlaGoal.of(GoalName.ACCEPTANCE, CalendarId.of("office"), WorkingDays.of(5)))
                        .promisesAReply())
                .isFalse();
        assertThat(of(SlaGoal.of(GoalName.CONTEST, CalendarId.of("office"), WorkingDays.of(5)))
                        .promisesAReply())
                .as("a window is no promise")
                .isFalse();
        assertThat(of(SlaGoal.of(GoalName.COMMITMENT, CalendarId.of("office"), WorkingDays.of(5)))
                        .promisesAReply())
                .as("begins with an act of its own")
                .isFalse();
        assertThat(of(SlaGoal.of(GoalName.CALLBACK, CalendarId.of("office"), WorkingDays.of(5)))
                        .promisesAReply())
                .isTrue();
    }

    private static List<String> gaps(SlaPolicy... policies) {
        return new SlaPolicies("city", "1", List.of(policies)).gaps();
    }

    private static SlaPolicy always(String id, PolicyCondition when) {
        return policy(id, when, null, null);
    }

    private static SlaPolicy policy(String id, PolicyCondition when, @Nullable Instant from, @Nullable Instant to) {
        return new SlaPolicy(id, SlaBasis.DEFAULT, when, from, to, List.of(goal()));
    }

    private static SlaPolicy of(SlaGoal goal) {
        return SlaPolicy.of("one", SlaBasis.DEFAULT, PolicyCondition.ANY, goal);
    }

    private static PolicyCondition channel(Channel channel) {
        return new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(channel), Set.of());
    }

    private static PolicyCondition lead(String lead) {
        return new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(DepartmentId.of(lead)));
    }

    private static SlaGoal goal() {
        return SlaGoal.of(GoalName.RESOLUTION, CalendarId.of("office"), WorkingDays.of(5));
    }
}
