package io.github.redress.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Departments.Flaw;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    private static final DepartmentId BUREAU = DepartmentId.of("bureau");
    private static final DepartmentId DISTRICT = DepartmentId.of("district");
    private static final DepartmentId STREET = DepartmentId.of("street");
    private static final DepartmentId OTHER = DepartmentId.of("other");

    @Test
    void roleIsHeldByTheNearestDepartmentAroundTheDistrict() {
        Departments city = Departments.of(List.of(
                holder(BUREAU, "water"),
                holder(DISTRICT, "water", "caidian"),
                holder(STREET, "water", "caidian/zhashan")));

        assertThat(city.resolve("water", DistrictPath.of("caidian/zhashan/north")))
                .contains(STREET);
        assertThat(city.resolve("water", DistrictPath.of("caidian/zhashan"))).contains(STREET);
        assertThat(city.resolve("water", DistrictPath.of("caidian/zhashanmen"))).contains(DISTRICT);
        assertThat(city.resolve("water", DistrictPath.of("caidian"))).contains(DISTRICT);
        assertThat(city.resolve("water", DistrictPath.of("hanyang"))).contains(BUREAU);
    }

    @Test
    void roleThatNobodyHoldsThereIsHeldByNobody() {
        Departments city = Departments.of(List.of(holder(DISTRICT, "water", "caidian")));

        assertThat(city.resolve("water", DistrictPath.of("hanyang"))).isEmpty();
        assertThat(city.resolve("gas", DistrictPath.of("caidian"))).isEmpty();
        assertThat(city.hasRole("water")).isTrue();
        assertThat(city.hasRole("gas")).isFalse();
    }

    @Test
    void departmentIsCalledByItsIdOrAnAlias() {
        Departments city = Departments.of(List.of(aliased(BUREAU, "水务局", "水务局（老）"), holder(OTHER, "gas")));

        assertThat(city.called("bureau")).contains(aliased(BUREAU, "水务局", "水务局（老）"));
        assertThat(city.called("水务局（老）")).isEqualTo(city.called("bureau"));
        assertThat(city.called("other")).contains(holder(OTHER, "gas"));
        assertThat(city.called("")).isEmpty();
        assertThat(city.called("nobody")).isEmpty();
    }

    @Test
    void aliasThatStandsForTwoIsAFlaw() {
        List<Flaw> flaws = Departments.flaws(
                List.of(aliased(BUREAU, "水务局", "水务局"), aliased(DISTRICT, "水务局"), aliased(STREET, "bureau")));

        assertThat(flaws)
                .containsExactly(
                        new Flaw(DISTRICT, "alias 水务局 stands for bureau and for district"),
                        new Flaw(STREET, "alias bureau stands for bureau and for street"));
    }

    private static Department aliased(DepartmentId id, String... aliases) {
        return new Department(
                id,
                Text.of("部门", "department"),
                DepartmentLevel.CITY,
                Set.of(),
                Set.of(),
                List.of(aliases),
                Set.of(),
                null,
                null,
                null,
                Set.of());
    }

    @Test
    void everyFlawIsNamedWithTheDepartmentToLookAt() {
        Department strays = new Department(
                STREET,
                Text.of("街道", "street"),
                DepartmentLevel.STREET,
                Set.of("water"),
                Set.of(DistrictPath.of("caidian")),
                List.of(),
                Set.of(DepartmentId.of("nobody-below")),
                DepartmentId.of("nobody-above"),
                null,
                DepartmentId.of("nobody-after"),
                Set.of());

        List<Flaw> flaws = Departments.flaws(List.of(
                holder(BUREAU, "gas"),
                holder(OTHER, "gas"),
                holder(DISTRICT, "water", "caidian"),
                strays,
                holder(DISTRICT, "water", "caidian")));

        assertThat(flaws)
                .containsExactly(
                        new Flaw(DISTRICT, "department district stands twice"),
                        new Flaw(OTHER, "role gas in every district is held by bureau and by other"),
                        new Flaw(STREET, "role water in caidian is held by district and by street"),
                        new Flaw(STREET, "superior nobody-above of street is not among the departments"),
                        new Flaw(STREET, "successor nobody-after of street is not among the departments"),
                        new Flaw(STREET, "delegate nobody-below of street is not among the departments"));
    }

    @Test
    void flawedDirectoryIsRefusedWithAllItsFlaws() {
        List<Department> twice = List.of(holder(BUREAU, "gas"), holder(OTHER, "gas"), holder(OTHER, "heat"));

        assertThatThrownBy(() -> Departments.of(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("department other stands twice");
        assertThatThrownBy(() -> Departments.of(twice.subList(0, 2)))
                .hasMessage("role gas in every district is held by bureau and by other");
    }

    @Test
    void readerThatGoesOnAfterAFaultTakesTheFirstOfTwo() {
        Departments city =
                Departments.readable(List.of(holder(BUREAU, "gas"), holder(OTHER, "gas"), holder(BUREAU, "heat")));

        assertThat(city.all()).extracting(Department::id).containsExactly(BUREAU, OTHER);
        assertThat(city.resolve("gas", DistrictPath.of("caidian"))).contains(BUREAU);
        assertThat(city.find(BUREAU)).get().extracting(Department::roles).isEqualTo(Set.of("gas"));
    }

    @Test
    void dutyIsHandedDownOnlyToThoseThatTheListNames() {
        Departments city = Departments.of(List.of(
                below(BUREAU, null, STREET), below(DISTRICT, BUREAU), below(STREET, DISTRICT), below(OTHER, null)));

        assertThat(city.mayHandDown(BUREAU, STREET)).isTrue();
        assertThat(city.mayHandDown(BUREAU, DISTRICT)).isFalse();
        assertThat(city.mayHandDown(BUREAU, OTHER)).as("not below it").isTrue();
        assertThat(city.mayHandDown(DISTRICT, STREET)).as("has no list").isTrue();
        assertThat(city.mayHandDown(DepartmentId.of("unknown"), STREET)).isTrue();
    }

    @Test
    void belowIsBelowAtAnyDepth() {
        Departments city = Departments.of(List.of(
                below(BUREAU, null, DISTRICT), below(DISTRICT, BUREAU), below(STREET, DISTRICT), below(OTHER, null)));

        assertThat(city.mayHandDown(BUREAU, STREET)).isFalse();
    }

    @Test
    void superiorsThatStandInARingEndTheSearch() {
        Departments city = Departments.of(List.of(
                below(BUREAU, null, DISTRICT), below(DISTRICT, STREET), below(STREET, DISTRICT), below(OTHER, OTHER)));

        assertThat(city.mayHandDown(BUREAU, STREET)).isTrue();
        assertThat(city.mayHandDown(BUREAU, OTHER)).isTrue();
    }

    @Test
    void successorsAreFoundHoweverOftenAndInTheirOrder() {
        Departments city = Departments.of(List.of(
                followed(BUREAU, DISTRICT), followed(DISTRICT, STREET), followed(STREET, null), followed(OTHER, null)));

        assertThat(city.successors(BUREAU)).containsExactly(DISTRICT, STREET);
        assertThat(city.successors(STREET)).isEmpty();
        assertThat(city.successors(DepartmentId.of("unknown"))).isEmpty();
        assertThat(city.withSuccessors(Set.of(BUREAU, OTHER)))
                .containsExactlyInAnyOrder(BUREAU, DISTRICT, STREET, OTHER);
        assertThat(city.withSuccessors(Set.of(DepartmentId.of("unknown")))).containsExactly(DepartmentId.of("unknown"));
    }

    @Test
    void departmentsThatFollowEachOtherInARingAreEachFoundOnce() {
        Departments city = Departments.of(
                List.of(followed(BUREAU, DISTRICT), followed(DISTRICT, STREET), followed(STREET, BUREAU)));

        assertThat(city.successors(BUREAU)).containsExactly(DISTRICT, STREET);
        assertThat(city.withSuccessors(Set.of(STREET))).containsExactlyInAnyOrder(BUREAU, DISTRICT, STREET);
    }

    @Test
    void dutyIsWhatTheListHasWithAllBelowItAndAnythingWithoutAList() {
        Departments city = Departments.of(List.of(withDuties(STREET, "environment/noise"), withDuties(OTHER)));

        assertThat(city.hasDuty(STREET, CategoryPath.of("environment/noise/night")))
                .isTrue();
        assertThat(city.hasDuty(STREET, CategoryPath.of("environment"))).isFalse();
        assertThat(city.hasDuty(OTHER, CategoryPath.of("environment"))).isTrue();
        assertThat(city.hasDuty(BUREAU, CategoryPath.of("environment")))
                .as("is not there")
                .isFalse();
    }

    private static Department holder(DepartmentId id, String role, String... districts) {
        return department(
                id,
                Set.of(role),
                Set.copyOf(List.of(districts).stream().map(DistrictPath::of).toList()),
                Set.of(),
                null,
                null,
                Set.of());
    }

    private static Department below(DepartmentId id, @Nullable DepartmentId superior, DepartmentId... delegates) {
        return department(id, Set.of(), Set.of(), Set.of(delegates), superior, null, Set.of());
    }

    private static Department followed(DepartmentId id, @Nullable DepartmentId successor) {
        return department(id, Set.of(), Set.of(), Set.of(), null, successor, Set.of());
    }

    private static Department withDuties(DepartmentId id, String... duties) {
        return department(
                id,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Set.copyOf(List.of(duties).stream().map(CategoryPath::of).toList()));
    }

    private static Department department(
            DepartmentId id,
            Set<String> roles,
            Set<DistrictPath> districts,
            Set<DepartmentId> delegates,
            @Nullable DepartmentId superior,
            @Nullable DepartmentId successor,
            Set<CategoryPath> duties) {
        return new Department(
                id,
                Text.of("某部门", id.value()),
                DepartmentLevel.CITY,
                roles,
                districts,
                List.of(),
                delegates,
                superior,
                null,
                successor,
                duties);
    }
}
