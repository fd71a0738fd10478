package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FiredNoticesProperties {

    @Property(tries = 200)
    void mergingIsAssociativeAndCommutativeWithAnIdentity(
            @ForAll("fired") FiredNotices a, @ForAll("fired") FiredNotices b, @ForAll("fired") FiredNotices c) {
        assertThat(a.mergedWith(b).mergedWith(c)).isEqualTo(a.mergedWith(b.mergedWith(c)));
        assertThat(a.mergedWith(b)).isEqualTo(b.mergedWith(a));
        assertThat(a.mergedWith(FiredNotices.since(Instant.MIN))).isEqualTo(a);
        assertThat(a.mergedWith(a)).isEqualTo(a);
    }

    @Property(tries = 200)
    void documentIsReadAsItWasWritten(@ForAll("fired") FiredNotices fired) {
        byte[] document = fired.toJson();

        FiredNotices read = FiredNotices.read("fired.json", document);

        assertThat(read).isEqualTo(fired);
        assertThat(read.toJson()).isEqualTo(document);
    }

    @Property(tries = 200)
    void whatIsForgottenIsBeforeTheNewBeginning(@ForAll("fired") FiredNotices fired, @ForAll("instants") Instant at) {
        FiredNotices later = fired.forgetBefore(at);

        assertThat(later.keys().values()).allMatch(each -> !each.isBefore(later.since()));
        fired.keys()
                .forEach((key, each) ->
                        assertThat(later.keys().containsKey(key)).isEqualTo(!each.isBefore(later.since())));
        assertThat(later.since()).isEqualTo(at.isAfter(fired.since()) ? at : fired.since());
    }

    @Provide
    static Arbitrary<FiredNotices> fired() {
        Arbitrary<String> names = Arbitraries.of("urge", "summons", "水务局", "a/b", "\"q\"");
        Arbitrary<NoticeKey> keys = names.flatMap(
                rule -> names.flatMap(subject -> names.map(occasion -> new NoticeKey(rule, subject, occasion))));
        return instants()
                .flatMap(since -> keys.flatMap(key -> instants().map(at -> {
                            SortedMap<NoticeKey, Instant> one = new TreeMap<>();
                            one.put(key, at);
                            return one;
                        }))
                        .list()
                        .ofMaxSize(8)
                        .map(each -> {
                            SortedMap<NoticeKey, Instant> all = new TreeMap<>();
                            each.forEach(all::putAll);
                            return new FiredNotices(since, all);
                        }));
    }

    @Provide
    static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 20).map(hours -> Histories.MONDAY.plusSeconds(hours * 3_600));
    }
}
