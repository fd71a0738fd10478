package io.github.redress.examples.portal.citizen;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into the form; a field that they left empty is null or blank. The desk says what is wrong with it. */
record TellForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String category,
        @Nullable String district,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Boolean publicly,
        @Nullable String code,
        @Nullable String key) {

    static TellForm empty() {
        return new TellForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    SubmitRequest request() {
        SubmitRequest request = SubmitRequest.of(asked(), clean(title), clean(text))
                .about(category == null || category.isBlank() ? CategoryPath.OTHER : CategoryPath.of(category))
                .in(
                        district == null || district.isBlank() ? DistrictPath.CITY : DistrictPath.of(district),
                        orNull(place))
                .through(orNull(code) == null ? Channel.WEB : Channel.QR)
                .by(person());
        return Boolean.TRUE.equals(publicly) ? request.inPublic() : request;
    }

    private ComplaintKind asked() {
        for (ComplaintKind each : ComplaintKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return ComplaintKind.ASSISTANCE;
    }

    /** Whoever gives neither name nor number complains without one. */
    private @Nullable Person person() {
        return clean(name).isBlank() && clean(phone).isBlank() ? null : new Person(clean(name), clean(phone));
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String orNull(@Nullable String value) {
        return clean(value).isEmpty() ? null : clean(value);
    }

    @Override
    public String toString() {
        return "TellForm[…]";
    }
}
