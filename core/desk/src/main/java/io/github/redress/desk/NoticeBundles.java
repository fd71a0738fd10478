package io.github.redress.desk;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.access.Audience;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of notices in every language that there is a bundle of.
 *
 * <p>A template is a {@link MessageFormat} of texts: {0} number, {1} kind, {2} department or else the centre, {3} promise, {4} deadline in the city's zone,
 * {5} how it ended, why, when, or where else to go. The key {@code date} says how a moment is written, and {@code undated} what stands in
 * place of a deadline that there is not. A further language may name labels with
 * {@code label.Outcome.RESOLVED} and the like, and departments with {@code label.Department.} and their id; what it does not name is
 * said in English.
 *
 * <p>Bundles are read here and not by {@code ResourceBundle}, which finds none of another module from inside a named one. They lie below
 * META-INF, which no module encapsulates.
 */
final class NoticeBundles {

    private static final String BASE = "META-INF/redress/notices_";
    private static final String LAST_RESORT = "en";

    private final Supplier<Departments> departments;
    private final ZoneId zone;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    NoticeBundles(Supplier<Departments> departments, ZoneId zone) {
        this.departments = departments;
        this.zone = zone;
    }

    /**
     * Returns a message.
     *
     * @throws IllegalStateException if no bundle has the template, not even the English one
     */
    String message(String template, Locale locale, NoticeFacts facts) {
        for (String language : languages(locale)) {
            Optional<Properties> bundle = bundle(language);
            String pattern = bundle.map(words -> words.getProperty(template)).orElse(null);
            if (bundle.isPresent() && pattern != null) {
                Locale of = Locale.forLanguageTag(language.replace('_', '-'));
                return new MessageFormat(pattern, of).format(arguments(facts, bundle.get(), of));
            }
        }
        throw new IllegalStateException("no bundle " + BASE + "… has the words of " + template);
    }

    private static List<String> languages(Locale locale) {
        String language = locale.getLanguage();
        return Stream.of(language + "_" + locale.getCountry(), language, LAST_RESORT)
                .distinct()
                .toList();
    }

    private Object[] arguments(NoticeFacts facts, Properties bundle, Locale locale) {
        return new Object[] {
            facts.number(),
            name(facts.kind(), bundle, locale),
            name(department(facts.department()), bundle, locale),
            name(facts.goal(), bundle, locale),
            date(facts.due(), bundle, locale),
            name(facts.detail(), bundle, locale)
        };
    }

    private NoticeFacts.Label department(@Nullable DepartmentId id) {
        if (id == null) {
            return NoticeFacts.Label.of(Audience.CENTRE, Audience.CENTRE.label());
        }
        Text text = departments.get().find(id).map(Department::name).orElse(Text.of(id.value(), id.value()));
        return new NoticeFacts.Label("Department." + id, text);
    }

    private static String name(NoticeFacts.@Nullable Label label, Properties bundle, Locale locale) {
        return label == null
                ? ""
                : bundle.getProperty("label." + label.key(), label.text().in(locale));
    }

    private String date(@Nullable Instant instant, Properties bundle, Locale locale) {
        return instant == null
                ? bundle.getProperty("undated", "-")
                : DateTimeFormatter.ofPattern(bundle.getProperty("date", "yyyy-MM-dd HH:mm"), locale)
                        .format(instant.atZone(zone));
    }

    /** What is found is kept; a bundle that comes with a jar added later is found then. */
    private Optional<Properties> bundle(String language) {
        Properties known = read.get(language);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Properties> found = load(BASE + language + ".properties");
        found.ifPresent(words -> read.put(language, words));
        return found;
    }

    /** The host's class loader first: in a container it is not the one of this library. */
    private static Optional<Properties> load(String name) {
        return Stream.of(
                        Optional.ofNullable(Thread.currentThread().getContextClassLoader()),
                        Optional.ofNullable(NoticeBundles.class.getClassLoader()))
                .flatMap(Optional::stream)
                .flatMap(loader -> Optional.ofNullable(loader.getResourceAsStream(name)).stream())
                .findFirst()
                .map(in -> read(name, in));
    }

    private static Properties read(String name, InputStream in) {
        Properties words = new Properties();
        try (in;
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return words;
    }
}
