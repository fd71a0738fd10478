package io.github.redress.examples.portal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of rules as it is kept, to be read by people. That it is right has been checked before. */
final class RuleFile {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode root;

    private RuleFile(JsonNode root) {
        this.root = root;
    }

    static RuleFile of(byte[] content) {
        return new RuleFile(MAPPER.readTree(content));
    }

    List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        root.path("rules").forEach(rules::add);
        return rules;
    }

    Optional<JsonNode> rule(String id) {
        return rules().stream()
                .filter(rule -> rule.path("id").asString("").equals(id))
                .findFirst();
    }
}
