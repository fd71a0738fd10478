package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.access.StepText;
import io.github.redress.complaint.ComplaintEvent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What steps are called: here, because here is a sample of every type of event. */
class StepTextTest {

    static Stream<ComplaintEvent> events() {
        return Events.oneOfEach().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyTypeOfEventHasANameForThoseWhoWorkOnIt(ComplaintEvent event) {
        Text name = StepText.toStaff(Events.recorded(event));

        assertThat(name.zh()).containsPattern("\\p{IsHan}");
        assertThat(name.en()).matches("\\p{ASCII}+");
    }
}
