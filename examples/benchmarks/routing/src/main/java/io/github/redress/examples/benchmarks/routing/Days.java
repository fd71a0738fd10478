package io.github.redress.examples.benchmarks.routing;

/** Days of the week on which a rule holds, from eight in the morning to eight at night. */
enum Days {
    WORKDAYS("MON-FRI", 1, 5),
    WEEKEND("SAT,SUN", 6, 7),
    WEEK("MON-SUN", 1, 7);

    /** The first minute of the day, and the first after it. */
    static final int FROM_MINUTE = 8 * 60;

    static final int TO_MINUTE = 20 * 60;

    private final String inFile;
    private final int first;
    private final int last;

    Days(String inFile, int first, int last) {
        this.inFile = inFile;
        this.first = first;
        this.last = last;
    }

    /** Returns them in the form of a rule file. */
    String inFile() {
        return inFile;
    }

    /** Returns the first, 1 for Monday. */
    int first() {
        return first;
    }

    /** Returns the last, 7 for Sunday. */
    int last() {
        return last;
    }

    boolean holds(Seen seen) {
        int minute = seen.minute();
        int day = seen.day();
        return minute >= FROM_MINUTE && minute < TO_MINUTE && day >= first && day <= last;
    }
}
