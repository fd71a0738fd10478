package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintKind;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    private final FileFaults faults = new FileFaults();

    @Test
    void everyValueKnowsItsPointerAndItsLine() {
        StrictValue root = read("{\n  \"a/b\": [1,\n    {\"c~d\": true}]\n}");

        StrictValue inner = root.open()
                .flatMap(object -> object.required("a/b"))
                .map(array -> array.array().get(1))
                .flatMap(StrictValue::open)
                .flatMap(object -> object.required("c~d"))
                .orElseThrow();

        assertThat(inner.pointer()).isEqualTo("/a~1b/1/c~0d");
        assertThat(inner.line()).isEqualTo(3);
        assertThat(inner.bool()).contains(true);
    }

    @Test
    void reportsEveryFaultAndGoesOn() {
        StrictObject object =
                read("{\"kind\": \"JOKE\", \"days\": 1.5, \"date\": \"2026-13-01\", \"name\": \" \", \"mood\": 1}")
                        .object("kind", "days", "date", "name", "more")
                        .orElseThrow();

        object.required("kind").flatMap(value -> value.oneOf(ComplaintKind.class));
        object.required("days").flatMap(value -> value.integer(0, 10));
        object.required("date").flatMap(value -> value.parsed("a date like 2026-10-01", LocalDate::parse));
        object.required("name").flatMap(StrictValue::name);
        object.required("more");

        assertThat(faults.list())
                .extracting(fault -> fault.code() + " " + fault.pointer() + " " + fault.message())
                .containsExactly(
                        "UNKNOWN_FIELD /mood the key \"mood\" is not known here; known are date, days, kind, more, name",
                        "BAD_VALUE /kind one of [CONSULTATION, ASSISTANCE, GRIEVANCE, TIP_OFF, SUGGESTION, PRAISE] was wanted,"
                                + " was \"JOKE\"",
                        "BAD_VALUE /days a whole number from 0 to 10 was wanted, was 1.5",
                        "BAD_VALUE /date a date like 2026-10-01 was wanted, was \"2026-13-01\"",
                        "BAD_VALUE /name a text that is not blank was wanted",
                        "MISSING_FIELD  the key \"more\" is missing");
    }

    @Test
    void mapsWhatStandsUnderNamesThatPeopleChose() {
        assertThat(read("{\"parks\": 2, \"lamps\": 1, \"roads\": \"x\", \"water\": null}")
                        .map(value -> value.integer(0, 10)))
                .containsExactly(Assertions.entry("lamps", 1), Assertions.entry("parks", 2));
        assertThat(read("[]").map(StrictValue::name)).isEmpty();

        assertThat(faults.list())
                .extracting(fault -> fault.code() + " " + fault.pointer() + " " + fault.message())
                .containsExactly(
                        "BAD_VALUE /roads a whole number from 0 to 10 was wanted, was \"x\"",
                        "MISSING_FIELD  the key \"water\" is missing",
                        "BAD_VALUE  an object was wanted, was an array");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        read("{\"id\": 1,\n \"id\": 2}");

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).isEqualTo("the key \"id\" stands twice");
        });
    }

    @Test
    void textThatIsNoJsonSaysWhere() {
        assertThat(StrictJson.parse("f.json", "{\n  \"a\": }".getBytes(StandardCharsets.UTF_8), faults))
                .isEmpty();
        assertThat(StrictJson.parse("f.json", new byte[0], faults)).isEmpty();
        assertThat(StrictJson.parse("f.json", "1 2".getBytes(StandardCharsets.UTF_8), faults))
                .isEmpty();

        assertThat(faults.list()).extracting(FileFault::code).containsOnly("BAD_JSON");
        assertThat(faults.list().get(0).line()).isEqualTo(2);
    }

    @Test
    void aNumberThatNobodyCanHoldIsOneFaultAndReadingGoesOn() {
        StrictValue root = read("{\"a\": 1e99999999999,\n \"b\": [-1.5e-99999999999, 2]}");
        StrictObject object = root.open().orElseThrow();

        object.required("a").flatMap(value -> value.integer(0, 10));
        object.required("a").flatMap(StrictValue::scalar);

        assertThat(faults.list())
                .extracting(fault -> fault.line() + " " + fault.code() + " " + fault.pointer() + " " + fault.message())
                .containsExactly(
                        "1 BAD_VALUE /a a number that can be reckoned with was wanted, was 1e99999999999",
                        "2 BAD_VALUE /b/0 a number that can be reckoned with was wanted, was -1.5e-99999999999");
        assertThat(object.required("b").orElseThrow().array()).hasSize(2);
    }

    @Test
    void messagesAboutNoJsonHaveNothingOfTheParsersOwn() {
        StrictJson.parse("f.json", "{\n  \"a\": [1".getBytes(StandardCharsets.UTF_8), faults);

        assertThat(faults.list())
                .singleElement()
                .hasToString("f.json:2: this is no JSON: Unexpected end-of-input: expected close marker for Array");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(read("\uFEFF{\"a\": 1}").isObject()).isTrue();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void valuesAreEqualWhenTheyHoldTheSameWhereverTheyStand() {
        StrictValue value = read("{\"a\": [1, \"x\", null], \"b\": true}");

        assertThat(value)
                .isEqualTo(read("{ \"b\": true,\n \"a\": [1, \"x\", null] }"))
                .hasSameHashCodeAs(read("{\"b\":true,\"a\":[1,\"x\",null]}"))
                .isNotEqualTo(read("{\"a\": [1, \"x\", null]}"))
                .isNotEqualTo(read("{\"a\": [\"x\", 1, null], \"b\": true}"))
                .isNotEqualTo(read("{\"a\": [1.0, \"x\", null], \"b\": true}"))
                .isNotEqualTo(read("{\"a\": [\"1\", \"x\", null], \"b\": true}"));
    }

    @Test
    void nullCountsAsAbsent() {
        StrictObject object = read("{\"a\": null}").open().orElseThrow();

        assertThat(object.optional("a")).isEmpty();
        assertThat(object.has("a")).isTrue();
        assertThat(object.elements("a")).isEmpty();
    }

    @Test
    void writesWhatItReadCompactAndInOrder() {
        String json = "{\"z\":[1,2.50,\"三\",true,null],\"a\":{\"b\":\"\\\"\"}}";

        assertThat(new String(read(json).toJson(), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void theExceptionListsEveryFaultOneALine() {
        faults.add(new FileFault("a.json", "/x", 3, "BAD_VALUE", "this"));
        faults.add(new FileFault("b.json", "", 0, "MISSING_FIELD", "that"));

        Assertions.assertThatThrownBy(faults::throwIfAny)
                .isInstanceOf(FaultyFilesException.class)
                .hasMessage("2 faults\na.json:3 /x: this\nb.json: that");
    }

    private StrictValue read(String json) {
        Optional<StrictValue> value = StrictJson.parse("f.json", json.getBytes(StandardCharsets.UTF_8), faults);
        return value.orElseThrow();
    }
}
