package io.github.redress.examples.benchmarks.storage;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.storage.Append;
import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo city: its departments, calendars, policies and rules, and what people wrote to it.
 *
 * @param configuration its files
 * @param stories complaints that were replied to
 */
record City(Configuration configuration, List<Story> stories) {

    static City read(Path folder, Path messages) {
        return new City(Configuration.read(folder), Story.read(messages));
    }

    /** Returns a desk on a store, with the store's own time. */
    ComplaintDesk desk(Storage storage) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(configuration)
                .build();
    }

    /** Returns a desk on a store, with this clock. */
    ComplaintDesk desk(Storage storage, Clock clock) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(configuration)
                .clock(clock)
                .build();
    }

    /** Returns what a desk appends while each story goes from the person to the reply. */
    List<List<Append>> recordedLifecycles() {
        RecordingStorage storage = new RecordingStorage(MemoryStorage.create());
        try (ComplaintDesk desk = desk(storage)) {
            Lifecycle lifecycle = new Lifecycle(desk, stories);
            List<List<Append>> recorded = new ArrayList<>();
            storage.takeAppended();
            for (Story story : stories) {
                lifecycle.run(story);
                recorded.add(storage.takeAppended());
            }
            return List.copyOf(recorded);
        }
    }
}
