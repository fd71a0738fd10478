package io.github.redress.examples.portal.citizen;

import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.desk.Configuration;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes that hang in the city: one for each campaign that is on, each spot that was named, each district and each department. */
@Component
public class Codes {

    private final Map<String, Code> byId = new LinkedHashMap<>();
    private final Configuration city;
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

    Codes(Configuration city, PrintedCodes printed, Clock clock) {
        this.city = city;
        this.clock = clock;
        printed.printed()
                .forEach((id, code) -> add(new Code(
                        id,
                        code.tag() == null ? Group.SPOT : Group.CAMPAIGN,
                        code.name(),
                        DistrictPath.of(code.district()),
                        code.category(),
                        code.place(),
                        code.tag())));
        city.districts()
                .paths()
                .forEach(path -> add(new Code(
                        "place-" + path.replace('/', '.'),
                        Group.DISTRICT,
                        city.districts().label(path),
                        DistrictPath.of(path),
                        null,
                        null,
                        null)));
        city.departments()
                .all()
                .forEach(department -> add(new Code(
                        "department-" + department.id(),
                        Group.DEPARTMENT,
                        department.name(),
                        department.districts().stream().findFirst().orElse(DistrictPath.CITY),
                        department.duties().stream()
                                .findFirst()
                                .map(duty -> duty.value())
                                .orElse(null),
                        null,
                        null)));
    }

    private void add(Code code) {
        byId.put(code.id(), code);
    }

    /** Returns the code with this id, also that of a campaign that is over: what hangs in the city still opens a form. */
    public Optional<Code> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns every code of a group that is worth hanging up now. */
    public List<Code> of(Group group) {
        return byId.values().stream()
                .filter(code -> code.group() == group && (code.tag() == null || isOn(code.tag())))
                .toList();
    }

    /** Returns what is put on a complaint that was told through a code: the campaign, while the city's policy for it is in force. */
    List<String> tags(@Nullable String id) {
        return find(id == null ? "" : id).map(Code::tag).filter(this::isOn).stream().toList();
    }

    private boolean isOn(String tag) {
        return city.policies().policies().stream()
                .anyMatch(policy ->
                        policy.when().tags().contains(tag) && policy.inForce(clock.instant()));
    }
}
