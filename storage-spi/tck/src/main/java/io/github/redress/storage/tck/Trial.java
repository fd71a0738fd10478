package io.github.redress.storage.tck;

import io.github.redress.storage.Capability;
import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** One run of a check: its data, its way, and the stores it opened. */
public final class Trial implements AutoCloseable {

    private final StoreFixture fixture;
    private final Way way;
    private final List<Storage> opened = new ArrayList<>();
    private final Map<String, String> told = new LinkedHashMap<>();

    Trial(StoreFixture fixture, Way way) {
        this.fixture = fixture;
        this.way = way;
    }

    /** Opens a store in this way. The trial closes it. */
    public Storage open() {
        Storage opening = fixture.open(way);
        Storage store = new UsedStorage(opening, way.joined() ? fixture.host().orElse(null) : null);
        opened.add(store);
        if (way.joined()) {
            host();
        }
        String described = fixture.describe();
        told.put("redress.store", described.isEmpty() ? opening.getClass().getName() : described);
        String capabilities =
                store.capabilities().stream().map(Capability::name).sorted().collect(Collectors.joining(","));
        if (!capabilities.isEmpty()) {
            told.put("redress.capabilities", capabilities);
        }
        return store;
    }

    /** Opens a store on the same data as the one that is open: another node. */
    public Storage openSecond() {
        assumeSharedData();
        return open();
    }

    /** Skips the check where nothing is left after a close. */
    public void assumeSharedData() {
        assume(fixture.sharesData(), "the fixture has no second store on the same data");
    }

    /** Returns the host, or skips the check where there is none. */
    public Host host() {
        assume(fixture.host().isPresent(), "the fixture has no host whose transactions can be joined");
        return fixture.host().orElseThrow();
    }

    /** Skips the check where the store or the fixture cannot supply what it is about; the certificate says why. */
    void assume(boolean supported, String reasonIfNot) {
        if (!supported) {
            told.put("redress.unsupported", reasonIfNot);
            throw new TestAbortedException(reasonIfNot);
        }
    }

    /** Returns what the certificate is told of this run. */
    Map<String, String> told() {
        return told;
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
