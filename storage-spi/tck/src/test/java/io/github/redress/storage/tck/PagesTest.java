package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Find;
import io.github.redress.storage.Storage;
import io.github.redress.storage.tck.mutants.Mutant;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void pageThatBeginsWithWhatWasShownIsNamed() {
        Storage storage = Mutant.CURSOR_IGNORED.emptyStore().open();
        Change first = Change.ofCase(1).label("open", Change.NOON);
        first.writeTo(storage);
        Change.ofCase(2).label("open", Change.NOON).writeTo(storage);
        Find query = Find.under("open", 1);
        String cursor = Committed.find(storage, query).next();

        assertThatThrownBy(() -> Pages.walk(storage, query))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the page after cursor %s begins with what was shown: case %s", cursor, first.id());
    }
}
