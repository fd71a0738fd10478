package io.github.redress.desk;

/**
 * What an audit looked at, and what it found.
 *
 * @param cases how many complaints
 * @param events how many events of the feed
 * @param broken how many complaints have something wrong
 * @param newer how many have events of a newer release: their chain was checked, their snapshot was not
 */
public record AuditResult(long cases, long events, long broken, long newer) {}
