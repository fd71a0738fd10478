package io.github.redress.sla;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step that is promised in time. The shipped names are constants; a city may use any others.
 *
 * @param value upper-case letters, digits and underscores, beginning with a letter
 */
public record GoalName(String value) {

    private static final Pattern VALID = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    /** The complaint is taken up, or declined with a reason. */
    public static final GoalName ACCEPTANCE = new GoalName("ACCEPTANCE");

    /** It is given to a department. */
    public static final GoalName DISPATCH = new GoalName("DISPATCH");

    /** The department confirms that it has it. */
    public static final GoalName ACKNOWLEDGEMENT = new GoalName("ACKNOWLEDGEMENT");

    /** Somebody of the department speaks with the person. */
    public static final GoalName FIRST_CONTACT = new GoalName("FIRST_CONTACT");

    /** The person hears how things stand. */
    public static final GoalName NEXT_UPDATE = new GoalName("NEXT_UPDATE");

    /** The matter itself is settled. */
    public static final GoalName RESOLUTION = new GoalName("RESOLUTION");

    /** The person has an answer. */
    public static final GoalName REPLY = new GoalName("REPLY");

    /** The person is asked whether the answer holds. */
    public static final GoalName CALLBACK = new GoalName("CALLBACK");

    /** A date that the department named is kept. */
    public static final GoalName COMMITMENT = new GoalName("COMMITMENT");

    /** A window: until then a department may say that the complaint is not its own. */
    public static final GoalName CONTEST = new GoalName("CONTEST");

    /** A window: until then the person may rate; once it has passed, the complaint is closed unrated. */
    public static final GoalName RATING = new GoalName("RATING");

    /**
     * A window: until then somebody may pursue what the person is not satisfied with, by a rework, a verification or a review; once it
     * has passed and nobody did, the complaint is closed.
     */
    public static final GoalName FOLLOW_UP = new GoalName("FOLLOW_UP");

    /** A window: until then the person may ask a higher body to look at it again. */
    public static final GoalName REVIEW_REQUEST = new GoalName("REVIEW_REQUEST");

    /** A window: until then the complaint is kept at hand that is over, however it ended; once it has passed, it is archived. */
    public static final GoalName RETENTION = new GoalName("RETENTION");

    /** Those above by their names: every clock of every snapshot names one. */
    private static final Map<String, GoalName> USUAL = Stream.of(
                    ACCEPTANCE,
                    DISPATCH,
                    ACKNOWLEDGEMENT,
                    FIRST_CONTACT,
                    NEXT_UPDATE,
                    RESOLUTION,
                    REPLY,
                    CALLBACK,
                    COMMITMENT,
                    CONTEST,
                    RATING,
                    FOLLOW_UP,
                    REVIEW_REQUEST,
                    RETENTION)
            .collect(Collectors.toUnmodifiableMap(GoalName::value, Function.identity()));

    private static final Set<GoalName> WINDOWS = Set.of(CONTEST, RATING, FOLLOW_UP, REVIEW_REQUEST, RETENTION);

    /** Refuses a name of another form. */
    public GoalName {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "goal must be upper-case letters, digits and underscores, was \"" + value + "\"");
        }
    }

    /** Returns the goal with this name. */
    public static GoalName of(String value) {
        GoalName usual = USUAL.get(value);
        return usual == null ? new GoalName(value) : usual;
    }

    /** Returns whether it is a time in which something may be done, and not one by which something must: nobody is late for it. */
    public boolean isWindow() {
        return WINDOWS.contains(this);
    }

    /** Returns whether its clock may go on when the case is over: a date that was named must be kept all the same. */
    public boolean outlivesTheCase() {
        return equals(REVIEW_REQUEST) || equals(RETENTION) || equals(COMMITMENT);
    }

    @Override
    public String toString() {
        return value;
    }
}
