package io.github.redress;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used, with everything that is wrong with them. */
public final class FaultyFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileFault> faults;

    /**
     * Makes the exception; its message lists every fault, one a line.
     *
     * @param faults at least one
     */
    public FaultyFilesException(List<FileFault> faults) {
        super(faults.stream()
                .map(FileFault::toString)
                .collect(
                        Collectors.joining("\n", faults.size() + (faults.size() == 1 ? " fault\n" : " faults\n"), "")));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault, in the order found. */
    public List<FileFault> faults() {
        return faults;
    }
}
