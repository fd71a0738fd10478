package io.github.redress.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResult;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedBoardTest {

    private static final Text WHY = Text.of("评价更正", "a rating was corrected");

    private final PublishedBoard board = Town.board();

    /** Whoever changes what a published board looks like makes every published one unreadable: a new format name, then. */
    @Test
    void hashIsTheSameOnEveryMachine() {
        assertThat(board.hash().value()).isEqualTo("c680a85c8de41030307049043e26691f59fdd7173bc07adf72ec004306537a4a");
    }

    @Test
    void hashIsThatOfTheTextBeforeItsOwnLine() {
        String text = new String(board.toJson(), UTF_8);

        assertThat(ContentHash.of(text.substring(0, text.indexOf("  \"hash\" : \"" + board.hash()))))
                .isEqualTo(board.hash());
        assertThat(text).endsWith("\"hash\" : \"" + board.hash() + "\"\n}\n").doesNotContain("\r");
    }

    @Test
    void departmentsCountForTheirUnitAndUnitsWithoutCasesStandApart() {
        assertThat(board.tallies().keySet()).containsExactly("parks", "schools", "water");
        assertThat(board.tallies().get("water").due()).isEqualTo(2);
        assertThat(board.board().rows())
                .extracting(row -> row.unit() + " " + row.isRanked())
                .containsExactly("parks true", "water true", "schools false");
    }

    @Test
    void casesTakenOutAreListedWithReasonAndApprover() {
        assertThat(board.exclusions())
                .containsExactly(new Exclusion(
                        "water", "00000000-0000-0007-0000-000000000003", "UNREASONABLE_DEMAND", "centre-2"));
    }

    @Test
    void tableWithNothingTakenOutIsThatOfTheSameCasesOfWhichNoneWas() {
        List<Recorded> without = Town.week().stream()
                .filter(recorded -> !(recorded.event() instanceof ScoreExcluded))
                .toList();

        assertThat(board.withNothingTakenOut())
                .isEqualTo(PublishedBoard.ofEvents(Town.TERMS, board.position(), without)
                        .board())
                .isNotEqualTo(board.board());
    }

    @Test
    void tableOfABoardFromWhichNothingWasTakenOutIsItsOwn() {
        PublishedBoard plain = PublishedBoard.of(
                Town.TERMS,
                1,
                List.of(CaseResult.builder("call-7", "parks")
                        .rating(SatisfactionRating.DISSATISFIED)
                        .build()));

        assertThat(plain.withNothingTakenOut()).isEqualTo(plain.board());
    }

    /** Nobody promised when, but what the person said would have counted. */
    @Test
    void caseWithoutADueThatWasTakenOutIsListedToo() {
        CaseResult rated = CaseResult.builder("call-7", "parks")
                .rating(SatisfactionRating.DISSATISFIED)
                .excluded("OTHER", "centre-2")
                .build();
        CaseResult silent = CaseResult.builder("call-8", "parks")
                .excluded("OTHER", "centre-2")
                .build();

        PublishedBoard drawn = PublishedBoard.of(Town.TERMS, 1, List.of(rated, silent));

        assertThat(drawn.exclusions()).containsExactly(new Exclusion("parks", "call-7", "OTHER", "centre-2"));
        assertThat(PublishedBoard.read("board.json", drawn.toJson())).isEqualTo(drawn);
    }

    @Test
    void layoutOfTheFileDoesNotMatter() {
        String other = "\uFEFF" + new String(board.toJson(), UTF_8).replace("\n", "\r\n   ");

        assertThat(PublishedBoard.read("board.json", other.getBytes(UTF_8))).isEqualTo(board);
    }

    /** What the hash is of, as the documentation says: a copy in another layout is the same board, and the command gives another hash. */
    @Test
    void commandGivesTheHashOfTheBytesAsPublishedAlone() {
        String text = new String(board.toJson(), UTF_8);
        String copy = text.replace("\n", "\r\n");

        assertThat(beforeTheHash(text)).isEqualTo(board.hash());
        assertThat(beforeTheHash(copy)).isNotEqualTo(board.hash());
        assertThat(PublishedBoard.read("board.json", copy.getBytes(UTF_8)).toJson())
                .isEqualTo(board.toJson());
    }

    private static ContentHash beforeTheHash(String text) {
        return ContentHash.of(text.substring(0, text.indexOf("\n  \"hash\"") + 1));
    }

    /** Each row: what somebody changes in the document, and the first fault that is found. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "rank" : 2              | "rank" : 1                | /table/1/rank: by the counts of this board this is 2, was 1
            "score" : 100.00        | "score" : 99.00           | /table/0/score: by the counts of this board this is 100.00, was 99.00
            "named" : "NOT"         | "named" : "HONOURED"      | /table/0/named: by the counts of this board this is NOT, was HONOURED
            "rate" : 0.500000       | "rate" : 0.900000         | /table/1/measures/onTimeRate/rate: by the counts of this board this is 0.500000, was 0.900000
            "dispersion" : 1.000000 | "dispersion" : 2.000000   | /beside/funnel/dispersion: by the counts of this board this is 1.000000, was 2.000000
            "key" : "2026-W42"      | "key" : "2026-W41"        | /period/key: by the counts of this board this is 2026-W42, was 2026-W41
            "zone" : "Asia/Shanghai" | "zone" : "Asia/Tokyo"    | /period: the counts are of another period, 2026-10-11T16:00:00Z to 2026-10-18T16:00:00Z
            "onTime" : 1,           | "onTime" : 2,             | /table/1/score: by the counts of this board this is 78.57, was 50.00
            "onTime" : 1,           | "onTime" : 3,             | /counts/units/water/slices/0/counts: onTime and undecided together must be at most due, were 3 of 2
            "weight" : 1.50         | "weight" : 1.5            | /formula/hash: by the counts of this board this is
            "centre-2"              | "centre-3"                | /hash: the hash of this board is
            "number" : 1            | "number" : 2              | /edition: edition 2 must be 1 and replace none, or more than 1 and say what it replaces and why
            "case" : "00000000      | "cases" : "00000000       | /exclusions/0/cases: the key "cases" is not known here; known are approvedBy, case, reason, unit
            "format" : "redress.board/1" | "format" : "redress.board/2" | /format: the format "redress.board/1" was wanted, was "redress.board/2"
            "list" : "APART",       |                           | /table/2: the key "list" is missing
            "list" : "APART",       | "list" : "APART", "rank" : 3, | /table/2/rank: nothing was wanted here by the counts of this board
            """)
    void documentThatDoesNotHoldTogetherIsRefused(String from, String to, String fault) {
        String changed = new String(board.toJson(), UTF_8).replaceFirst(quoted(from), to == null ? "" : to);

        assertThat(faults(changed))
                .extracting(each -> each.pointer() + ": " + each.message())
                .anySatisfy(each -> assertThat(each).startsWith(fault));
    }

    @Test
    void listThatLeavesOutACaseIsRefused() {
        String changed = new String(board.toJson(), UTF_8)
                .replaceFirst("(?s)\"exclusions\" : \\[ \\{.*?\\} \\]", "\"exclusions\" : [ ]");

        assertThat(faults(changed))
                .extracting(FileFault::message)
                .containsExactly("unit water has 1 cases taken out by the counts, and 0 in the list of them");
    }

    @Test
    void whatHappensLaterAppearsOnlyInACorrectionThatNamesTheOld() {
        List<CaseResult> later = PublishedBoard.results(Town.TERMS, Town.weekAndALateRating());

        PublishedBoard corrected = board.correctedBy(Town.TERMS, board.position() + 1, later, WHY);

        assertThat(board.hash()).isEqualTo(Town.board().hash());
        assertThat(corrected.edition()).isEqualTo(new Edition(2, board.hash(), WHY));
        assertThat(corrected.tallies().get("water").satisfied()).isEqualTo(2);
        assertThat(PublishedBoard.read("board.json", corrected.toJson())).isEqualTo(corrected);
        assertThat(Recount.of(corrected, Town.weekAndALateRating()).isSame()).isTrue();
    }

    @Test
    void correctionThatChangesNothingIsRefused() {
        List<CaseResult> same = PublishedBoard.results(Town.TERMS, Town.week());

        assertThatThrownBy(() -> board.correctedBy(Town.TERMS, board.position() + 5, same, WHY))
                .hasMessage("edition 2 of 2026-W42 would change nothing");
    }

    @Test
    void anotherFormulaIsAChangeEvenWhereNoNumberDiffers() {
        List<CaseResult> same = PublishedBoard.results(Town.TERMS, Town.week());

        PublishedBoard corrected =
                board.correctedBy(Town.TERMS.withFormula(Town.formula("2")), board.position(), same, WHY);

        assertThat(corrected.edition().number()).isEqualTo(2);
    }

    @Test
    void correctionIsOfTheSamePeriodAndReachesAsFar() {
        List<CaseResult> results = PublishedBoard.results(Town.TERMS, Town.weekAndALateRating());
        BoardTerms other =
                BoardTerms.of(Cadence.WEEKLY, Town.MONDAY.plusWeeks(1), Town.SHANGHAI, Town.FORMULA, Town.ROSTER);

        assertThatThrownBy(() -> board.correctedBy(other, board.position(), results, WHY))
                .hasMessage("a board of 2026-W42 is not corrected by one of 2026-W43");
        assertThatThrownBy(() -> board.correctedBy(Town.TERMS, 3, results, WHY))
                .hasMessage("a correction reads events up to 21 or further, was 3");
    }

    @Test
    void termsAreOfAPeriodThatIsOver() {
        assertThatThrownBy(() -> Town.TERMS.withAsOf(Town.TERMS.asOf().minusSeconds(1)))
                .hasMessage("a board is published when its period is over, at 2026-10-18T16:00:00Z or later, was"
                        + " 2026-10-18T15:59:59Z");
        assertThatThrownBy(() -> new BoardTerms(
                        Cadence.WEEKLY,
                        Town.MONDAY.plusDays(1),
                        ZoneOffset.UTC,
                        Town.TERMS.asOf(),
                        Town.FORMULA,
                        Town.ROSTER))
                .hasMessage("2026-10-13 is not the first day of 2026-W42, which is 2026-10-12");
    }

    @Test
    void addedEventIsFoundAndSaidWhoseNumberDiffers() {
        Recount recount = Recount.of(board, Town.weekAndALateRating());

        assertThat(recount.isSame()).isFalse();
        assertThat(recount.differences())
                .containsExactlyInAnyOrder(
                        new Recount.Difference("water", "satisfied", "1", "2"),
                        new Recount.Difference("water", "dissatisfied", "1", "0"),
                        new Recount.Difference("water", "resolved", "1", "2"));
    }

    @Test
    void missingEventIsFound() {
        List<Recorded> withoutTheExclusion = Town.week().subList(0, Town.week().size() - 1);

        assertThat(Recount.of(board, withoutTheExclusion).differences())
                .contains(new Recount.Difference("water", "due", "2", "3"))
                .anySatisfy(difference -> assertThat(difference.what()).isEqualTo("exclusions"));
    }

    /** The table is written and never parsed, so that no reader could complain of a key that the schema does not know. */
    @Test
    void schemaKnowsTheKeysOfARow() throws IOException {
        StrictObject row = StrictJson.parse("board.json", board.toJson(), new FileFaults())
                .orElseThrow()
                .open()
                .orElseThrow()
                .elements("table")
                .get(0)
                .open()
                .orElseThrow();

        try (InputStream schema = Board.class.getResourceAsStream("schema/board-1.json")) {
            StrictObject known = StrictJson.parse("board-1.json", schema.readAllBytes(), new FileFaults())
                    .orElseThrow()
                    .open()
                    .orElseThrow()
                    .required("$defs")
                    .orElseThrow()
                    .open()
                    .orElseThrow()
                    .required("row")
                    .orElseThrow()
                    .open()
                    .orElseThrow()
                    .required("properties")
                    .orElseThrow()
                    .open()
                    .orElseThrow();
            assertThat(known.keys()).containsExactlyInAnyOrderElementsOf(row.keys());
        }
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static List<FileFault> faults(String content) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> PublishedBoard.read("board.json", content.getBytes(UTF_8)))
                .faults();
    }
}
