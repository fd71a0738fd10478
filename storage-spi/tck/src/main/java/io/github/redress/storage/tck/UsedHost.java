package io.github.redress.storage.tck;

import java.util.function.Supplier;

/** A host that knows whether it is in a transaction, so that a store used inside begins no second one. */
final class UsedHost implements Host {

    private final Host host;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    UsedHost(Host host) {
        this.host = host;
    }

    @Override
    public <R> R transact(Supplier<R> work) {
        if (inside.get()) {
            return work.get();
        }
        inside.set(true);
        try {
            return host.transact(work);
        } finally {
            inside.set(false);
        }
    }

    boolean isInside() {
        return inside.get();
    }

    @Override
    public void write(String row) {
        host.write(row);
    }

    @Override
    public boolean has(String row) {
        return host.has(row);
    }
}
