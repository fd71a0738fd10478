package io.github.redress.examples.portal.audit;

import io.github.redress.Role;
import io.github.redress.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; what is left empty lets everything through. A step that cannot be read always fits but by number and day: it may
 * have been anything.
 *
 * @param number of one complaint
 * @param step a word of what the step is called, in either language, or its whole name for programs
 * @param role as what somebody did it: a name of {@link Role}
 * @param account who did it
 * @param department whose work it was
 * @param day on which it was written down
 */
record RecordFilter(
        String number,
        String step,
        String role,
        String account,
        String department,
        @Nullable LocalDate day) {

    private static final int LONGEST = 64;

    /** What is longer than anything there is, or cannot be typed, is cut. */
    RecordFilter {
        number = typed(number);
        step = typed(step);
        role = typed(role);
        account = typed(account);
        department = typed(department);
    }

    static RecordFilter of(
            @Nullable String number,
            @Nullable String step,
            @Nullable String role,
            @Nullable String account,
            @Nullable String department,
            @Nullable LocalDate day) {
        return new RecordFilter(given(number), given(step), given(role), given(account), given(department), day);
    }

    private static String given(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** Returns what somebody typed, without what no keyboard has, and no store keeps. */
    static String typed(String sent) {
        String kept = sent.strip().replace("\0", "");
        return kept.codePointCount(0, kept.length()) > LONGEST
                ? kept.substring(0, kept.offsetByCodePoints(0, LONGEST))
                : kept;
    }

    boolean matches(RecordLine line, ZoneId zone) {
        if (day != null && !LocalDate.ofInstant(line.recordedAt(), zone).equals(day)) {
            return false;
        }
        return line.isDamaged()
                || (isCalled(line)
                        && (role.isEmpty()
                                || (line.role() != null
                                        && role.equals(line.role().name())))
                        && (account.isEmpty() || account.equals(line.account()))
                        && (department.isEmpty()
                                || (line.department() != null
                                        && department.equals(line.department().value()))));
    }

    private boolean isCalled(RecordLine line) {
        Text name = line.step();
        if (step.isEmpty() || name == null) {
            return true;
        }
        String word = step.toLowerCase(Locale.ROOT);
        return step.equals(line.type())
                || name.zh().contains(word)
                || name.en().toLowerCase(Locale.ROOT).contains(word);
    }
}
