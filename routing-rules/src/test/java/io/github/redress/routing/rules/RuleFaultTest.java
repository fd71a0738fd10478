package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time: each row is what is wrong, and the pointer, code and message that say so. */
class RuleFaultTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":[]}                                | /kind              | BAD_VALUE         | at least one element was wanted, was []
            {"kind":"PRAISE"}                          | /kind              | BAD_VALUE         | an array was wanted, was "PRAISE"
            {"kind":["PRAISE","PRAISE"]}               | /kind/1            | BAD_VALUE         | "PRAISE" stands twice in this array
            {"kind":null}                              | ''                 | BAD_VALUE         | at least one condition was wanted, was none
            {"category":7}                             | /category          | BAD_VALUE         | an array was wanted, was 7
            {"category":"a b"}                         | /category          | BAD_VALUE         | a path like environment/noise was wanted, was "a b"
            {"district":["a/"]}                        | /district/0        | BAD_VALUE         | a path like caidian/caidian-street was wanted, was "a/"
            {"area":[""]}                              | /area/0            | BAD_VALUE         | a text that is not blank was wanted
            {"channel":["web"]}                        | /channel/0         | BAD_VALUE         | a channel of upper-case letters, digits and underscores was wanted, was "web"
            {"time":{}}                                | /time              | BAD_VALUE         | days, from, to or calendar was wanted, was {}
            {"time":{"days":"MON-FUN"}}                | /time/days         | BAD_VALUE         | days like MON-FRI,SUN was wanted, was "MON-FUN"
            {"time":{"days":"MON-TUE-WED"}}            | /time/days         | BAD_VALUE         | days like MON-FRI,SUN was wanted, was "MON-TUE-WED"
            {"time":{"from":"24:00"}}                  | /time/from         | BAD_VALUE         | a time from 00:00 to 23:59, or 24:00 as an end, was wanted, was "24:00"
            {"time":{"to":"9:00"}}                     | /time/to           | BAD_VALUE         | a time from 00:00 to 23:59, or 24:00 as an end, was wanted, was "9:00"
            {"time":{"from":"09:00","to":"09:00"}}     | /time              | BAD_VALUE         | from and to must differ, were both 09:00
            {"time":{"calendar":"office"}}             | /time/calendar     | UNKNOWN_CALENDAR  | no calendar "office" is known; known are []
            {"text":{}}                                | /text              | BAD_VALUE         | anyOf, allOf or noneOf was wanted, was none
            {"text":{"anyOf":["#fire"]}}               | /text/anyOf/0      | UNKNOWN_LIST      | no list "fire" is known; known are [dry, wet]
            {"text":{"anyOf":["a","a"]}}               | /text/anyOf/1      | BAD_VALUE         | "a" stands twice in this array
            {"text":{"like":["a"]}}                    | /text/like         | UNKNOWN_FIELD     | the key "like" is not known here; known are allOf, anyOf, noneOf
            {"attributes":{}}                          | /attributes        | BAD_VALUE         | at least one attribute was wanted, was {}
            {"attributes":{"n":{}}}                    | /attributes/n      | BAD_VALUE         | at least one of eq, in, lt, lte, gt, gte, exists was wanted, was {}
            {"attributes":{"n":null}}                  | /attributes        | MISSING_FIELD     | the key "n" is missing
            {"attributes":{"n":{"lt":true}}}           | /attributes/n/lt   | BAD_VALUE         | a number or a text was wanted, was true
            {"attributes":{"n":{"in":[]}}}             | /attributes/n/in   | BAD_VALUE         | at least one element was wanted, was []
            {"attributes":{"n":{"in":[1,1.0]}}}        | /attributes/n/in/1 | BAD_VALUE         | 1 stands twice in this array
            {"attributes":{"n":{"eq":[1]}}}            | /attributes/n/eq   | BAD_VALUE         | a text, a number, true or false was wanted, was an array
            {"attributes":{"n":{"exists":"yes"}}}      | /attributes/n/exists | BAD_VALUE       | true or false was wanted, was "yes"
            {"custom":{"type":"weather"}}              | /custom/type       | UNKNOWN_CONDITION | no condition of type "weather" is known
            {"custom":{}}                              | /custom            | MISSING_FIELD     | the key "type" is missing
            """)
    void condition(String when, String pointer, String code, String message) {
        String file = RuleFiles.file(
                "\"lists\": { \"wet\": [\"rain\"], \"dry\": [\"dust\"] }",
                "\"rules\": [ { \"id\": \"r\", \"when\": " + when + ",\n\"route\": { \"department\": \"parks\" } } ]");

        assertThat(RuleFiles.faults(file))
                .containsExactly(
                        new FileFault("rules.json", "/rules/0/when" + pointer, RuleFiles.FIRST + 1, code, message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "id": "Water"                                     | /id                  | BAD_VALUE          | 1 to 64 lower-case letters, digits and . _ - beginning with a letter or digit were wanted, was "Water"
            "priority": 1001                                  | /priority            | BAD_VALUE          | a whole number from -1000 to 1000 was wanted, was 1001
            "priority": -1001                                 | /priority            | BAD_VALUE          | a whole number from -1000 to 1000 was wanted, was -1001
            "priority": 0.5                                   | /priority            | BAD_VALUE          | a whole number from -1000 to 1000 was wanted, was 0.5
            "enabled": "no"                                   | /enabled             | BAD_VALUE          | true or false was wanted, was "no"
            "owner": 1                                        | /owner               | BAD_VALUE          | a text was wanted, was 1
            "accept": ["other"]                               | /accept/0            | BAD_VALUE          | a finding's code or the id of a rule was wanted, was "other"
            "effective": {"from":"2026-03-01"}                | /effective/from      | BAD_VALUE          | an instant like 2026-11-23T08:00:00+08:00 was wanted, was "2026-03-01"
            "effective": {"from":"2026-03-01T08:00:00","to":"2026-03-01T00:00:00Z"} | /effective | BAD_VALUE | from must be before to, were 2026-03-01T00:00:00Z and 2026-03-01T00:00:00Z
            "route": {"cc": []}                               | /route               | MISSING_FIELD      | the key "department" is missing
            "route": {"department": "nobody"}                 | /route/department    | UNKNOWN_DEPARTMENT | no department "nobody" is known
            "route": {"department": "role:fire"}              | /route/department    | UNRESOLVED_ROLE    | no department has the role "fire"
            "route": {"department": "role:port"}              | /route/department    | UNRESOLVED_ROLE    | role "port" is held by nobody in "south"
            "route": {"department": "parks", "cc": ["x"]}     | /route/cc/0          | UNKNOWN_DEPARTMENT | no department "x" is known
            "route": {"department": "parks", "support": ["role:port"]} | /route/support/0 | UNRESOLVED_ROLE | role "port" is held by nobody in "south"
            "route": {"department": "parks", "support": ["centre", "centre"]} | /route/support/1 | BAD_VALUE | "centre" stands twice in this array
            "route": {"department": "parks", "sla": "gold"}   | /route/sla           | UNKNOWN_SLA        | no policy "gold" is known
            "route": {"department": "parks", "tags": ["t"]}   | /route/tags          | UNKNOWN_FIELD      | the key "tags" is not known here; known are cc, department, severity, sla, support
            """)
    void rule(String member, String pointer, String code, String message) {
        String id = member.startsWith("\"id\"") ? "" : "\"id\": \"r\", ";
        String route = member.startsWith("\"route\"") ? "" : ", \"route\": { \"department\": \"parks\" }";
        String file = RuleFiles.withRules(
                "{ " + id + "\"when\": { \"district\": [\"north\", \"south\"] }" + route + ", " + member + " }");

        assertThat(RuleFiles.faults(file))
                .containsExactly(new FileFault("rules.json", "/rules/0" + pointer, 5, code, message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "title": "city"                           | /title                | BAD_VALUE           | an object was wanted, was "city"
            "taxonomies": {"category": 1}             | /taxonomies/category  | BAD_VALUE           | a text was wanted, was 1
            "hitPolicy": "ANY"                        | /hitPolicy            | BAD_VALUE           | one of [MOST_SPECIFIC, FIRST, UNIQUE] was wanted, was "ANY"
            "timeZone": "Mars/Base"                   | /timeZone             | BAD_VALUE           | a time zone like Asia/Shanghai was wanted, was "Mars/Base"
            "format": "redress.sla/1"                 | /format               | BAD_VALUE           | "redress.routing/1" was wanted, was "redress.sla/1"
            "fallback": {}                            | /fallback             | MISSING_FIELD       | the key "department" is missing
            "fallback": {"department":"old-port"}     | /fallback/department  | DISSOLVED_DEPARTMENT | department "old-port" ends on 2026-01-01 and leaves no successor, and the fallback must last
            "fallback": {"department":"role:water"}   | /fallback/department  | UNRESOLVED_ROLE     | role "water" is not held in every district, and the fallback must be
            "lists": {"a": ["#b"]}                    | /lists/a/0            | BAD_VALUE           | a list holds words and names no other list, was "#b"
            "effective": {"from": 2026}               | /effective/from       | BAD_VALUE           | a text was wanted, was 2026
            "additions": [{"id":"x","when":{"kind":["PRAISE"]},"add":{}}] | /additions/0/add | BAD_VALUE | support, cc or tags was wanted, was none
            "additions": [{"id":"x","when":{"district":"south"},"add":{"cc":["role:port"]}}] | /additions/0/add/cc/0 | UNRESOLVED_ROLE | role "port" is held by nobody in "south"
            "tests": [{"complaint":{"kind":"PRAISE","category":"x","district":"y","accused":["z"]},"expect":{"rule":null}}] | /tests/0/complaint/accused/0 | UNKNOWN_DEPARTMENT | no department "z" is known
            """)
    void set(String member, String pointer, String code, String message) {
        String key = member.substring(0, member.indexOf(':') + 1);
        StringBuilder head = new StringBuilder("{\n");
        for (String line : new String[] {
            "\"format\": \"redress.routing/1\"",
            "\"id\": \"city\"",
            "\"version\": \"1\"",
            "\"timeZone\": \"Asia/Shanghai\"",
            "\"fallback\": { \"department\": \"centre\" }",
            "\"rules\": []"
        }) {
            head.append(line.startsWith(key) ? "" : line + ",");
        }

        assertThat(RuleFiles.faults(head + "\n" + member + "}"))
                .containsExactly(new FileFault("rules.json", pointer, 3, code, message));
    }

    @Test
    void tieIsTheFaultOfTheRuleThatLosesByItsId() {
        String file = RuleFiles.withRules(
                RuleFiles.rule("b", "{\"category\":[\"x\",\"y\"],\"text\":{\"anyOf\":[\"LEAK\",\"#l\"]}}", "parks"),
                RuleFiles.rule("a", "{\"text\":{\"anyOf\":[\"leak\",\"pipe\"]},\"category\":[\"y\",\"x\"]}", "centre"));

        assertThat(RuleFiles.faults(file.replaceFirst("\"rules\"", "\"lists\": {\"l\": [\"pipe\"]}, \"rules\"")))
                .containsExactly(
                        new FileFault(
                                "rules.json",
                                "/rules/0",
                                5,
                                "AMBIGUOUS_TIE",
                                "rules \"a\" and \"b\" have priority 0 and equally narrow conditions, but route to \"centre\" and \"parks\" or differ in what goes with it; give one a priority, or name the other in accept"));
    }

    @ParameterizedTest(name = "{0} and {1}, policy {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "accept":["b"]                                  | "enabled":true                                | MOST_SPECIFIC
            "enabled":true                                  | "accept":["a"]                                | MOST_SPECIFIC
            "enabled":true                                  | "accept":["AMBIGUOUS_TIE"]                    | MOST_SPECIFIC
            "enabled":true                                  | "enabled":false                               | MOST_SPECIFIC
            "enabled":true                                  | "priority":1                                  | MOST_SPECIFIC
            "effective":{"to":"2026-01-01T00:00:00Z"}       | "effective":{"from":"2026-01-01T00:00:00Z"}   | MOST_SPECIFIC
            "enabled":true                                  | "enabled":true                                | FIRST
            "enabled":true                                  | "enabled":true                                | UNIQUE
            """)
    void noTieWhereSomethingElseDecidesOrSomebodyAcceptsIt(String a, String b, String policy) {
        String file = RuleFiles.withRules(
                RuleFiles.rule("a", "{\"category\":\"x\"}, " + a, "parks"),
                RuleFiles.rule("b", "{\"category\":\"x\"}, " + b, "centre"));

        assertThat(RuleFiles.faults(file.replaceFirst("\"rules\"", "\"hitPolicy\": \"" + policy + "\", \"rules\"")))
                .isEmpty();
    }

    @Test
    void equalRoutesAreNoTie() {
        assertThat(RuleFiles.faults(RuleFiles.withRules(
                        RuleFiles.rule("a", "{\"category\":\"x\"}", "parks"),
                        RuleFiles.rule("b", "{\"category\":\"x\"}", "parks"))))
                .isEmpty();
    }
}
