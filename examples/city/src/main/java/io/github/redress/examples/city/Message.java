package io.github.redress.examples.city;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.Person;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody in the city wrote, and what everybody then did about it. */
record Message(
        String id,
        @Nullable String story,
        LocalDateTime at,
        ComplaintKind kind,
        Channel channel,
        CategoryPath category,
        DistrictPath district,
        String title,
        String text,
        @Nullable String place,
        @Nullable Person person,
        List<Act> acts) {

    /** Something done so long after the message came in. */
    sealed interface Act {
        Duration after();
    }

    record Accept(Duration after) implements Act {}

    record Dispatch(Duration after, List<DepartmentId> support) implements Act {}

    record Acknowledge(Duration after, @Nullable DepartmentId by) implements Act {}

    record Contact(
            Duration after,
            @Nullable DepartmentId by,
            @Nullable String text) implements Act {}

    record Reply(Duration after, Outcome outcome, String text) implements Act {}

    record Rate(
            Duration after,
            SatisfactionRating level,
            @Nullable Boolean resolved,
            @Nullable String comment) implements Act {}
}
