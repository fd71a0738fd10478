package io.github.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                .contains("    IN_PROGRESS --> REPLIED: REPLY\n")
                .doesNotContain("BACKDATE");
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> !line.from().equals(line.to()))
                .allSatisfy(line -> assertThat(diagram).contains(": " + line.action() + "\n"));
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> !line.from().equals(line.to()))
                .flatExtracting(Transition::to)
                .allSatisfy(state -> assertThat(diagram).contains(" --> " + state + ": "));
    }
}
