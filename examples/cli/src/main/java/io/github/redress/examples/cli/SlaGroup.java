package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** What is reckoned with calendars. */
@Command(name = "sla", description = "Deadlines and working time by a calendar.", mixinStandardHelpOptions = true)
final class SlaGroup extends CommandGroup {}
