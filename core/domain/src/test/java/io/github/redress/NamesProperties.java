package io.github.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What names may hold, and that each is written as it is read. */
class NamesProperties {

    @Property(tries = 100)
    void aNameIsWrittenAsItIsRead(@ForAll("segments") List<String> segments) {
        String path = String.join("/", segments);

        assertThat(CategoryPath.of(path)).hasToString(path);
        assertThat(DistrictPath.of(path)).hasToString(path);
        assertThat(DepartmentId.of(segments.get(0))).hasToString(segments.get(0));
        assertThat(CategoryPath.of(path).depth())
                .isEqualTo(DistrictPath.of(path).depth())
                .isEqualTo(segments.size());
    }

    @Property(tries = 100)
    void aPathLiesWithinEachOfItsBeginnings(@ForAll("segments") List<String> segments) {
        String path = String.join("/", segments);

        for (int i = 1; i <= segments.size(); i++) {
            String wider = String.join("/", segments.subList(0, i));
            assertThat(DistrictPath.of(path).isWithin(DistrictPath.of(wider))).isTrue();
            assertThat(DistrictPath.of(path + "x").isWithin(DistrictPath.of(wider)))
                    .isEqualTo(i < segments.size());
        }
    }

    @Property(tries = 50)
    void aHashOfAnotherLengthOrWithAnotherSignIsRefused(@ForAll("strangers") char stranger) {
        String digits = "0123456789abcdef".repeat(4);

        assertThat(new ContentHash(digits)).hasToString(digits);
        assertThatThrownBy(() -> new ContentHash(stranger + digits.substring(1)))
                .hasMessage(
                        "a hash is 64 lower-case hexadecimal digits, was \"" + stranger + digits.substring(1) + "\"");
        assertThatThrownBy(() -> new ContentHash(digits + "0")).hasMessageEndingWith("was \"" + digits + "0\"");
    }

    @Example
    void controlCharactersAndHalvesOfOneAreInNoName() {
        for (String bad : List.of("\u0000", "\u001f", "\u007f", "\ud83d", "\udca1", "\ud83dx", "\udca1\ud83d")) {
            for (Function<String, ?> read :
                    List.<Function<String, ?>>of(CategoryPath::of, DistrictPath::of, DepartmentId::of)) {
                assertThatThrownBy(() -> read.apply("lamp" + bad)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(DepartmentId.of("lamp \u0080💡灯")).hasToString("lamp \u0080💡灯");
    }

    @Example
    void pathHasNoSpaceAndNoEmptySegmentAndAtMost150Characters() {
        String longest = "x".repeat(150);

        assertThat(CategoryPath.of(longest)).hasToString(longest);
        for (String bad : List.of("", "/a", "a/", "a//b", " a", "a b", longest + "x")) {
            assertThatThrownBy(() -> CategoryPath.of(bad))
                    .hasMessage("category must be segments divided by single slashes, without spaces, at most 150"
                            + " characters, had " + bad.length());
        }
    }

    @Example
    void departmentHas1To64CharactersHoweverManyBytesTheyAre() {
        assertThat(DepartmentId.of("💡".repeat(64)).value()).hasSize(128);
        assertThatThrownBy(() -> DepartmentId.of("💡".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DepartmentId.of(""))
                .hasMessage("department must be 1 to 64 characters without control characters, had 0");
    }

    @Example
    void idAndChannelAreWrittenAsTheyAreRead() {
        UUID value = new UUID(3, 4);

        assertThat(ComplaintId.parse(value.toString())).isEqualTo(ComplaintId.of(value));
        assertThat(ComplaintId.of(value)).hasToString(value.toString());
        assertThat(Channel.of("KIOSK")).hasToString("KIOSK");
    }

    @Example
    void actorsAreTheCapacityTheyAreCalledBy() {
        DepartmentId water = DepartmentId.of("water");

        assertThat(Actor.complainant()).isEqualTo(new Actor(Role.COMPLAINANT, "anonymous", null));
        assertThat(Actor.operator("op")).isEqualTo(new Actor(Role.OPERATOR, "op", null));
        assertThat(Actor.dispatcher("di")).isEqualTo(new Actor(Role.DISPATCHER, "di", null));
        assertThat(Actor.handler("ha", water)).isEqualTo(new Actor(Role.HANDLER, "ha", water));
        assertThat(Actor.of(Role.AUDITOR, "au")).isEqualTo(new Actor(Role.AUDITOR, "au", null));
        assertThat(Actor.system("sy")).isEqualTo(new Actor(Role.SYSTEM, "sy", null));
        assertThat(new Actor(Role.HEAD, "he", water).department()).isEqualTo(water);
        assertThatThrownBy(() -> new Actor(Role.HANDLER, "ha", null)).hasMessage("a HANDLER needs a department");
    }

    @Example
    void nodeWithoutAnOwnNameIsCalledByItsLastSegment() {
        Taxonomy tree = new Taxonomy("city", Set.of("roads", "roads/lamps"), Map.of("roads", Text.of("道路", "roads")));

        assertThat(tree.label("roads")).isEqualTo(Text.of("道路", "roads"));
        assertThat(tree.label("roads/lamps")).isEqualTo(Text.of("lamps", "lamps"));
        assertThat(tree.label("noise")).isEqualTo(Text.of("noise", "noise"));
        assertThat(Taxonomy.empty("none")).isEqualTo(new Taxonomy("none", Set.of(), Map.of()));
    }

    @Example
    void faultOfAFileIsOneLineAndFaultsAreCounted() {
        FileFault line = new FileFault("sla.json", "/goals/0", 7, "BAD_VALUE", "was 0");
        FileFault whole = new FileFault("sla.json", "", 0, "BAD_JSON", "no JSON");

        assertThat(line).hasToString("sla.json:7 /goals/0: was 0");
        assertThat(whole).hasToString("sla.json: no JSON");
        assertThat(new FaultyFilesException(List.of(line))).hasMessage("1 fault\nsla.json:7 /goals/0: was 0");
        assertThat(new FaultyFilesException(List.of(line, whole)))
                .hasMessage("2 faults\nsla.json:7 /goals/0: was 0\nsla.json: no JSON");
        assertThat(new FaultyFilesException(List.of(line, whole)).faults()).containsExactly(line, whole);
        assertThatThrownBy(() -> new FileFault("sla.json", "", -1, "BAD_JSON", "no JSON"))
                .hasMessage("line must be 0 or more, was -1");
    }

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('0', '9', '-', '灯')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> strangers() {
        return Arbitraries.of('/', ':', '`', 'g', 'A', 'F', ' ', '٣');
    }
}
