package io.github.redress.json;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.util.ArrayList;
import java.util.List;

/** Everything found wrong while files are read. Reading goes on after a fault, so that a person sees all at once. */
public final class FileFaults {

    private final List<FileFault> faults = new ArrayList<>();

    /** Begins without faults. */
    public FileFaults() {}

    /** Adds one fault. */
    public void add(FileFault fault) {
        faults.add(fault);
    }

    /** Adds what another reader found. */
    public void addAll(List<FileFault> others) {
        faults.addAll(others);
    }

    /** Returns whether nothing was found so far. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns how many were found so far; unchanged after reading a part means that the part was sound. */
    public int count() {
        return faults.size();
    }

    /** Returns what was found so far, in the order found. */
    public List<FileFault> list() {
        return List.copyOf(faults);
    }

    /**
     * Ends the reading.
     *
     * @throws FaultyFilesException if anything was found
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new FaultyFilesException(faults);
        }
    }
}
