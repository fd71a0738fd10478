package io.github.redress.json;

import io.github.redress.CategoryPath;
import io.github.redress.Taxonomy;
import io.github.redress.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code redress.taxonomy/1}: a tree of categories or of districts. */
public final class TaxonomyReader {

    /** The format name that such files begin with. */
    public static final String FORMAT = "redress.taxonomy/1";

    private TaxonomyReader() {}

    /** Returns the taxonomy, or empty with faults. */
    public static Optional<Taxonomy> read(StrictValue value) {
        int before = value.faults().count();
        Optional<StrictObject> object = value.object("$schema", "format", "id", "paths", "names");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        object.get().required("format").ifPresent(format -> FileFormat.check(format, FORMAT));
        Optional<String> id = object.get().required("id").flatMap(StrictValue::name);
        Set<String> paths = new LinkedHashSet<>();
        for (StrictValue element :
                object.get().required("paths").map(StrictValue::array).orElse(List.of())) {
            element.parsed("a path like roads/lighting", CategoryPath::of).ifPresent(path -> {
                if (!paths.add(path.value())) {
                    element.bad("the path " + path + " stands twice");
                }
            });
        }
        Map<String, Text> names = new LinkedHashMap<>();
        object.get()
                .optional("names")
                .flatMap(StrictValue::open)
                .ifPresent(all -> all.members().forEach((path, name) -> {
                    if (!paths.contains(path)) {
                        name.bad("a name is given for " + path + ", which is not among the paths");
                    }
                    BilingualText.read(name).ifPresent(text -> names.put(path, text));
                }));
        return value.faults().count() == before && id.isPresent()
                ? Optional.of(new Taxonomy(id.get(), paths, names))
                : Optional.empty();
    }
}
