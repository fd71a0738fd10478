package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    @Test
    void reportsTheFaultsOfAllFilesAtOnce() {
        Map<String, byte[]> files =
                Town.filesWith("policies.json", "\"calendar\": \"office\"", "\"calendar\": \"offcie\"");
        files.put(
                "departments.json",
                text(Town.files().get("departments.json"))
                        .replace("\"UTILITY\", \"superior\": \"centre\"", "\"UTILITY\", \"superior\": \"nobody\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("extra.json", "{\"format\": \"something/9\"}".getBytes(StandardCharsets.UTF_8));

        List<FileFault> faults = faults(files);

        assertThat(faults).extracting(FileFault::file).contains("policies.json", "departments.json", "extra.json");
        assertThat(faults)
                .anySatisfy(fault -> {
                    assertThat(fault.code()).isEqualTo("UNKNOWN_CALENDAR");
                    assertThat(fault.pointer()).isEqualTo("/policies/0/goals/2/calendar");
                    assertThat(fault.line()).isEqualTo(7);
                    assertThat(fault.message()).contains("offcie");
                })
                .anySatisfy(fault -> assertThat(fault.message()).contains("superior nobody of power"));
    }

    @Test
    void saysToWhomNothingIsPromised() {
        Map<String, byte[]> files = Town.filesWith(
                "policies.json",
                "\"basis\": \"DEFAULT\",",
                "\"basis\": \"DEFAULT\", \"when\": { \"kind\": [\"CONSULTATION\", \"ASSISTANCE\", \"GRIEVANCE\","
                        + " \"TIP_OFF\", \"SUGGESTION\"] },");

        assertThat(faults(files))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo(
                                "nothing is promised to a PRAISE of 1970-01-01T00:00:00Z in a category that no policy"
                                        + " names; add a DEFAULT policy that holds for all"));
    }

    @Test
    void saysWhichPolicyPromisesNothingThatAReplyKeeps() {
        Map<String, byte[]> files = Town.filesWith(
                "policies.json",
                "\"policies\": [",
                "\"policies\": [ { \"id\": \"idle\", \"basis\": \"CAMPAIGN\", \"when\": { \"tag\": [\"idle\"] }, \"goals\": ["
                        + " { \"goal\": \"ACKNOWLEDGEMENT\", \"calendar\": \"office\","
                        + " \"target\": { \"type\": \"WORKING_DAYS\", \"days\": 1 } } ] },");

        assertThat(faults(files))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo(
                                "the policy idle promises nothing that a reply keeps, so that nobody could be given a"
                                        + " complaint"));
    }

    @Test
    void saysWhichFileIsMissing() {
        Map<String, byte[]> files = Town.files();
        files.remove("rules.json");

        assertThat(faults(files))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo("no file of format redress.routing/1 is there, or it is no JSON"));
    }

    @Test
    void saysOfEveryFileThatItIsMissing() {
        assertThat(faults(Map.of()))
                .extracting(FileFault::code)
                .containsExactly("MISSING_FILE", "MISSING_FILE", "MISSING_FILE");
    }

    @Test
    void aFaultyFileHidesNoFaultOfAnother() {
        Map<String, byte[]> files =
                Town.filesWith("rules.json", "\"lighting\", \"support\"", "\"lightning\", \"suport\"");
        files.put(
                "departments.json",
                text(files.get("departments.json"))
                        .replace("\"UTILITY\", \"superior\": \"centre\"", "\"UTILITY\", \"superior\": \"nobody\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "policies.json",
                text(files.get("policies.json"))
                        .replace("\"days\": 5", "\"days\": -5")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(faults(files))
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "departments.json:6 /departments/2 BAD_VALUE",
                        "policies.json:9 /policies/0/goals/4/target/days BAD_VALUE",
                        "rules.json:5 /rules/0/route/department UNKNOWN_DEPARTMENT",
                        "rules.json:5 /rules/0/route/suport UNKNOWN_FIELD");
    }

    @Test
    void aSecondFileOfAFormatIsAFaultAndItsOwnFaultsAreToldToo() {
        Map<String, byte[]> files = Town.files();
        files.put(
                "more-rules.json",
                text(files.get("rules.json"))
                        .replace("\"fallback\"", "\"fallbakc\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(faults(files))
                .extracting(FileFault::file, FileFault::code)
                .contains(tuple("more-rules.json", "UNKNOWN_FIELD"), tuple("more-rules.json", "MISSING_FIELD"));
        assertThat(faults(files))
                .anySatisfy(fault -> assertThat(fault.message())
                        .isEqualTo("the file more-rules.json has this format already; there can be one"));
    }

    @Test
    void rulesMayNameTheCalendarsOfTheConfigurationAndNoOthers() {
        String where = "\"category\": \"roads/lighting\"";
        String at = where + ", \"time\": { \"calendar\": \"%s\" }";

        assertThat(Configuration.of(Town.filesWith("rules.json", where, at.formatted("office"))))
                .isNotNull();
        assertThat(faults(Town.filesWith("rules.json", where, at.formatted("offcie"))))
                .extracting(FileFault::pointer, FileFault::code)
                .containsExactly(tuple("/rules/0/when/time/calendar", "UNKNOWN_CALENDAR"));
    }

    @Test
    void saysWhichFileIsNoJson() {
        Map<String, byte[]> files = Town.files();
        files.put("rules.json", "{ \"format\": ".getBytes(StandardCharsets.UTF_8));

        assertThat(faults(files)).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("rules.json");
            assertThat(fault.code()).isEqualTo("BAD_JSON");
        });
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Configuration.read(Path.of("no-such-folder"))).hasMessageContaining("no-such-folder");
    }

    private static List<FileFault> faults(Map<String, byte[]> files) {
        try {
            Configuration.of(files);
        } catch (FaultyFilesException e) {
            return e.faults();
        }
        throw new AssertionError("no fault was found");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
