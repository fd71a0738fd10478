package io.github.redress.examples.portal.office;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.command.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator writes down while somebody calls; a field left empty is null or blank. The desk says what is wrong with it.
 *
 * @param matter the category by the name that people read, as the search offers it
 */
record IntakeForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String matter,
        @Nullable String district,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Boolean urgent,
        @Nullable String key) {

    /** The word by which rules and policies of a city know what cannot wait. */
    static final String URGENT = "urgent";

    static IntakeForm empty() {
        return new IntakeForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** Returns whether a category was named that there is none of. */
    boolean isUnknown(Map<String, String> categories) {
        return !Typed.clean(matter).isEmpty() && !categories.containsKey(Typed.clean(matter));
    }

    /** @param categories the categories, by the names that people read */
    SubmitRequest request(Map<String, String> categories) {
        String category = categories.get(Typed.clean(matter));
        return SubmitRequest.of(asked(), Typed.clean(title), Typed.clean(text))
                .about(category == null ? CategoryPath.OTHER : CategoryPath.of(category))
                .in(
                        Typed.clean(district).isEmpty() ? DistrictPath.CITY : DistrictPath.of(Typed.clean(district)),
                        Typed.clean(place).isEmpty() ? null : Typed.clean(place))
                .through(Channel.HOTLINE)
                .tagged(Boolean.TRUE.equals(urgent) ? List.of(URGENT) : List.of())
                .by(person());
    }

    private ComplaintKind asked() {
        return Arrays.stream(ComplaintKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(ComplaintKind.ASSISTANCE);
    }

    private @Nullable Person person() {
        return Typed.clean(name).isEmpty() && Typed.clean(phone).isEmpty()
                ? null
                : new Person(Typed.clean(name), Typed.clean(phone));
    }

    @Override
    public String toString() {
        return "IntakeForm[…]";
    }
}
