package io.github.redress.scoring.topic;

/**
 * Finds the days on which something came in a burst, from how many of each day's messages have it (J. Kleinberg, Bursty and hierarchical
 * structure in streams, 2002, for messages in batches): two states, of which the second is {@code times} as frequent as the first, a
 * cost for going up and none for coming down.
 */
public final class BurstStates {

    private BurstStates() {}

    /**
     * Returns for each day whether it belongs to a burst.
     *
     * @param having how many of a day's messages have it
     * @param messages how many messages there are on each day
     * @param times how much more frequent it is in a burst, above 1; Kleinberg takes 2
     * @param reluctance the weight of the cost ln(days) of going up, 0 or more; Kleinberg takes 1
     */
    public static boolean[] of(long[] having, long[] messages, double times, double reluctance) {
        if (having.length != messages.length || !(times > 1) || !(reluctance >= 0)) {
            throw new IllegalArgumentException(
                    "as many days of both, times above 1 and reluctance from 0 were wanted, were " + having.length
                            + " and " + messages.length + " days, " + times + " and " + reluctance);
        }
        int days = having.length;
        long had = 0;
        long all = 0;
        for (int day = 0; day < days; day++) {
            had += having[day];
            all += messages[day];
        }
        boolean[] burst = new boolean[days];
        if (had == 0 || had == all) {
            return burst;
        }
        double calm = (double) had / all;
        double high = Math.min(calm * times, (1 + calm) / 2);
        double up = reluctance * Math.log(days);
        boolean[] cameCalm = new boolean[days]; // whether the cheapest way into the burst came from calm
        boolean[] fellCalm = new boolean[days]; // whether the cheapest way into calm came from calm
        double inCalm = 0;
        double inBurst = up;
        for (int day = 0; day < days; day++) {
            double toBurst = day == 0 ? inBurst : Math.min(inCalm + up, inBurst);
            cameCalm[day] = day > 0 && inCalm + up < inBurst;
            double toCalm = day == 0 ? inCalm : Math.min(inCalm, inBurst);
            fellCalm[day] = inCalm <= inBurst;
            inCalm = toCalm + cost(having[day], messages[day], calm);
            inBurst = toBurst + cost(having[day], messages[day], high);
        }
        boolean state = inBurst < inCalm;
        for (int day = days - 1; day >= 0; day--) {
            burst[day] = state;
            state = state ? !cameCalm[day] : !fellCalm[day];
        }
        return burst;
    }

    /** The binomial coefficient is the same for both states and left out. */
    private static double cost(long having, long messages, double share) {
        return -having * Math.log(share) - (messages - having) * Math.log(1 - share);
    }
}
