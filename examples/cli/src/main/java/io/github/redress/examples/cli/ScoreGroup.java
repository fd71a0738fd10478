package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** What is computed from results. */
@Command(name = "score", description = "Tables computed from results.", mixinStandardHelpOptions = true)
final class ScoreGroup extends CommandGroup {}
