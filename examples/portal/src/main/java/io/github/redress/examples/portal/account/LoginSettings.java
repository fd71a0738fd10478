package io.github.redress.examples.portal.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a login is remembered by the browser that it came from, so that any instance knows it.
 *
 * @param key what the cookie is signed with, the same for all instances; empty for one that is kept beside the data
 * @param lasts until somebody logs in again
 */
@ConfigurationProperties("portal.login")
record LoginSettings(String key, Duration lasts) {}
