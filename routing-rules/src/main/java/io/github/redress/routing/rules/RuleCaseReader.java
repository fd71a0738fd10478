package io.github.redress.routing.rules;

import io.github.redress.department.Departments;
import io.github.redress.json.StrictObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads complaints as the tests of a rule file write them: {@code kind}, {@code category} and {@code district}, and where
 * they are known {@code channel}, {@code at}, {@code text}, {@code area}, {@code attributes} and {@code accused}.
 *
 * <p>Immutable, and safe for many threads at once.
 */
public final class RuleCaseReader {

    private final TestReader reader;

    private RuleCaseReader(TestReader reader) {
        this.reader = reader;
    }

    /**
     * Returns a reader.
     *
     * @param rules whose clock local times are read on
     * @param departments who may be accused; another name is a fault
     */
    public static RuleCaseReader of(RuleSet rules, Departments departments) {
        Objects.requireNonNull(rules, "rules");
        return new RuleCaseReader(new TestReader(
                new CityNameReader(
                        new CityNames(departments, Set.of(), Set.of()),
                        (value, flaw) ->
                                value.fault(flaw.code().name(), flaw.message().en())),
                new Moments(rules.zone())));
    }

    /** Returns the keys that it reads; a caller that checks the keys of an object may allow more. */
    public static List<String> keys() {
        return TestReader.COMPLAINT_KEYS;
    }

    /**
     * Reads one complaint.
     *
     * @param id what to call it
     * @param complaint the object; keys that are not among {@link #keys} are left alone
     * @return the case; not to be used when a fault was added; empty where kind, category or district is missing
     */
    public Optional<RuleCase> read(String id, StrictObject complaint) {
        return reader.complaint(complaint).map(facts -> RuleCase.of(id, facts));
    }
}
