package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.routing.RouterReader.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a split into the file of the rules, and decides all complaints by both. */
final class SplitTrial {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int LONGEST_ID = 64;
    private static final int GREATEST_PRIORITY = 1000;

    private final ObjectNode file;
    private final Map<String, Integer> positions = new HashMap<>();
    private final RuleSetReader reader;
    private final Known known;
    private final List<Judged> judged = new ArrayList<>();

    SplitTrial(
            RuleSetReader reader,
            byte[] content,
            Known known,
            Collection<SettledCase> settled,
            Collection<ReturnedCase> returned) {
        this.reader = reader;
        this.known = known;
        FileFaults faults = new FileFaults();
        Optional<RuleSet> rules = reader.readEvenIfTestsFail("rules", content, known, faults);
        FileFaults serious = new FileFaults();
        serious.addAll(
                faults.list().stream().filter(fault -> !isFailedTest(fault)).toList());
        serious.throwIfAny();
        RuleSet before = rules.orElseThrow();
        settled.forEach(one -> judged.add(Judged.of(one.complaint(), one.handledBy(), before)));
        returned.forEach(one -> judged.add(Judged.of(one.complaint(), one.finallyHandledBy(), before)));
        this.file = (ObjectNode) JSON.readTree(content);
        ArrayNode array = (ArrayNode) file.get("rules");
        for (int i = 0; i < array.size(); i++) {
            positions.put(array.get(i).get("id").stringValue(), i);
        }
    }

    /** A complaint, who was right for it, and whether the rules as they are send it there. */
    private record Judged(RuleCase complaint, DepartmentId right, boolean goesRight) {

        static Judged of(RuleCase complaint, DepartmentId right, RuleSet rules) {
            return new Judged(complaint, right, right.equals(lead(complaint, rules)));
        }

        static @Nullable DepartmentId lead(RuleCase complaint, RuleSet rules) {
            return complaint.decideBy(rules).route().lead();
        }

        int fixedBy(RuleSet after) {
            return !goesRight && right.equals(lead(complaint, after)) ? 1 : 0;
        }

        int brokenBy(RuleSet after) {
            return goesRight && !right.equals(lead(complaint, after)) ? 1 : 0;
        }
    }

    /** What a split does. */
    record Outcome(String json, long fixed, long broken, long failedTests) {}

    /** Returns whether the file has the rule, in force, and the split makes it narrower. */
    boolean canBeWritten(String rule, Split split) {
        return narrower(rule, split).isPresent();
    }

    /** Returns what comes of it, or empty where it cannot be written. */
    Optional<Outcome> tried(String rule, Split split) {
        return narrower(rule, split).flatMap(added -> {
            ObjectNode changed = file.deepCopy();
            // Before the other, for rules of which the first in the file decides.
            ((ArrayNode) changed.get("rules")).insert(positions.getOrDefault(rule, 0), added);
            FileFaults faults = new FileFaults();
            Optional<RuleSet> after =
                    reader.readEvenIfTestsFail("rules", JSON.writeValueAsBytes(changed), known, faults);
            long failedTests =
                    faults.list().stream().filter(SplitTrial::isFailedTest).count();
            return after.map(rules -> new Outcome(
                    JSON.writeValueAsString(added),
                    judged.stream().mapToLong(one -> one.fixedBy(rules)).sum(),
                    judged.stream().mapToLong(one -> one.brokenBy(rules)).sum(),
                    failedTests));
        });
    }

    private Optional<ObjectNode> narrower(String rule, Split split) {
        return Optional.ofNullable(positions.get(rule))
                .map(position -> (ObjectNode) file.get("rules").get(position))
                .filter(found ->
                        !found.hasNonNull("enabled") || found.get("enabled").booleanValue())
                .flatMap(found -> narrower(found, split));
    }

    private Optional<ObjectNode> narrower(ObjectNode rule, Split split) {
        ObjectNode added = rule.deepCopy();
        added.retain(Set.of("id", "priority", "when", "route", "effective"));
        added.put("id", freeId(rule.get("id").stringValue()));
        ((ObjectNode) added.get("route")).put("department", split.department().value());
        ObjectNode when = (ObjectNode) added.get("when");
        if (split.by() == SplitProposal.By.KEYWORD) {
            boolean asMany = when.hasNonNull("text");
            ObjectNode text = asMany ? (ObjectNode) when.get("text") : when.putObject("text");
            ArrayNode words = text.hasNonNull("allOf") ? (ArrayNode) text.get("allOf") : text.putArray("allOf");
            if (words.valueStream().anyMatch(word -> word.stringValue().equals(split.value()))) {
                return Optional.empty();
            }
            words.add(split.value());
            int priority = priority(rule);
            if (asMany && priority < GREATEST_PRIORITY) {
                added.put("priority", priority + 1); // it asks for more, but not for more sorts of conditions
            }
            return Optional.of(added);
        }
        String key = split.by() == SplitProposal.By.CATEGORY ? "category" : "district";
        if (!SplitSearch.narrows(split, texts(when.get(key)))) {
            return Optional.empty();
        }
        when.put(key, split.value());
        return Optional.of(added);
    }

    private static int priority(ObjectNode rule) {
        return rule.hasNonNull("priority") ? rule.get("priority").intValue() : 0;
    }

    private static List<String> texts(@Nullable JsonNode paths) {
        if (paths == null || paths.isNull()) {
            return List.of();
        }
        return paths.isArray() ? paths.valueStream().map(JsonNode::stringValue).toList() : List.of(paths.stringValue());
    }

    private String freeId(String id) {
        Set<String> taken = file.get("rules")
                .valueStream()
                .map(rule -> rule.get("id").stringValue())
                .collect(Collectors.toSet());
        if (file.hasNonNull("additions")) {
            file.get("additions")
                    .valueStream()
                    .map(addition -> addition.get("id").stringValue())
                    .forEach(taken::add);
        }
        int number = 2;
        while (true) {
            String end = "-" + number++;
            String free = id.substring(0, Math.min(id.length(), LONGEST_ID - end.length())) + end;
            if (!taken.contains(free)) {
                return free;
            }
        }
    }

    private static boolean isFailedTest(FileFault fault) {
        return Objects.equals(fault.code(), "TEST_FAILED");
    }
}
