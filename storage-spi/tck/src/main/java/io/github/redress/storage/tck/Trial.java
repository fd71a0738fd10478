package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One run of a check: its data, its way, and the stores it opened. */
public final class Trial implements AutoCloseable {

    private final StoreFixture fixture;
    private final Way way;
    private final List<Storage> opened = new ArrayList<>();
    private @Nullable UsedHost host;

    Trial(StoreFixture fixture, Way way) {
        this.fixture = fixture;
        this.way = way;
    }

    /** Opens a store in this way. The trial closes it. */
    public Storage open() {
        Storage store = new UsedStorage(fixture.open(way), way.joined() ? usedHost() : null);
        opened.add(store);
        return store;
    }

    /** Opens a store on the same data as the one that is open: another node. */
    public Storage openSecond() {
        assumeSharedData();
        return open();
    }

    /** Skips the check where nothing is left after a close. */
    public void assumeSharedData() {
        Assumptions.assumeTrue(fixture.sharesData(), "the fixture has no second store on the same data");
    }

    /** Returns the host, or skips the check where there is none. */
    public Host host() {
        return usedHost();
    }

    private UsedHost usedHost() {
        if (host == null) {
            Optional<Host> found = fixture.host();
            Assumptions.assumeTrue(found.isPresent(), "the fixture has no host whose transactions can be joined");
            host = new UsedHost(found.orElseThrow());
        }
        return host;
    }

    public StoreFixture fixture() {
        return fixture;
    }

    public Way way() {
        return way;
    }

    /** Closes the stores, the last one first, and removes the data. */
    @Override
    public void close() {
        Collections.reverse(opened);
        opened.forEach(Storage::close);
        fixture.close();
    }
}
