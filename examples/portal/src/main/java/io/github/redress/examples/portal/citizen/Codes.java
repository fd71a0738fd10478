package io.github.redress.examples.portal.citizen;

import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.desk.Configuration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes that hang in the city: one for each district, each department, and the campaign of the season. */
@Component
public class Codes {

    private final Map<String, Code> byId = new LinkedHashMap<>();

    /**
     * A code that people scan.
     *
     * @param id what its address ends in
     * @param name what stands below it
     * @param district what the form knows of the place
     * @param category what the form knows of the matter, null for nothing
     */
    public record Code(
            String id,
            Text name,
            DistrictPath district,
            @Nullable String category) {

        TellForm form() {
            return new TellForm(null, null, null, category, district.value(), null, null, null, null, id, null);
        }
    }

    Codes(Configuration city) {
        city.districts()
                .paths()
                .forEach(path -> add(new Code(
                        "place-" + path.replace('/', '.'), city.districts().label(path), DistrictPath.of(path), null)));
        city.departments()
                .all()
                .forEach(department -> add(new Code(
                        "department-" + department.id(),
                        department.name(),
                        department.districts().stream().findFirst().orElse(DistrictPath.CITY),
                        department.duties().stream()
                                .findFirst()
                                .map(duty -> duty.value())
                                .orElse(null))));
    }

    private void add(Code code) {
        byId.put(code.id(), code);
    }

    /** Returns the code with this id. */
    public Optional<Code> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns every code. */
    public Collection<Code> all() {
        return byId.values();
    }
}
