package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.done;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;

/** What people write about one trouble: each in words of their own, around what they all call it. */
final class WeekTalk {

    private static final List<String> OPENINGS = List.of(
            "今早下楼听邻居说起",
            "我家老人昨天提到",
            "上班路上又碰见",
            "群里好多人在讲",
            "趁午休写几句",
            "拖到现在才来反映",
            "替楼下阿姨问一声",
            "搬来两年头一回遇到",
            "周末本想休息",
            "打了电话没人接");
    private static final List<String> ENDINGS = List.of(
            "到底归哪家管", "盼个准信", "大伙都在等", "照片我留着", "谁来看一眼", "别再互相推", "给条路走", "今年能办吗", "心里实在没底", "麻烦跟进一下", "邻里都愿作证");

    private static final List<DistrictPath> DISTRICTS =
            List.of(DistrictPath.of("wuchang"), DistrictPath.of("hongshan"), DistrictPath.of("jiangan"));

    private final Stage stage;
    private int written;

    WeekTalk(Stage stage) {
        this.stage = stage;
    }

    /** So many people write about a trouble in turn, one message each. */
    void people(int many, int firstPhone, String trouble, String category) {
        for (int i = 0; i < many; i++) {
            write(firstPhone + i, trouble, category);
        }
    }

    /** One person writes; the words differ from message to message. */
    void write(int phone, String trouble, String category) {
        submit(SubmitRequest.of(ComplaintKind.GRIEVANCE, trouble, words(trouble))
                .about(CategoryPath.of(category))
                .in(DISTRICTS.get(phone % DISTRICTS.size()), null)
                .by(person(phone)));
    }

    /** One person writes what people write on ordinary days, with the same turns of phrase as everybody. */
    void usual(int phone, SubmitRequest ordinary) {
        submit(SubmitRequest.of(ordinary.kind(), ordinary.title(), words(ordinary.text()))
                .about(ordinary.category())
                .in(ordinary.district(), ordinary.place())
                .by(person(phone)));
    }

    private String words(String about) {
        return OPENINGS.get((written + written / OPENINGS.size()) % OPENINGS.size()) + "，" + about + "，"
                + ENDINGS.get(written * 3 % ENDINGS.size()) + "，" + ENDINGS.get((written * 5 + 1) % ENDINGS.size())
                + "。";
    }

    private static Person person(int phone) {
        return new Person("市民", Long.toString(13_700_000_000L + phone));
    }

    private void submit(SubmitRequest request) {
        done(stage.desk().submit(Actor.complainant(), request, CommandKey.of("story", "talk/" + written++)));
    }
}
