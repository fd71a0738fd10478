package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicCase;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.WithdrawRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody who is about to complain might support instead. */
class SimilarCasesTest {

    private static final CategoryPath LAMPS = CategoryPath.of("roads/lighting");
    private static final DistrictPath STREET = DistrictPath.of("old-town/river-street");
    private static final DistrictPath AROUND = DistrictPath.of("old-town");
    private static final Duration MONTH = Duration.ofDays(30);

    private final Town town = new Town(Town.filesWithTaxonomies());
    private final ComplaintDesk desk = town.desk;

    @Test
    void openPublicComplaintOfTheSameMatterAndPlaceIsFound() {
        Receipt receipt = told(STREET);

        assertThat(found(STREET)).containsExactly(receipt.number());
        assertThat(desk.similarCases(CategoryPath.of("noise/bar"), STREET, MONTH))
                .isEmpty();
        assertThat(found(DistrictPath.CITY)).isEmpty();
    }

    @Test
    void whoNamesTheDistrictAndWhoNamesItsStreetMeanTheSamePlace() {
        Receipt street = told(STREET);
        Receipt district = told(AROUND);

        assertThat(found(STREET)).containsExactlyInAnyOrder(street.number(), district.number());
        assertThat(found(AROUND)).containsExactlyInAnyOrder(street.number(), district.number());
    }

    @Test
    void wordsThatTheirPersonDidNotPublishAreOfferedToNobody() {
        done(desk.submit(Actor.complainant(), Town.brokenLamp().in(STREET, null)));

        assertThat(found(STREET)).isEmpty();
    }

    @Test
    void tipOffIsOfferedToNobody() {
        done(desk.submit(Actor.complainant(), Town.tipOff().in(STREET, null)));

        assertThat(found(STREET)).isEmpty();
    }

    @Test
    void whatIsOverOrOldOrADuplicateIsNotOffered() {
        Receipt old = told(STREET);
        town.clock.pass(Duration.ofDays(31));
        Receipt over = told(STREET);
        done(desk.withdraw(Actor.complainant(), new WithdrawRequest(over.number(), over.secret(), null)));
        Receipt main = told(STREET);
        Receipt duplicate = told(STREET);
        done(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(duplicate.id(), main.id())));

        assertThat(found(STREET)).containsExactly(main.number());
        assertThat(desk.similarCases(LAMPS, STREET, Duration.ofDays(60)))
                .extracting(PublicCase::number)
                .contains(old.number());
    }

    @Test
    void mostSupportedComesFirstAndAmongEqualsTheLatest() {
        Receipt first = told(STREET);
        town.clock.pass(Duration.ofHours(1));
        Receipt second = told(STREET);
        town.clock.pass(Duration.ofHours(1));
        Receipt third = told(STREET);
        done(desk.links().join(Actor.complainant(), JoinRequest.withAccount(first.number(), "browser-1")));

        assertThat(found(STREET)).containsExactly(first.number(), third.number(), second.number());
    }

    @Test
    void timeBeforeNowIsZeroOrMore() {
        assertThatThrownBy(() -> desk.similarCases(LAMPS, STREET, Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("within must be zero or more, was PT-24H");
    }

    private List<String> found(DistrictPath district) {
        return desk.similarCases(LAMPS, district, MONTH).stream()
                .map(PublicCase::number)
                .toList();
    }

    private Receipt told(DistrictPath district) {
        SubmitRequest lamp = Town.brokenLamp().in(district, null).inPublic();
        return done(desk.submit(Actor.complainant(), lamp));
    }
}
