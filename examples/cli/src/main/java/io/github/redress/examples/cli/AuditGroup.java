package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** What is done with a store as it stands. */
@Command(name = "audit", description = "What a store holds, checked.", mixinStandardHelpOptions = true)
final class AuditGroup extends CommandGroup {}
