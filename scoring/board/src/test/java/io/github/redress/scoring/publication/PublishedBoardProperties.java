package io.github.redress.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.AnyHistories;
import io.github.redress.scoring.Cadence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A published board is what its events say, and nothing else. */
class PublishedBoardProperties {

    private static final BoardTerms TERMS =
            BoardTerms.of(Cadence.MONTHLY, LocalDate.of(2026, 1, 1), ZoneOffset.UTC, Town.FORMULA, Town.ROSTER);

    @Property(tries = 300)
    void boardRecountedFromItsEventsHasTheSameHashInWhateverOrder(
            @ForAll("feeds") List<Recorded> feed, @ForAll long seed) {
        PublishedBoard published = PublishedBoard.ofEvents(TERMS, feed.size(), feed);
        List<Recorded> shuffled = new ArrayList<>(feed);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(feed.subList(0, feed.size() / 2));

        Recount recount = Recount.of(published, shuffled);

        assertThat(recount.recounted().hash()).isEqualTo(published.hash());
        assertThat(recount.recounted().toJson()).isEqualTo(published.toJson());
        assertThat(recount.differences()).isEmpty();
    }

    @Property(tries = 300)
    void readBoardIsTheOneThatWasWritten(@ForAll("feeds") List<Recorded> feed) {
        PublishedBoard published = PublishedBoard.ofEvents(TERMS, feed.size(), feed);

        PublishedBoard read = PublishedBoard.read("board.json", published.toJson());

        assertThat(read).isEqualTo(published);
        assertThat(read.toJson()).isEqualTo(published.toJson());
        assertThat(read.board()).isEqualTo(published.board());
    }

    @Property(tries = 300)
    void recountFindsADifferenceExactlyWhereTheHashDiffers(
            @ForAll("feeds") List<Recorded> feed, @ForAll("feeds") List<Recorded> other) {
        Recount recount = Recount.of(PublishedBoard.ofEvents(TERMS, feed.size(), feed), other);

        assertThat(recount.differences().isEmpty()).isEqualTo(recount.isSame());
    }

    @Provide
    Arbitrary<List<Recorded>> feeds() {
        return AnyHistories.feeds();
    }
}
