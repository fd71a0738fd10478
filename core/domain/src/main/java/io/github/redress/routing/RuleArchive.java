package io.github.redress.routing;

import java.util.List;

/**
 * Where the versions of one city's rules are kept for ever, with the instants from which they hold. The desk keeps them in
 * its storage; a host may keep them anywhere.
 *
 * <p>Called whenever rules are published, taken back or looked for, never while a complaint is decided. Safe for many
 * threads and nodes at once.
 */
public interface RuleArchive {

    /** Returns what is kept, the earliest first; empty where nothing was ever published. */
    List<RuleDocument> documents();

    /**
     * Keeps these documents instead of those, all or nothing.
     *
     * @param before what the caller takes to be kept now, as {@link #documents} gave it
     * @param after what is to be kept, the earliest first
     * @return false when something else is kept by now, as by another node; nothing is changed then
     */
    boolean replace(List<RuleDocument> before, List<RuleDocument> after);
}
