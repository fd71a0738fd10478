package io.github.redress.examples.portal.citizen;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Taxonomy;
import io.github.redress.Text;
import io.github.redress.department.Departments;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.configuration.OfTheCity;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes that hang in the city: one for each campaign that is on, each spot that was named, each district and each department. */
@Component
public class Codes {

    private static final String OF_DEPARTMENT = "department-";
    private static final String FOR = "for-";

    private final OfTheCity<Map<String, Code>> byId;
    private final ComplaintDesk desk;
    private final PrintedCodes printed;
    private final Clock clock;

    /** What a code is for. */
    public enum Group {
        /** A season's special attention. */
        CAMPAIGN,
        /** A stop, a gate, a park. */
        SPOT,
        /** A district or a street. */
        DISTRICT,
        /** A department. */
        DEPARTMENT
    }

    /**
     * A code that people scan.
     *
     * @param id what its address ends in
     * @param group what it is for
     * @param name what stands below it
     * @param district what the form knows of the place
     * @param category what the form knows of the matter, null for nothing
     * @param place where exactly, null for nowhere
     * @param tag what is put on the complaint, null for nothing
     */
    public record Code(
            String id,
            Group group,
            Text name,
            DistrictPath district,
            @Nullable String category,
            @Nullable String place,
            @Nullable String tag) {

        TellForm form() {
            return TellForm.empty().opened(id, category, district.value(), place);
        }
    }

    Codes(ComplaintDesk desk, PrintedCodes printed, Clock clock) {
        this.byId = new OfTheCity<>(desk, this::codes);
        this.desk = desk;
        this.printed = printed;
        this.clock = clock;
    }

    private Map<String, Code> codes(Configuration city) {
        Map<String, Code> codes = new LinkedHashMap<>();
        Stream.of(printed(), ofDistricts(city.districts()), ofDepartments(city.departments()))
                .flatMap(each -> each)
                .forEach(code -> codes.put(code.id(), code));
        return codes;
    }

    private Stream<Code> printed() {
        return printed.printed().entrySet().stream()
                .map(each -> new Code(
                        each.getKey(),
                        each.getValue().tag() == null ? Group.SPOT : Group.CAMPAIGN,
                        each.getValue().name(),
                        DistrictPath.of(each.getValue().district()),
                        each.getValue().category(),
                        each.getValue().place(),
                        each.getValue().tag()));
    }

    private static Stream<Code> ofDistricts(Taxonomy districts) {
        return districts.paths().stream()
                .map(path -> new Code(
                        "place-" + path.replace('/', '.'),
                        Group.DISTRICT,
                        districts.label(path),
                        DistrictPath.of(path),
                        null,
                        null,
                        null));
    }

    private static Stream<Code> ofDepartments(Departments departments) {
        return departments.all().stream()
                .map(department -> new Code(
                        OF_DEPARTMENT + department.id(),
                        Group.DEPARTMENT,
                        department.name(),
                        department.districts().stream().findFirst().orElse(DistrictPath.CITY),
                        department.duties().stream()
                                .findFirst()
                                .map(CategoryPath::value)
                                .orElse(null),
                        null,
                        null));
    }

    /** Returns the code with this id, also that of a campaign that is over: what hangs in the city still opens a form. */
    public Optional<Code> find(String id) {
        return Optional.ofNullable(byId.now().get(id));
    }

    /** Returns every code of a group that is worth hanging up now. */
    public List<Code> of(Group group) {
        return byId.now().values().stream()
                .filter(code -> code.group() == group && (code.tag() == null || isOn(code.tag())))
                .toList();
    }

    /**
     * Returns what is put on a complaint that was told through a code: the campaign, while the city's policy for it is in force, or the
     * department whose code it is.
     */
    List<String> tags(@Nullable String id) {
        return find(id == null ? "" : id).stream()
                .flatMap(code -> code.group() == Group.DEPARTMENT
                        ? Stream.of(FOR + code.id().substring(OF_DEPARTMENT.length()))
                        : Stream.ofNullable(code.tag()).filter(this::isOn))
                .toList();
    }

    /** Returns the department whose code somebody scanned, by what was put on the complaint; empty where it was another code, or none. */
    public static Optional<DepartmentId> scanned(Collection<String> tags) {
        return tags.stream()
                .filter(tag -> tag.startsWith(FOR))
                .map(tag -> DepartmentId.of(tag.substring(FOR.length())))
                .findFirst();
    }

    private boolean isOn(String tag) {
        return desk.configuration().policies().policies().stream()
                .anyMatch(policy -> policy.when().tags().contains(tag) && policy.inForce(clock.instant()));
    }
}
