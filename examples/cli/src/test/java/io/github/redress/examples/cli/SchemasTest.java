package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of ours obeys the published schema of its format. */
class SchemasTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"redress\\.(\\w+)/1\"");
    private static final String JSON = "/io/github/redress/json/schema/";
    private static final Map<String, String> SCHEMAS = Map.of(
            "calendar",
            JSON + "calendar-1.json",
            "sla",
            JSON + "sla-1.json",
            "departments",
            JSON + "departments-1.json",
            "taxonomy",
            JSON + "taxonomy-1.json",
            "routing",
            "/io/github/redress/routing/rules/schema/routing-1.json",
            "keywords",
            "/io/github/redress/routing/suggest/schema/keywords-1.json",
            "score",
            "/io/github/redress/scoring/schema/score-1.json",
            "import",
            "/io/github/redress/examples/cli/schema/import-1.json");

    @ParameterizedTest
    @MethodSource("files")
    void everyFileObeysItsSchema(Path file) throws IOException {
        String json = Files.readString(file);

        assertThat(errors(format(json), json)).isEmpty();
    }

    @Test
    void everySchemaHasAFileThatIsTried() throws IOException {
        TreeSet<String> formats = new TreeSet<>();
        for (Path file : files()) {
            formats.add(format(Files.readString(file)));
        }

        assertThat(formats).containsExactlyInAnyOrderElementsOf(SCHEMAS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"england.ics", "holiday-cn-2026.json"})
    void importedCalendarsObeyTheSchema(String source) throws IOException {
        Run run = Run.of(
                "",
                "calendar",
                "import",
                "--in",
                Run.sample(source),
                "--id",
                "own",
                "--zone",
                "UTC",
                "--week",
                "{\"MON\":[\"09:00-17:00\"]}");

        assertThat(errors("calendar", run.out())).isEmpty();
    }

    /** Returns the files of every module that begin like one of ours, without those that a build has copied. */
    private static List<Path> files() throws IOException {
        List<Path> ours = new ArrayList<>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                boolean copy = file.toString().contains("target");
                if (file.toString().endsWith(".json")
                        && !copy
                        && !format(Files.readString(file)).isEmpty()) {
                    ours.add(file);
                }
            }
        }
        return ours;
    }

    private static String format(String json) {
        Matcher format = FORMAT.matcher(json);
        return format.find() ? format.group(1) : "";
    }

    private static List<Error> errors(String format, String json) throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream(SCHEMAS.get(format))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
