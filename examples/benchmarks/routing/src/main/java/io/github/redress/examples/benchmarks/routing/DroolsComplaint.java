package io.github.redress.examples.benchmarks.routing;

import io.github.redress.ComplaintKind;

/** A complaint as a typed fact of Drools, whose generated classes must see it: a field for each level of each path. */
public final class DroolsComplaint {

    /** Before a rule has fired. */
    static final int NOBODY = -1;

    private final String c1;
    private final String c2;
    private final String c3;
    private final String d1;
    private final String d2;
    private final String d3;
    private final ComplaintKind kind;
    private final String channel;
    private final int day;
    private final int minute;
    private final String text;
    private int winner = NOBODY;

    DroolsComplaint(Seen seen) {
        this.c1 = Seen.level(seen.category(), 1);
        this.c2 = Seen.level(seen.category(), 2);
        this.c3 = Seen.level(seen.category(), 3);
        this.d1 = Seen.level(seen.district(), 1);
        this.d2 = Seen.level(seen.district(), 2);
        this.d3 = Seen.level(seen.district(), 3);
        this.kind = seen.kind();
        this.channel = seen.channel();
        this.day = seen.day();
        this.minute = seen.minute();
        this.text = seen.text();
    }

    /** Returns the category down to its first level. */
    public String getC1() {
        return c1;
    }

    /** Returns the category down to its second level. */
    public String getC2() {
        return c2;
    }

    /** Returns the category down to its third level. */
    public String getC3() {
        return c3;
    }

    /** Returns the district down to its first level. */
    public String getD1() {
        return d1;
    }

    /** Returns the district down to its second level. */
    public String getD2() {
        return d2;
    }

    /** Returns the district down to its third level. */
    public String getD3() {
        return d3;
    }

    /** Returns what it is. */
    public ComplaintKind getKind() {
        return kind;
    }

    /** Returns how it came in. */
    public String getChannel() {
        return channel;
    }

    /** Returns 1 for Monday to 7 for Sunday. */
    public int getDay() {
        return day;
    }

    /** Returns the minutes since midnight. */
    public int getMinute() {
        return minute;
    }

    /** Returns whether one of two words stands in the text. */
    public boolean mentions(String word, String other) {
        return text.contains(word) || text.contains(other);
    }

    /** Takes the rank of the rule that fired. */
    public void setWinner(int rank) {
        winner = rank;
    }

    int winner() {
        return winner;
    }
}
