package io.github.redress.examples.portal.citizen;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.command.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        @Nullable Boolean callable,
        @Nullable Boolean publicly,
        @Nullable Boolean anyway,
        @Nullable String code,
        @Nullable String key) {

    /** On a complaint whose person left a number to be told at, and does not want to be phoned. */
    static final String NOT_BY_PHONE = "not-by-phone";

    private static final Text GARBLED =
            Text.of("含有无法识别的字符，请用 UTF-8 编码重新填写", "has characters that cannot be read; please type it again, in UTF-8");
    private static final Text NOT_OF_THE_LIST = Text.of("请从列表中选择", "must be one of the list");

    static TellForm empty() {
        return new TellForm(null, null, null, null, null, null, null, null, true, null, null, null, null);
    }

    /** Returns a form that knows what a code says. */
    TellForm opened(String opener, @Nullable String matter, String area, @Nullable String spot) {
        return new TellForm(
                kind, title, text, matter, area, spot, name, phone, callable, publicly, anyway, opener, key);
    }

    /** Returns the same to be sent as another complaint. */
    TellForm withoutKey() {
        return new TellForm(
                kind, title, text, category, district, place, name, phone, callable, publicly, anyway, code, null);
    }

    /** Returns whether it tells on somebody: then nothing of it is shown to others, and nothing of others to it. */
    boolean isTipOff() {
        return ComplaintKind.TIP_OFF.name().equals(kind);
    }

    /** Returns what no request can hold: letters that were lost on the way, and what stands in no list. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("title", title);
        typed.put("text", text);
        typed.put("place", place);
        typed.put("name", name);
        typed.forEach((field, value) -> {
            if (Typed.isGarbled(value)) {
                faults.add(new Fault(field, GARBLED));
            }
        });
        if (kind != null
                && Arrays.stream(ComplaintKind.values())
                        .noneMatch(each -> each.name().equals(kind))) {
            faults.add(new Fault("kind", NOT_OF_THE_LIST));
        }
        try {
            about();
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("category", NOT_OF_THE_LIST));
        }
        try {
            where();
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("district", NOT_OF_THE_LIST));
        }
        return faults;
    }

    CategoryPath about() {
        return category == null || category.isBlank() ? CategoryPath.OTHER : CategoryPath.of(category);
    }

    DistrictPath where() {
        return district == null || district.isBlank() ? DistrictPath.CITY : DistrictPath.of(district);
    }

    /** Returns what is asked of the desk. Throws where {@link #faults} says why. */
    SubmitRequest request(boolean scanned, List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        if (person() != null && !Boolean.TRUE.equals(callable)) {
            all.add(NOT_BY_PHONE);
        }
        SubmitRequest request = SubmitRequest.of(
                        kind == null ? ComplaintKind.ASSISTANCE : ComplaintKind.valueOf(kind),
                        Typed.clean(title),
                        Typed.clean(text))
                .about(about())
                .in(where(), Typed.orNull(place))
                .through(scanned ? Channel.QR : Channel.WEB)
                .tagged(all)
                .by(person());
        return Boolean.TRUE.equals(publicly) ? request.inPublic() : request;
    }

    /** Whoever gives neither name nor number complains without one. */
    private @Nullable Person person() {
        String who = Typed.clean(name);
        String number = Typed.clean(phone);
        return who.isEmpty() && number.isEmpty() ? null : new Person(who, number);
    }

    @Override
    public String toString() {
        return "TellForm[…]";
    }
}
