package io.github.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleDocumentTest {

    @Test
    void everyActionAndEveryStateHasItsLineInBothLanguages() {
        List<String> lines = LifecycleDocument.markdown().lines().toList();

        assertThat(Action.values())
                .allSatisfy(action -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + action + " "))
                        .singleElement()
                        .asString()
                        .contains(action.label().zh(), action.label().en()));
        assertThat(ComplaintState.values())
                .allSatisfy(state -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + state + " | "))
                        .singleElement()
                        .asString()
                        .contains(state.label().zh(), state.label().en()));
    }

    @Test
    void lineOfALeadsReplyReadsAsTheTableSays() {
        Transition reply = Lifecycle.of(Action.REPLY);

        assertThat(LifecycleDocument.markdown())
                .contains("| REPLY 答复 / replied to | ")
                .contains(" | " + reply.guard().zh() + " / " + reply.guard().en() + " |");
    }

    @Test
    void diagramLeadsFromTheStartToEveryStateOfTheTable() {
        String diagram = LifecycleDocument.diagram();

        assertThat(diagram)
                .startsWith("stateDiagram-v2\n")
                .contains("    state \"已接收 / received\" as RECEIVED\n")
                .contains("    [*] --> RECEIVED: SUBMIT\n")
                .contains("    RECEIVED --> ACCEPTED: ACCEPT\n")
                .contains("    DISPATCHED --> IN_PROGRESS: ACKNOWLEDGE\n")
                .doesNotContain("    IN_PROGRESS --> DISPATCHED: ACKNOWLEDGE\n")
                .contains("    IN_PROGRESS --> REPLIED: REPLY\n")
                .contains("    REPLIED --> CLOSED: ClosedUnrated\n")
                .contains("    CLOSED --> REPLIED: AnswerShared\n")
                .doesNotContain("BACKDATE");
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> !line.from().equals(line.to()))
                .allSatisfy(line -> assertThat(diagram).contains(": " + line.action() + "\n"));
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> !line.from().equals(line.to()))
                .flatExtracting(Transition::to)
                .allSatisfy(state -> assertThat(diagram).contains(" --> " + state + ": "));
    }

    @Test
    void everyStateIsReachedFromTheReceiptOnByArrows() {
        Set<ComplaintState> reached = EnumSet.of(ComplaintState.RECEIVED);
        for (int i = 0; i < ComplaintState.values().length; i++) {
            Lifecycle.transitions().stream()
                    .flatMap(line -> line.moves().stream())
                    .filter(move -> reached.contains(move.from()))
                    .toList()
                    .forEach(move -> reached.add(move.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(ComplaintState.values());
    }

    @Test
    void whatComesByItselfIsSaidToo() {
        assertThat(LifecycleDocument.markdown())
                .contains(
                        "| ClosedUnrated | REPLIED | CLOSED | 评价期届满，未评价 / the time to rate is over, and nobody did |\n");
    }
}
