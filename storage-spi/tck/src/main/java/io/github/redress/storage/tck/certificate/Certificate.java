package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.certificate.Outcome.Result;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one test class proved about one store.
 *
 * @param kit the release of the kit
 * @param test the name of the test class
 * @param store what the fixture calls its store
 * @param capabilities what the store says it can do beyond the contract, in any way
 * @param ways how it was used
 * @param tries how many sequences the model was given, 0 when it was not run
 * @param outcomes every check in every way, in the order of the contract
 * @param missing chapters that the test class does not implement
 */
record Certificate(
        String kit,
        String test,
        String store,
        List<String> capabilities,
        List<String> ways,
        int tries,
        List<Outcome> outcomes,
        List<String> missing) {

    /** Sequences below which the model has not looked closely enough. */
    static final int ENOUGH_TRIES = 50;

    /** What no run of the kit tells, whatever it says of the rest. */
    static final String NOT_EXAMINED = "kill and power failure: not examined; test them as the guide says";

    Certificate {
        capabilities = List.copyOf(capabilities);
        ways = List.copyOf(ways);
        outcomes = List.copyOf(outcomes);
        missing = List.copyOf(missing);
    }

    /** A failure or a missing chapter refuses; only a whole run certifies. */
    String verdict() {
        if (!with(Result.FAILED).isEmpty() || !missing.isEmpty()) {
            return "NOT CERTIFIED";
        }
        return with(Result.NOT_RUN).isEmpty() && tries >= ENOUGH_TRIES ? "CERTIFIED" : "INCOMPLETE";
    }

    List<Outcome> with(Result result) {
        return outcomes.stream().filter(each -> each.result() == result).toList();
    }

    List<String> chapters() {
        return outcomes.stream().map(Outcome::chapter).distinct().toList();
    }

    long count(String chapter, Result result) {
        return with(result).stream()
                .filter(each -> each.chapter().equals(chapter))
                .count();
    }

    /** Returns the skips of checks that were skipped in every way: what the store, or its fixture, cannot do at all. */
    List<Outcome> notSupported() {
        return with(Result.SKIPPED).stream()
                .filter(skip -> sameCheck(skip).allMatch(each -> each.result() == Result.SKIPPED))
                .filter(skip -> sameCheck(skip).findFirst().stream().allMatch(skip::equals))
                .toList();
    }

    private Stream<Outcome> sameCheck(Outcome one) {
        return outcomes.stream().filter(each -> each.name().equals(one.name()));
    }
}
