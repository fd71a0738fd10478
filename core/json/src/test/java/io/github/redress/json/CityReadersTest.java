package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.FileFault;
import io.github.redress.Taxonomy;
import io.github.redress.department.Departments;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Departments and taxonomies. */
class CityReadersTest {

    private final FileFaults faults = new FileFaults();

    @Test
    void readsWhoHoldsARoleWhere() {
        Departments departments = read("""
                        {"format": "redress.departments/1", "departments": [
                          {"id": "city-water", "name": {"zh": "市水务", "en": "City water"}, "level": "CITY", "roles": ["water"]},
                          {"id": "caidian-water", "name": {"zh": "蔡甸水务", "en": "Caidian water"}, "level": "DISTRICT",
                           "roles": ["water"], "districts": ["caidian"], "superior": "city-water", "to": "2027-01-01",
                           "successor": "city-water"}]}
                        """, DepartmentsReader::read).orElseThrow();

        assertThat(departments.resolve("water", DistrictPath.of("caidian/caidian-street")))
                .contains(DepartmentId.of("caidian-water"));
        assertThat(departments.resolve("water", DistrictPath.of("wuchang"))).contains(DepartmentId.of("city-water"));
        assertThat(departments.resolve("gas", DistrictPath.of("wuchang"))).isEmpty();
        assertThat(departments
                        .find(DepartmentId.of("caidian-water"))
                        .orElseThrow()
                        .to())
                .isEqualTo("2027-01-01");
    }

    @Test
    void readsWhatAStreetMayBeGivenAndToWhomADistrictHandsDown() {
        Departments departments = read("""
                        {"format": "redress.departments/1", "departments": [
                          {"id": "district", "name": {"zh": "区", "en": "District"}, "level": "DISTRICT", "mayDelegateTo": ["north"]},
                          {"id": "north", "name": {"zh": "北街", "en": "North"}, "level": "STREET", "superior": "district",
                           "duties": ["roads"]},
                          {"id": "south", "name": {"zh": "南街", "en": "South"}, "level": "STREET", "superior": "district"}]}
                        """, DepartmentsReader::read).orElseThrow();
        DepartmentId district = DepartmentId.of("district");
        DepartmentId north = DepartmentId.of("north");
        DepartmentId south = DepartmentId.of("south");

        assertThat(departments.hasDuty(north, CategoryPath.of("roads/lighting")))
                .isTrue();
        assertThat(departments.hasDuty(north, CategoryPath.of("noise"))).isFalse();
        assertThat(departments.hasDuty(south, CategoryPath.of("noise"))).isTrue();
        assertThat(departments.hasDuty(DepartmentId.of("nobody"), CategoryPath.of("noise")))
                .isFalse();
        assertThat(departments.mayHandDown(district, north)).isTrue();
        assertThat(departments.mayHandDown(district, south)).isFalse();
        assertThat(departments.mayHandDown(south, district)).isTrue();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void reportsEveryFaultOfTheDepartments() {
        Departments readable = read("""
                        {"format": "redress.departments/2", "departments": [
                          {"id": "a", "name": {"zh": "甲"}, "level": "PLANET", "colour": "red"},
                          {"id": "b", "name": {"zh": "乙", "en": "B"}, "level": "CITY", "roles": ["r"], "superior": "nobody"},
                          {"id": "c", "name": {"zh": "丙", "en": "C"}, "level": "CITY", "roles": ["r"]}]}
                        """, DepartmentsReader::read).orElseThrow();

        assertThat(readable.all()).hasSize(3);

        assertThat(faults.list())
                .extracting(fault -> fault.line() + " " + fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "1 /format BAD_VALUE",
                        "2 /departments/0/colour UNKNOWN_FIELD",
                        "2 /departments/0/name MISSING_FIELD",
                        "2 /departments/0/level BAD_VALUE",
                        "3 /departments/1 BAD_VALUE",
                        "4 /departments/2 BAD_VALUE");
        assertThat(faults.list())
                .extracting(FileFault::message)
                .contains(
                        "superior nobody of b is not among the departments",
                        "role r in every district is held by b and by c");
    }

    @Test
    void aTaxonomyNamesItsNodesAndAnUnnamedOneIsCalledByItsLastSegment() {
        Taxonomy taxonomy = read("""
                        {"format": "redress.taxonomy/1", "id": "t", "paths": ["roads", "roads/lighting"],
                         "names": {"roads": {"zh": "道路", "en": "Roads"}}}
                        """, TaxonomyReader::read).orElseThrow();

        assertThat(taxonomy.paths()).containsExactly("roads", "roads/lighting");
        assertThat(taxonomy.label("roads").zh()).isEqualTo("道路");
        assertThat(taxonomy.label("roads/lighting").en()).isEqualTo("lighting");
    }

    @Test
    void reportsEveryFaultOfATaxonomy() {
        assertThat(read("""
                        {"format": "redress.taxonomy/1", "id": "t", "paths": ["roads", "roads", "a b"],
                         "names": {"water": {"zh": "水", "en": "Water"}}}
                        """, TaxonomyReader::read)).isEmpty();

        assertThat(faults.list())
                .extracting(FileFault::message)
                .containsExactly(
                        "the path roads stands twice",
                        "a path like roads/lighting was wanted, was \"a b\"",
                        "a name is given for water, which is not among the paths");
    }

    private <T> Optional<T> read(String json, Function<StrictValue, Optional<T>> reader) {
        return StrictJson.parse("f.json", json.getBytes(StandardCharsets.UTF_8), faults)
                .flatMap(reader);
    }
}
