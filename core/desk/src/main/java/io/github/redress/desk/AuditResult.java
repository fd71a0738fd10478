package io.github.redress.desk;

/**
 * What an audit looked at, and what it found.
 *
 * @param cases how many complaints
 * @param events how many events of the feed
 * @param broken how many complaints have something wrong
 * @param newer how many have events of a newer release: their chain was checked, their snapshot was not
 * @param empty how many positions of the feed have no event, of these complaints or of ones that were removed altogether
 */
public record AuditResult(long cases, long events, long broken, long newer, long empty) {

    static final AuditResult NOTHING = new AuditResult(0, 0, 0, 0, 0);

    /** Returns whether everything is as it was recorded. */
    public boolean isSound() {
        return broken == 0 && empty == 0;
    }

    AuditResult plus(AuditResult more) {
        return new AuditResult(
                cases + more.cases, events + more.events, broken + more.broken, newer + more.newer, empty + more.empty);
    }
}
