package io.github.redress.json;

import io.github.redress.Text;
import java.util.Optional;

/** Reads {@code {"zh": …, "en": …}}. */
final class BilingualText {

    private BilingualText() {}

    static Optional<Text> read(StrictValue value) {
        return value.object("zh", "en").flatMap(object -> {
            Optional<String> zh = object.required("zh").flatMap(StrictValue::name);
            Optional<String> en = object.required("en").flatMap(StrictValue::name);
            return zh.isPresent() && en.isPresent() ? Optional.of(Text.of(zh.get(), en.get())) : Optional.empty();
        });
    }
}
