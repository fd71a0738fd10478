package io.github.redress.storage.tck;

import io.github.redress.storage.Capability;
import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** One run of a check: its data, its way, and the stores it opened. */
public final class Trial implements AutoCloseable {

    private final StoreFixture fixture;
    private final Way way;
    private final List<Storage> opened = new ArrayList<>();
    private final Map<Host, UsedHost> hosts = new HashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();

    Trial(StoreFixture fixture, Way way) {
        this.fixture = fixture;
        this.way = way;
    }

    /** Opens a store in this way. The trial closes it. */
    public Storage open() {
        Storage opening = fixture.open(way);
        Storage storage = new UsedStorage(opening, way.joined() ? usedHost() : null);
        opened.add(storage);
        tell(opening);
        return storage;
    }

    private void tell(Storage opening) {
        String described = fixture.describe();
        told.put("redress.store", described.isEmpty() ? opening.getClass().getName() : described);
        String capabilities =
                opening.capabilities().stream().map(Capability::name).sorted().collect(Collectors.joining(","));
        if (!capabilities.isEmpty()) {
            told.put("redress.capabilities", capabilities);
        }
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

    /** Returns the host of the store that was opened last, or skips the check where there is none. */
    public Host host() {
        return usedHost();
    }

    private UsedHost usedHost() {
        Optional<Host> found = fixture.host();
        assume(found.isPresent(), "the fixture has no host whose transactions can be joined");
        return hosts.computeIfAbsent(found.orElseThrow(), UsedHost::new);
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
