package io.github.redress.routing.rules;

import io.github.redress.Text;

/**
 * Something wrong with the content of a rule file whose form is right. The reader refuses the file for it, and the analyser
 * finds it; both say the same.
 *
 * @param code what it is
 * @param message what was found, for people
 */
record Flaw(FindingCode code, Text message) {}
