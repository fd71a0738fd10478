package io.github.redress.desk;

/** Tells somebody something: by text message, mail, a message inside the host, or however the host does it. */
@FunctionalInterface
public interface Notifier {

    /**
     * Tells one person or office of one event. Called by {@link Notices#deliver} on its thread, for the events of one complaint in
     * order, and outside any transaction.
     *
     * <p>At least once: after a crash, or when this throws, the same event is told again, to everybody who is told of it. Whoever must
     * not be told twice is kept from it by {@link Notification#id}.
     *
     * <p>Who tells an office by telling its people leaves out those whom {@link Notification#mayReach} says it must not reach.
     *
     * @throws RuntimeException if it could not be told; the event waits and is tried again, and later ones of its complaint wait
     *     behind it. What can never be delivered, as to a number that does not exist, should not throw
     */
    void tell(Notification notification);
}
