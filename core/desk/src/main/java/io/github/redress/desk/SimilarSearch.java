package io.github.redress.desk;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Taxonomy;
import io.github.redress.access.PublicCase;
import io.github.redress.storage.Find;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what a person who is about to complain might support instead: open complaints whose words everybody may read. */
final class SimilarSearch {

    /** So many complaints of a district are looked at, those that came in last first. */
    private static final int LOOKED_AT = 100;

    private static final Comparator<PublicCase> ORDER = Comparator.comparingInt(PublicCase::supporters)
            .reversed()
            .thenComparing(PublicCase::receivedAt, Comparator.reverseOrder())
            .thenComparing(PublicCase::number);

    private final Transactions transactions;
    private final Views views;
    private final Supplier<Taxonomy> districts;
    private final Clock clock;

    SimilarSearch(Transactions transactions, Views views, Supplier<Taxonomy> districts, Clock clock) {
        this.transactions = transactions;
        this.views = views;
        this.districts = districts;
        this.clock = clock;
    }

    List<PublicCase> of(CategoryPath category, DistrictPath district, Duration within) {
        Instant now = clock.instant();
        return transactions.read(from -> near(district)
                .flatMap(each -> from
                        .find(new Find(
                                Labels.alike(ComplaintKind.GRIEVANCE, category, each),
                                Set.of(),
                                Set.of(),
                                now.minus(within),
                                null,
                                Find.Order.NEWEST_FIRST,
                                null,
                                LOOKED_AT))
                        .cases()
                        .stream())
                .map(StoredCase::id)
                .distinct()
                .flatMap(id -> views.publicCase(from, id).stream())
                .filter(shown -> shown.words() != null && shown.main() == null)
                .sorted(ORDER)
                .toList());
    }

    /** Returns the district with all that lie in it and around it: who says only the street means the same place as who says more. */
    private Stream<DistrictPath> near(DistrictPath district) {
        return Stream.concat(
                        around(district),
                        districts.get().paths().stream().map(DistrictPath::of).filter(each -> each.isWithin(district)))
                .distinct();
    }

    private static Stream<DistrictPath> around(DistrictPath district) {
        return Stream.iterate(
                        district.value(),
                        path -> !path.isEmpty(),
                        path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .map(DistrictPath::of);
    }
}
