package io.github.redress.storage.tck;

import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks through all pages of a question, and not in circles. */
final class Pages {

    private final List<StoredCase> shown = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private Pages() {}

    /** Returns the cases of all pages, and fails at the first page that goes on with nothing new. */
    static List<StoredCase> walk(Storage storage, Find query) {
        Pages pages = new Pages();
        @Nullable String cursor = null;
        do {
            Page page = Committed.find(storage, query.from(cursor));
            pages.turnTo(page, cursor);
            cursor = page.next();
        } while (cursor != null);
        return pages.shown;
    }

    private void turnTo(Page page, @Nullable String cursor) {
        if (page.cases().isEmpty() && page.next() != null) {
            throw new AssertionError("the page after cursor " + cursor + " is empty, and names cursor " + page.next()
                    + " for the next one");
        }
        if (!page.cases().isEmpty() && ids.contains(page.cases().get(0).id())) {
            throw new AssertionError("the page after cursor " + cursor + " begins with what was shown: case "
                    + page.cases().get(0).id());
        }
        for (StoredCase each : page.cases()) {
            shown.add(each);
            ids.add(each.id());
        }
    }
}
