package io.github.redress.examples.cli;

import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.rules.RuleSet;
import picocli.CommandLine.Command;

/** Says who owns each complaint. */
@Command(name = "decide", description = "Who owns each line's complaint.", mixinStandardHelpOptions = true)
final class RouteDecide extends RouteCommand {

    RouteDecide(Console console) {
        super(console);
    }

    @Override
    Answer answer(Object id, RuleCase complaint, String text, RuleSet rules) {
        return answer(id, complaint.routeBy(rules));
    }
}
