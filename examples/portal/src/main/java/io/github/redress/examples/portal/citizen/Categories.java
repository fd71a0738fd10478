package io.github.redress.examples.portal.citizen;

import io.github.redress.Text;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.configuration.OfTheCity;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The city's matters, found by words: by the pairs of characters, or the words, that a matter's names share with what is typed. */
@Component
class Categories {

    private final Tokenizer tokenizer = Tokenizer.plain();
    private final OfTheCity<Map<String, Set<String>>> terms;

    Categories(ComplaintDesk desk) {
        this.terms = new OfTheCity<>(desk, this::terms);
    }

    private Map<String, Set<String>> terms(Configuration city) {
        Map<String, Set<String>> byPath = new LinkedHashMap<>();
        for (String path : city.categories().paths()) {
            Set<String> all = new HashSet<>();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                Text name = city.categories().label(path.substring(0, end));
                all.addAll(tokenizer.terms(name.zh()));
                all.addAll(tokenizer.terms(name.en()));
            }
            byPath.put(path, all);
        }
        return byPath;
    }

    /** Returns every path, in the city's order. */
    Collection<String> all() {
        return terms.now().keySet();
    }

    /** Returns the paths that share most with what is typed, those first; empty where none shares anything. */
    List<String> found(String typed) {
        Set<String> asked = Set.copyOf(tokenizer.terms(typed));
        Map<String, Long> shared = new LinkedHashMap<>();
        terms.now().forEach((path, own) -> {
            long count = asked.stream().filter(own::contains).count();
            if (count > 0) {
                shared.put(path, count);
            }
        });
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
