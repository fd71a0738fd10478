package io.github.redress.routing.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final RuleTable town = RuleTable.of(
            "rest.json", RuleFiles.file("\"lists\":{\"flood\":[\"积水\"]}").getBytes(UTF_8));

    @Test
    void harbourGoesThroughATableUnchanged() {
        byte[] json = RuleFiles.harbour().getBytes(UTF_8);
        RuleTable harbour = RuleTable.of("harbour.json", json);

        byte[] back = harbour.withRules("harbour.csv", harbour.toCsv(GB18030), GB18030, City.known());

        FileFaults none = new FileFaults();
        assertThat(StrictJson.parse("", back, none)).isEqualTo(StrictJson.parse("", json, none));
    }

    @Test
    void tableIsReadableInASpreadsheet() {
        byte[] csv = RuleTable.of(
                        "rules.json",
                        RuleFiles.withRules(
                                        "{\"id\":\"wages\",\"name\":\"=HYPERLINK(1)\",\"priority\":-5,\"when\":{\"category\":\"labour\",\"text\":{\"anyOf\":[\"欠薪\",\"讨薪\"]}},\"route\":{\"department\":\"centre\"},\"owner\":\"a, b\"}")
                                .getBytes(UTF_8))
                .toCsv(UTF_8);

        assertThat(new String(csv, UTF_8))
                .isEqualTo(
                        "\uFEFFid,name,priority,enabled,kind,category,district,area,channel,days,timeFrom,timeTo,calendar,anyOf,allOf,noneOf,attributes,custom,department,support,cc,sla,severity,from,to,owner,source,accept\r\n"
                                + "wages,'=HYPERLINK(1),-5,,,labour,,,,,,,,欠薪 | 讨薪,,,,,centre,,,,,,,\"a, b\",,\r\n");
    }

    @Test
    void columnsMayBeFewAndInAnyOrderAndEmptyRowsAreNone() {
        byte[] json = read("department,enabled,anyOf,id\ncentre,TRUE,#flood|a \\| b,wet\n,,,\n");

        RuleSet rules = RuleFiles.sound(new String(json, UTF_8));
        assertThat(rules.route(Subjects.of("x", "north"), "路面积水").rule()).isEqualTo("wet");
        assertThat(rules.route(Subjects.of("x", "north"), "A | B").rule()).isEqualTo("wet");
        assertThat(rules.route(Subjects.of("x", "north"), "a").rule()).isNull();
    }

    @Test
    void everyFaultIsGivenAtOnceWithRowAndColumn() {
        assertThat(faults("""
                id,priority,enabled,kind,category,attributes,anyOf,department,from
                a,high,,GRIPE,water,,,centre,
                a,,maybe,,a//b,,"x
                y",nobody,yesterday
                b,,,PRAISE||GRIEVANCE,,{"people":{"gte":true}},#none,centre,
                c,,,,,"{""n"":1,""n"":2}",,,
                """))
                .containsExactlyInAnyOrder(
                        "rules.csv:2 /1/priority BAD_VALUE a whole number was wanted, was \"high\"",
                        "rules.csv:2 /1/kind BAD_VALUE one of [CONSULTATION, ASSISTANCE, GRIEVANCE, TIP_OFF, SUGGESTION, PRAISE] was wanted, was \"GRIPE\"",
                        "rules.csv:3 /2/id DUPLICATE_ID the id \"a\" is already that of /rules/0",
                        "rules.csv:3 /2/enabled BAD_VALUE true or false was wanted, was \"maybe\"",
                        "rules.csv:3 /2/category BAD_VALUE a path like environment/noise was wanted, was \"a//b\"",
                        "rules.csv:3 /2/department UNKNOWN_DEPARTMENT no department \"nobody\" is known",
                        "rules.csv:3 /2/from BAD_VALUE an instant like 2026-11-23T08:00:00+08:00 was wanted, was \"yesterday\"",
                        "rules.csv:5 /3/kind BAD_VALUE texts between bars like a | b were wanted, was \"PRAISE||GRIEVANCE\"",
                        "rules.csv:5 /3/attributes BAD_VALUE a number or a text was wanted, was true",
                        "rules.csv:5 /3/anyOf UNKNOWN_LIST no list \"none\" is known; known are [flood]",
                        "rules.csv:6 /4/attributes BAD_VALUE the key \"n\" stands twice",
                        "rules.csv:6 /4 BAD_VALUE at least one condition was wanted, was none",
                        "rules.csv:6 /4 MISSING_FIELD the key \"department\" is missing");
    }

    @Test
    void everyFaultOfTheHeaderIsGivenAtOnce() {
        assertThat(faults("id,colour,id,shape\na,red,b,round\n"))
                .map(fault -> fault.replaceFirst("; known are .*", ""))
                .containsExactly(
                        "rules.csv:1 /0/colour UNKNOWN_FIELD no column \"colour\" is known",
                        "rules.csv:1 /0/id BAD_VALUE the column \"id\" stands twice",
                        "rules.csv:1 /0/shape UNKNOWN_FIELD no column \"shape\" is known");
        assertThat(faults("")).containsExactly("rules.csv  BAD_CSV a row with the names of the columns was wanted");
    }

    @Test
    void rowWithTooFewCellsIsAFault() {
        assertThat(faults("id,category,department\na,water\n"))
                .contains("rules.csv:2 /1 BAD_VALUE 3 cells were wanted, as the first row has, were 2");
    }

    @Test
    void faultOfTheRestNamesTheRestAndItsLine() {
        RuleTable faulty = RuleTable.of(
                "rest.json", RuleFiles.file("\"lists\":{\"flood\":[]}").getBytes(UTF_8));

        assertThat(faults(faulty, "id,category,department\na,water,nobody\n".getBytes(UTF_8), UTF_8))
                .containsExactlyInAnyOrder(
                        "rest.json:4 /lists/flood BAD_VALUE at least one element was wanted, was []",
                        "rules.csv:2 /1/department UNKNOWN_DEPARTMENT no department \"nobody\" is known");
    }

    @Test
    void failingTestIsAFaultOfTheRest() {
        RuleTable tested = RuleTable.of("rest.json", RuleFiles.file("""
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "water", "district": "north" }, "expect": { "rule": null } } ]""").getBytes(UTF_8));

        assertThat(faults(tested, "id,category,department\na,water,parks\n".getBytes(UTF_8), UTF_8))
                .containsExactly(
                        "rest.json:4 /tests/0 TEST_FAILED test \"/tests/0\": expected rule (none), was rule a");
    }

    @Test
    void bytesOfAnotherCharsetAreOneFault() {
        assertThat(faults(town, "id,anyOf\na,积水\n".getBytes(GB18030), UTF_8))
                .startsWith("rules.csv  BAD_CSV the file is no UTF-8");
    }

    @Test
    void keyWithoutAColumnCannotBeWritten() {
        RuleTable odd = RuleTable.of(
                "rules.json",
                RuleFiles.withRules(
                                "{\"id\":\"a\",\"colour\":1,\"when\":{\"moon\":\"full\"},\"route\":{\"department\":\"\"}}")
                        .getBytes(UTF_8));

        assertThat(catchThrowableOfType(FaultyFilesException.class, () -> odd.toCsv(UTF_8))
                        .faults())
                .extracting(FileFault::pointer)
                .containsExactlyInAnyOrder("/rules/0/colour", "/rules/0/when/moon", "/rules/0/route/department");
    }

    @Test
    void conditionsAreThoseThatTheCallersReaderKnows() {
        byte[] csv =
                "id,custom,department\na,\"{\"\"type\"\":\"\"length\"\",\"\"atLeast\"\":3}\",centre\n".getBytes(UTF_8);
        RuleSetReader knowing = new RuleSetReader(List.of(new LongText()));
        RuleSetReader unknowing = new RuleSetReader(List.of());

        assertThat(town.withRules(knowing, "rules.csv", csv, UTF_8, City.known()))
                .isEqualTo(town.withRules("rules.csv", csv, UTF_8, City.known()));
        assertThat(catchThrowableOfType(
                                FaultyFilesException.class,
                                () -> town.withRules(unknowing, "rules.csv", csv, UTF_8, City.known()))
                        .faults())
                .extracting(FileFault::pointer, FileFault::code)
                .containsExactly(tuple("/1/custom", "UNKNOWN_CONDITION"));
    }

    private byte[] read(String csv) {
        return town.withRules("rules.csv", csv.getBytes(UTF_8), UTF_8, City.known());
    }

    private List<String> faults(String csv) {
        return faults(town, csv.getBytes(UTF_8), UTF_8);
    }

    private static List<String> faults(RuleTable table, byte[] csv, Charset charset) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> table.withRules("rules.csv", csv, charset, City.known()))
                .faults()
                .stream()
                .map(fault -> fault.file() + (fault.line() > 0 ? ":" + fault.line() : "") + " " + fault.pointer() + " "
                        + fault.code() + " " + fault.message())
                .toList();
    }
}
