package io.github.redress.desk;

/**
 * What a delivery did.
 *
 * @param taken how many new events were taken from the feed; as many as the limit means that more are there
 * @param handled how many events were handled, among them some that had waited
 * @param failed how many were tried in vain; they are logged, and tried again later
 * @param waiting how many complaints wait now
 */
public record DeliveryResult(int taken, int handled, int failed, int waiting) {}
