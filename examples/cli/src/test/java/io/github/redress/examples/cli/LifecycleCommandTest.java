package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.LifecycleDocument;
import org.junit.jupiter.api.Test;

class LifecycleCommandTest {

    @Test
    void printsTheTableThatTheCodeRunsOn() {
        Run run = Run.of("", "lifecycle");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(LifecycleDocument.markdown());
    }

    @Test
    void printsTheDiagramAlone() {
        Run run = Run.of("", "lifecycle", "--diagram");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(LifecycleDocument.diagram());
    }
}
