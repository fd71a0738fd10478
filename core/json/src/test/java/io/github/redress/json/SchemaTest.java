package io.github.redress.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.github.redress.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas judge as the readers do, as far as a schema can. */
class SchemaTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest
    @EnumSource
    void acceptsEveryShippedCalendar(ShippedCalendar shipped) throws IOException {
        assertThat(errors("calendar", resource("calendars/" + shipped.id() + ".json")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsEveryShippedFileOfPolicies(ShippedPolicies shipped) throws IOException {
        assertThat(errors("sla", resource("policies/" + shipped.id() + ".json")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "sla", "departments", "taxonomy"})
    void acceptsTheExampleOfThePageAsTheReaderDoes(String format) throws IOException {
        String example = resource("/schema/" + format + "-example.json");

        assertThat(errors(format, example)).isEmpty();
        assertThat(faults(format, example)).isEmpty();
    }

    /** Each row is the page's example with one thing changed: format, what stood there, what stands there now. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar~\"redress.calendar/1\"~\"redress.calendar/2\"",
                "calendar~\"id\": \"wuhan-office\",~",
                "calendar~\"id\": \"wuhan-office\"~\"id\": \"\"",
                "calendar~\"id\": \"wuhan-office\"~\"id\": \"  \"",
                "calendar~\"week\"~\"weeks\"",
                "calendar~\"MON-FRI\"~\"Mon-Fri\"",
                "calendar~\"09:00-12:00\"~\"9-12\"",
                "calendar~\"09:00-12:00\"~\"12:00-24:30\"",
                "calendar~\"hours\": []~\"hours\": null",
                "calendar~\"hours\": [],~",
                "calendar~\"to\": \"2026-10-07\",~",
                "calendar~\"date\": \"2026-10-10\"~\"date\": \"2026-02-30\"",
                "calendar~\"date\": \"2026-10-10\"~\"date\": \"2026-10-10\", \"from\": \"2026-10-10\", \"to\": \"2026-10-10\"",
                "calendar~\"12-25\"~\"25-12\"",
                "calendar~\"2026-12-31\"~\"31.12.2026\"",
                "calendar~\"PROVISIONAL\"~\"MAYBE\"",
                "calendar~\"2026-07-01T00:00\"~\"2026-07-01\"",
                "sla~\"version\": \"1\",~",
                "sla~\"version\": \"1\"~\"version\": 1",
                "sla~\"version\": \"1\"~\"version\": \"1\", \"confidence\": \"HIGH\"",
                "sla~\"version\": \"1\"~\"version\": \"1\", \"source\": \" \"",
                "sla~\"version\": \"1\"~\"version\": \"1\", \"source\": \"a\", \"confidence\": \"SURE\"",
                "sla~\"version\": \"1\"~\"version\": \"1\", \"source\": \"a\", \"illustrative\": \"yes\"",
                "sla~\"DEFAULT\"~\"LAW\"",
                "sla~\"kind\": []~\"kind\": [\"NOISE\"]",
                "sla~\"tag\": []~\"tag\": [\"\"]",
                "sla~\"from\": null~\"from\": \"soon\"",
                "sla~\"RESOLUTION\"~\"resolution\"",
                "sla~\"WORKING_DAYS\"~\"DAYS\"",
                "sla~\"days\": 5~\"days\": -1",
                "sla~\"days\": 5~\"days\": 1.5",
                "sla~\"days\": 5~\"amount\": \"PT8H\"",
                "sla~\"days\": 5~\"days\": 5, \"roll\": \"NONE\"",
                "sla~\"days\": 5~\"days\": 5, \"end\": { \"at\": \"24:00\" }",
                "sla~\"pausable\": true~\"pausable\": \"no\"",
                "sla~\"80%\"~\"often\"",
                "sla~\"count\": 1~\"count\": 0",
                "sla~\"reopen\": \"RESUME\"~\"reopen\": \"AGAIN\"",
                "departments~\"level\": \"CITY\",~",
                "departments~\"CITY\"~\"PLANET\"",
                "departments~\"id\": \"water-group\"~\"id\": \" \"",
                "departments~\"zh\": \"水务集团\",~",
                "departments~\"caidian\"~\"cai dian\"",
                "departments~\"roles\": [\"water\"]~\"roles\": [\" \"]",
                "departments~\"duties\": [\"utilities/water\"]~\"duties\": [\"utilities//water\"]",
                "departments~\"to\": null~\"to\": \"2026-02-30\"",
                "departments~\"successor\": null~\"heir\": null",
                "taxonomy~\"id\": \"categories-2026\",~",
                "taxonomy~\"environment/noise/construction\"~\"environment//construction\"",
                "taxonomy~\"environment/noise\",~\"environment\",",
                "taxonomy~\"en\": \"Environment\"~\"de\": \"Umwelt\""
            })
    void refusesWhatTheReaderRefuses(String change) throws IOException {
        String[] parts = change.split("~", -1);
        String example = resource("/schema/" + parts[0] + "-example.json");
        String changed = example.replaceFirst(Pattern.quote(parts[1]), Matcher.quoteReplacement(parts[2]));

        assertThat(changed).isNotEqualTo(example);
        assertThat(faults(parts[0], changed)).isNotEmpty();
        assertThat(errors(parts[0], changed)).isNotEmpty();
    }

    private static List<Error> errors(String format, String json) throws IOException {
        Schema schema = REGISTRY.getSchema(resource("schema/" + format + "-1.json"), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON);
    }

    private static List<FileFault> faults(String format, String json) {
        FileFaults faults = new FileFaults();
        StrictValue root =
                StrictJson.parse("file.json", json.getBytes(UTF_8), faults).orElseThrow();
        switch (format) {
            case "calendar" -> CalendarReader.readAll(root);
            case "sla" -> SlaReader.readUnchecked(root);
            case "departments" -> DepartmentsReader.read(root);
            case "taxonomy" -> TaxonomyReader.read(root);
            default -> throw new IllegalArgumentException(format);
        }
        return faults.list();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
