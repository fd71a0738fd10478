package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;

/** What anybody can type where a name belongs, which is never sealed. */
final class MarkedNames {

    private static final Actor PERSON = Actor.complainant();
    private static final Actor IMPORT = Actor.system("import");

    static final List<Typing> ALL = List.of(
            (desk, typed) -> desk.submit(PERSON, lamp().about(CategoryPath.of("roads/" + typed))),
            (desk, typed) -> desk.submit(PERSON, lamp().about(CategoryPath.of(typed))),
            (desk, typed) -> desk.submit(PERSON, lamp().in(DistrictPath.of("city/" + typed), null)),
            (desk, typed) -> desk.submit(PERSON, lamp().in(DistrictPath.of("a b " + typed), null)),
            (desk, typed) -> desk.submit(
                    PERSON,
                    SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")
                            .against(List.of(DepartmentId.of(typed)))),
            (desk, typed) -> desk.submit(PERSON, lamp().against(List.of(DepartmentId.of(typed.repeat(65))))),
            (desk, typed) -> desk.importCase(IMPORT, closed("roads/" + typed, "city")),
            (desk, typed) -> desk.importCase(IMPORT, closed("roads/lighting", "city/" + typed)),
            (desk, typed) -> desk.accept(Town.OPERATOR, AcceptRequest.of(ComplaintId.parse(typed))),
            (desk, typed) -> desk.links()
                    .join(Actor.of(Role.COMPLAINANT, "居民 " + typed), JoinRequest.withAccount("none", typed)));

    /** Where no list of names is kept, nobody can tell a word from a name; but a telephone number is none. */
    static final List<Typing> WITHOUT_TAXONOMY = List.of(
            (desk, typed) -> desk.submit(PERSON, lamp().through(Channel.of("C" + typed))),
            (desk, typed) -> desk.submit(PERSON, lamp().through(Channel.of("c" + typed))),
            (desk, typed) -> desk.submit(PERSON, lamp().about(CategoryPath.of("roads/" + apart(typed)))),
            (desk, typed) ->
                    desk.importCase(IMPORT, closed("roads/lighting", "city").handledBy(DepartmentId.of("张三 " + typed))),
            (desk, typed) ->
                    desk.importCase(IMPORT, closed("roads/lighting", "city").against(List.of(DepartmentId.of(typed)))));

    private MarkedNames() {}

    private static SubmitRequest lamp() {
        return Town.brokenLamp();
    }

    private static ImportRequest closed(String category, String district) {
        return ImportRequest.closed(
                "old-system",
                "1",
                ComplaintKind.TIP_OFF,
                CategoryPath.of(category),
                DistrictPath.of(district),
                Town.MONDAY_NINE);
    }

    /** Each digit is a segment of its own. */
    private static String apart(String number) {
        return String.join("/", number.split(""));
    }

    /** Something that somebody types. */
    @FunctionalInterface
    interface Typing {
        Answer<?> typed(ComplaintDesk desk, String typed);
    }
}
