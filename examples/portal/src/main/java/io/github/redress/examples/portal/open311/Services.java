package io.github.redress.examples.portal.open311;

import io.github.redress.CategoryPath;
import io.github.redress.Taxonomy;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The categories that the city has now, as services. */
@Component
class Services {

    private final ComplaintDesk desk;
    private final Words words;

    Services(ComplaintDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    List<Service> all() {
        return categories().paths().stream().map(this::service).toList();
    }

    Optional<CategoryPath> find(String code) {
        String path = code.replace('.', '/');
        return categories().paths().contains(path) ? Optional.of(CategoryPath.of(path)) : Optional.empty();
    }

    String name(CategoryPath category) {
        return words.it(categories().label(category.value()));
    }

    private Taxonomy categories() {
        return desk.configuration().categories();
    }

    static String code(CategoryPath category) {
        return category.value().replace('/', '.');
    }

    private Service service(String path) {
        CategoryPath category = CategoryPath.of(path);
        String all = words.category(category);
        String name = name(category);
        String widest = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return new Service(
                code(category),
                name,
                all,
                true,
                "realtime",
                name,
                words.it(categories().label(widest)));
    }
}
