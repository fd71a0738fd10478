package io.github.redress.routing.rules;

import io.github.redress.json.StrictValue;
import java.util.Optional;

/** Fits texts of some length, {@code {"type": "length", "atLeast": 10}}; public, since it is found among the services. */
public final class LongText implements ConditionFactory {

    /** Makes a factory; {@link java.util.ServiceLoader} calls it. */
    public LongText() {}

    @Override
    public String type() {
        return "length";
    }

    @Override
    public Optional<CustomCondition> read(StrictValue settings) {
        return settings.object("type", "atLeast")
                .flatMap(object -> object.required("atLeast"))
                .flatMap(value -> value.integer(0, 100))
                .map(atLeast -> {
                    if (atLeast == 0) {
                        throw new IllegalArgumentException("every text is that long");
                    }
                    return (subject, text) -> text.length() >= atLeast;
                });
    }
}
