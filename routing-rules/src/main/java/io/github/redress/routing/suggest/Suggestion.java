package io.github.redress.routing.suggest;

import java.util.List;

/**
 * One label that fits, for a person to look at.
 *
 * @param label the department or category, as it was learned
 * @param weight how strongly: the label's prior and the weights of all that was found, added up, in natural logarithms. To be
 *     compared only with the other suggestions for the same text
 * @param because what spoke for the label, the strongest first: words as they stand in the table, attributes as {@code
 *     street=north}; empty where only the prior spoke
 */
public record Suggestion(String label, double weight, List<String> because) {

    /** Copies the list. */
    public Suggestion {
        because = List.copyOf(because);
    }
}
