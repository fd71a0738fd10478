package io.github.redress.examples.portal.sample;

import io.github.redress.scoring.sample.AnswerClass;
import io.github.redress.scoring.sample.FrameCase;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.Stratum;
import java.time.Instant;
import java.util.List;

/**
 * What was drawn: one sample for everybody, and one that says who has which case.
 *
 * @param at when
 * @param by whose account asked for it
 * @param register every case that could be drawn, by its public id
 * @param open the sample that everybody may read, drawn from the register; a {@code redress.sample/1}
 * @param sharing the drawn cases by their own ids, shared out among evaluators; another {@code redress.sample/1}
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record Drawn(Instant at, String by, List<Listed> register, byte[] open, byte[] sharing) {

    /** Copies the list. */
    Drawn {
        register = List.copyOf(register);
    }

    /**
     * A case that could be drawn.
     *
     * @param id its public id
     * @param unit which answers for it
     * @param answers what its person said
     */
    record Listed(String id, String unit, AnswerClass answers) {

        static Listed of(FrameCase one) {
            Stratum stratum = one.stratum();
            return new Listed(one.id().toString(), stratum.unit(), stratum.answers());
        }
    }

    Sample openSample() {
        return Sample.read("sample.json", open);
    }

    Sample shared() {
        return Sample.read("sharing.json", sharing);
    }

    static List<Listed> register(SampleFrame open) {
        return open.cases().stream().map(Listed::of).toList();
    }
}
