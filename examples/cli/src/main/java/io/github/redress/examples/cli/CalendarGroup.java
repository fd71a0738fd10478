package io.github.redress.examples.cli;

import picocli.CommandLine.Command;

/** What is done with calendars themselves. */
@Command(name = "calendar", description = "Work calendars from other people's files.", mixinStandardHelpOptions = true)
final class CalendarGroup extends CommandGroup {}
