package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** Which department owns a complaint. */
@Command(name = "route", description = "Suggestions learned from labelled text.", mixinStandardHelpOptions = true)
final class RouteGroup extends CommandGroup {}
