package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** What is decided by rule sets. */
@Command(
        name = "route",
        description = "Who owns a complaint, by a rule set or by what was learned.",
        mixinStandardHelpOptions = true)
final class RouteGroup extends CommandGroup {}
