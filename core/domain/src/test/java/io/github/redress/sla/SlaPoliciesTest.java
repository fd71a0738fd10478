package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.calendar.CalendarId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlaPoliciesTest {

    private static final Instant AT = Instant.parse("2026-07-20T02:00:00Z");
    private static final SlaPolicy STATUTE = policy("law", SlaBasis.STATUTE, PolicyCondition.tag("petition"));
    private static final SlaPolicy CAMPAIGN = new SlaPolicy(
            "summer",
            SlaBasis.CAMPAIGN,
            PolicyCondition.tag("summer"),
            Instant.parse("2026-07-15T00:00:00Z"),
            Instant.parse("2026-08-25T00:00:00Z"),
            List.of(goal(GoalName.FIRST_CONTACT)));
    private static final SlaPolicy RULE = policy("quick", SlaBasis.RULE, PolicyCondition.ANY);
    private static final SlaPolicy NOISE =
            policy("noise", SlaBasis.CATEGORY, PolicyCondition.category(CategoryPath.of("environment/noise")));
    private static final SlaPolicy ENVIRONMENT =
            policy("environment", SlaBasis.CATEGORY, PolicyCondition.category(CategoryPath.of("environment")));
    private static final SlaPolicy KIND =
            policy("questions", SlaBasis.KIND, PolicyCondition.kind(ComplaintKind.CONSULTATION));
    private static final SlaPolicy DEFAULT = policy("default", SlaBasis.DEFAULT, PolicyCondition.ANY);
    private final SlaPolicies city =
            new SlaPolicies("city", "1", List.of(DEFAULT, KIND, ENVIRONMENT, NOISE, RULE, CAMPAIGN, STATUTE));

    @Test
    void strongestGroundHolds() {
        Subject noise = subject("environment/noise/construction");

        assertThat(select(noise.withTags(Set.of("petition", "summer")), "quick"))
                .isEqualTo(STATUTE);
        assertThat(select(noise.withTags(Set.of("summer")), "quick")).isEqualTo(CAMPAIGN);
        assertThat(select(noise, "quick")).isEqualTo(RULE);
        assertThat(select(noise, null)).isEqualTo(NOISE);
        assertThat(select(subject("environment/water"), null)).isEqualTo(ENVIRONMENT);
        assertThat(select(subject("traffic"), null)).isEqualTo(KIND);
    }

    @Test
    void ruleMayNameAnyPolicyAndAnUnknownNameCountsAsNone() {
        assertThat(select(subject("environment/noise"), "default")).isEqualTo(DEFAULT);
        assertThat(select(subject("environment/noise"), "gone")).isEqualTo(NOISE);
    }

    @Test
    void campaignHoldsFromItsFirstMomentAndBeforeItsEnd() {
        Subject summer = subject("traffic").withTags(Set.of("summer"));

        assertThat(city.select(summer, null, null, Instant.parse("2026-07-15T00:00:00Z")))
                .contains(CAMPAIGN);
        assertThat(city.select(summer, null, null, Instant.parse("2026-08-25T00:00:00Z")))
                .contains(KIND);
    }

    @Test
    void noPolicyIsEmpty() {
        assertThat(new SlaPolicies("none", "1", List.of()).select(subject("traffic"), null, null, AT))
                .isEmpty();
    }

    @Test
    void wholeSetHasNoGap() {
        assertThat(city.gaps()).isEmpty();
    }

    @Test
    void gapIsSaidWithAComplaintThatFallsIntoIt() {
        SlaPolicy spring =
                new SlaPolicy("spring", SlaBasis.DEFAULT, PolicyCondition.ANY, null, AT, List.of(goal(GoalName.REPLY)));

        assertThat(new SlaPolicies("city", "4", List.of(spring, KIND, NOISE)).gaps())
                .hasSize(5)
                .contains(
                        "nothing is promised to a TIP_OFF of 2026-07-20T02:00:00Z in a category that no policy names; add"
                                + " a DEFAULT policy that holds for all");
    }

    @Test
    void defaultsThatShareTheCategoriesLeaveTheOthersOut() {
        SlaPolicy noise = policy("n", SlaBasis.DEFAULT, PolicyCondition.category(CategoryPath.of("environment")));

        assertThat(new SlaPolicies("city", "5", List.of(noise)).gaps()).hasSize(6);
    }

    @Test
    void refusesTwoPoliciesOfEqualRight() {
        SlaPolicy second = policy("default-2", SlaBasis.DEFAULT, PolicyCondition.ANY);

        assertThatThrownBy(() -> new SlaPolicies("city", "2", List.of(DEFAULT, second, DEFAULT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policies city 2: the policies default and default-2, both DEFAULT, hold for the same"
                        + " complaints at the same time; the policy default stands twice; the policies default-2 and"
                        + " default, both DEFAULT, hold for the same complaints at the same time");
    }

    @Test
    void whereTwoTagsAskForTwoCampaignsTheFirstHolds() {
        SlaPolicy winter = policy("winter", SlaBasis.CAMPAIGN, PolicyCondition.tag("winter"));
        Subject both = subject("traffic").withTags(Set.of("summer", "winter"));

        assertThat(new SlaPolicies("city", "3", List.of(CAMPAIGN, winter)).select(both, null, null, AT))
                .contains(CAMPAIGN);
        assertThat(new SlaPolicies("city", "3", List.of(winter, CAMPAIGN)).select(both, null, null, AT))
                .contains(winter);
    }

    @Test
    void refusesPolicyThatPromisesNothingOrTwice() {
        assertThatThrownBy(() -> new SlaPolicy("p", SlaBasis.KIND, PolicyCondition.ANY, AT, AT, List.of()))
                .hasMessage("policy p: it must end after it begins, was from 2026-07-20T02:00:00Z to"
                        + " 2026-07-20T02:00:00Z; at least one goal is needed");
        assertThatThrownBy(() -> SlaPolicy.of(
                        "p", SlaBasis.KIND, PolicyCondition.ANY, goal(GoalName.REPLY), goal(GoalName.REPLY)))
                .hasMessage("policy p: the goal REPLY stands twice");
        assertThatThrownBy(() -> GoalName.of("reply"))
                .hasMessage("goal must be upper-case letters, digits and underscores, was \"reply\"");
        assertThatThrownBy(() -> new Extension(0, 10))
                .hasMessage("an extension must allow at least 1 time and 1 day, was count 0, capDays 10");
    }

    private SlaPolicy select(Subject subject, String ruleSla) {
        return city.select(subject, null, ruleSla, AT).orElseThrow();
    }

    private static Subject subject(String category) {
        return Subject.of(
                ComplaintKind.CONSULTATION, CategoryPath.of(category), DistrictPath.of("caidian"), Channel.QR, AT);
    }

    private static SlaPolicy policy(String id, SlaBasis basis, PolicyCondition when) {
        return SlaPolicy.of(id, basis, when, goal(GoalName.RESOLUTION));
    }

    private static SlaGoal goal(GoalName name) {
        return SlaGoal.of(name, CalendarId.of("office"), WorkingDays.of(5));
    }
}
