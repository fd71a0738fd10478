package io.github.redress.storage.jdbc;

/**
 * A numbered script that makes our tables, or brings them from the version before to this one.
 *
 * @param version the version of the schema once it has run; the first script makes version 1
 * @param name a file name, such as {@code V001__cases.sql}: sorted by it, scripts are in the order to run them
 * @param sql statements, each ended by a semicolon; the last writes down that the script has run
 */
public record SchemaScript(int version, String name, String sql) {}
