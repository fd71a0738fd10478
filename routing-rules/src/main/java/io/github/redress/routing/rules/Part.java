package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sentence with something of it left out or put in another's place.
 *
 * @param when the complaints it fits
 * @param effective the time in which it holds
 */
record Part(When when, Period effective) implements Sentence {

    /** Returns the sentence at any time. */
    static Part withoutPeriod(Sentence sentence) {
        return new Part(sentence.when(), Period.ALWAYS);
    }

    /** Returns what holds whenever the sentence is in effect. */
    static Part onlyPeriod(Sentence sentence) {
        return new Part(new When(Set.of(), Set.of(), List.of()), sentence.effective());
    }

    /** Returns the sentence without what it asks of texts and facts. */
    static Part plain(Sentence sentence) {
        return with(
                sentence,
                sentence.when().others().stream().filter(Implication::isPlain).toList());
    }

    /** Returns the sentence with its words changed. */
    static Part withWords(Sentence sentence, UnaryOperator<Words> change) {
        return with(
                sentence,
                sentence.when().others().stream()
                        .map(condition -> condition instanceof Words words ? change.apply(words) : condition)
                        .toList());
    }

    /** Returns the sentence without each of its conditions in turn, the paths aside. */
    static Stream<Part> withoutOne(Sentence sentence) {
        List<Condition> others = sentence.when().others();
        Stream<Part> parts = Stream.iterate(0, i -> i + 1).limit(others.size()).map(i -> {
            List<Condition> rest = new ArrayList<>(others);
            rest.remove((int) i);
            return with(sentence, rest);
        });
        return sentence.effective().equals(Period.ALWAYS)
                ? parts
                : Stream.concat(parts, Stream.of(withoutPeriod(sentence)));
    }

    private static Part with(Sentence sentence, List<Condition> others) {
        When when = sentence.when();
        return new Part(new When(when.categories(), when.districts(), others), sentence.effective());
    }
}
