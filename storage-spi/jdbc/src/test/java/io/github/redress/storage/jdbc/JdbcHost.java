package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.Host;

/** A host whose transactions a store finds through a source of connections. */
interface JdbcHost extends Host {

    ConnectionSource source();
}
