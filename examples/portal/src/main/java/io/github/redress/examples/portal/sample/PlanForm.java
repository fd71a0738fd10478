package io.github.redress.examples.portal.sample;

import io.github.redress.Fault;
import io.github.redress.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What somebody typed to plan a sample, whatever it is.
 *
 * @param period the short name of a week or month
 * @param size the name of a {@link SizeChoice}
 * @param hundredths how many, in hundredths
 * @param minimum of each unit at least
 * @param ratingDays so many days after the period ratings still count
 * @param verdictDays so many days after that verdicts count
 */
record PlanForm(String period, String size, String hundredths, String minimum, String ratingDays, String verdictDays) {

    /** What the form holds at first. */
    static final PlanForm USUAL = new PlanForm("", SizeChoice.MARGIN.name(), "5", "2", "3", "14");

    private static final int LARGEST_MINIMUM = 1_000;
    private static final int MOST_RATING_DAYS = 31;
    private static final int MOST_VERDICT_DAYS = 92;

    private static final Text PERIOD =
            Text.of("请选择一个尚未结束、也未安排抽样的周或月", "choose a week or month that is not over and has no sample yet");
    private static final Text SIZE = Text.of("请选择抽取办法", "choose how it is said how many");
    private static final Text NUMBER = Text.of(
            "比例须为 0.1 至 100，误差须为 0.1 至 50，至多一位小数",
            "a share is 0.1 to 100, a margin 0.1 to 50, with one decimal at most");

    /**
     * Returns everything that is wrong with it.
     *
     * @param offered the periods that can be planned
     */
    List<Fault> faults(Collection<String> offered) {
        List<Fault> faults = new ArrayList<>();
        if (!offered.contains(period)) {
            faults.add(new Fault("period", PERIOD));
        }
        if (Arrays.stream(SizeChoice.values()).noneMatch(each -> each.name().equals(size))) {
            faults.add(new Fault("size", SIZE));
        } else if (!isNumber()) {
            faults.add(new Fault("hundredths", NUMBER));
        }
        whole("minimum", minimum, 0, LARGEST_MINIMUM, faults);
        whole("ratingDays", ratingDays, 0, MOST_RATING_DAYS, faults);
        whole("verdictDays", verdictDays, 1, MOST_VERDICT_DAYS, faults);
        return faults;
    }

    SizeChoice choice() {
        return SizeChoice.valueOf(size);
    }

    /** Returns the number, which {@link SizeChoice#ALL} has no use for. */
    BigDecimal number() {
        return choice() == SizeChoice.ALL ? BigDecimal.valueOf(100) : new BigDecimal(hundredths);
    }

    private boolean isNumber() {
        if (choice() == SizeChoice.ALL) {
            return true;
        }
        if (!hundredths.matches("[0-9]{1,3}(\\.[0-9])?")) {
            return false;
        }
        try {
            choice().of(number());
            return number().signum() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void whole(String where, String typed, int least, int most, List<Fault> faults) {
        boolean good =
                typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
        if (!good) {
            faults.add(new Fault(
                    where,
                    Text.of("须为 " + least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most)));
        }
    }
}
