package io.github.redress.examples.portal.cases;

import io.github.redress.DepartmentId;
import java.util.function.Function;

/** The fields of a complaint in open data; the bundle of texts explains each under {@code open.field.} and its key. */
enum CaseField {
    /** What people call it by. */
    NUMBER("number", ListedCase::number),
    /** What the person wanted. */
    KIND("kind", each -> each.kind().name()),
    /** The subject matter. */
    CATEGORY("category", each -> each.category().value()),
    /** The district or street. */
    DISTRICT("district", each -> each.district().value()),
    /** Where it stands. */
    STATE("state", each -> each.state().name()),
    /** The same in three words. */
    PROGRESS("progress", each -> each.progress().name()),
    /** When it came in. */
    RECEIVED("receivedAt", each -> each.receivedAt().toString()),
    /** When something last happened. */
    CHANGED("changedAt", each -> each.changedAt().toString()),
    /** How many others have the same trouble. */
    SUPPORTERS("supporters", ListedCase::supporters),
    /** Who has or had a part in it. */
    DEPARTMENTS(
            "departments",
            each -> each.departments().stream().map(DepartmentId::value).toList()),
    /** The headline. */
    TITLE("title", ListedCase::title),
    /** The story. */
    TEXT("text", ListedCase::text),
    /** What was answered. */
    REPLIES("replies", ListedCase::replies);

    private final String key;
    private final Function<ListedCase, Object> value;

    CaseField(String key, Function<ListedCase, Object> value) {
        this.key = key;
        this.value = value;
    }

    /** Returns the name in files. */
    String key() {
        return key;
    }

    /** Returns what it is of a complaint. */
    Object of(ListedCase listed) {
        return value.apply(listed);
    }
}
