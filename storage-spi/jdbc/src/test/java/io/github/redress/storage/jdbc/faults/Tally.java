package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What accidents cost: counted, said in one line, and nothing lost or half written among it. */
final class Tally {

    private final String what;
    private final List<String> lost = new ArrayList<>();
    private final List<String> half = new ArrayList<>();
    private long kills;
    private long cuts;
    private long acknowledged;
    private long unknownWritten;
    private long unknownNot;
    private long events;

    Tally(String what) {
        this.what = what;
    }

    void kill() {
        kills++;
    }

    /** A connection was cut. */
    void cut() {
        cuts++;
    }

    void acknowledged(long writes) {
        acknowledged += writes;
    }

    /** A write of unknown end was resolved by its key. */
    void unknown(boolean hadBeenWritten) {
        if (hadBeenWritten) {
            unknownWritten++;
        } else {
            unknownNot++;
        }
    }

    void lost(String description) {
        lost.add(description);
    }

    void half(String description) {
        half.add(description);
    }

    void events(long inTheFeed) {
        events = inTheFeed;
    }

    long kills() {
        return kills;
    }

    /** Fails where anything has been lost or half written so far. */
    void requireNothingLost() {
        assertThat(lost).as("%s: acknowledged and lost", what).isEmpty();
        assertThat(half).as("%s: half written", what).isEmpty();
    }

    /** Returns the counts in one line. */
    String counts() {
        return "kills=" + kills + (cuts == 0 ? "" : ", cuts=" + cuts) + ", writes acknowledged=" + acknowledged
                + ", lost=" + lost.size() + ", half="
                + half.size() + ", events=" + events + ", unknown ends resolved by key="
                + (unknownWritten + unknownNot) + " (" + unknownWritten + " had been written)";
    }

    /** Says the counts, and fails where one of them is not what it must be. */
    void conclude() {
        Faults.say(what + ": " + counts());
        requireNothingLost();
        assertThat(acknowledged).as("%s: writes acknowledged", what).isPositive();
    }
}
