package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RecordAuditProperties {

    /** However few complaints are followed at a time, the same is found: memory is a matter of how, not of what. */
    @Property(tries = 40)
    void sharesFindWhatTheWholeFinds(
            @ForAll @IntRange(min = 1, max = 12) int complaints,
            @ForAll @IntRange(min = 1, max = 12) int mostAtOnce,
            @ForAll @Size(max = 4) List<@IntRange(max = 11) Integer> damaged) {
        Town town = new Town();
        List<UUID> ids = Stream.generate(() -> town.replied().id().value())
                .limit(complaints)
                .toList();
        damage(town, ids, damaged);

        Audit whole = new Audit(town, RecordAudit.MOST_AT_ONCE);
        Audit shares = new Audit(town, mostAtOnce);

        assertThat(shares.result).isEqualTo(whole.result);
        assertThat(shares.findings).hasSameSizeAs(whole.findings).containsExactlyInAnyOrderElementsOf(whole.findings);
        assertThat(whole.result.cases()).isEqualTo(complaints);
    }

    /** Each kind of damage to another complaint, so that there is something to find. */
    private static void damage(Town town, List<UUID> ids, List<Integer> damaged) {
        Set<UUID> done = new HashSet<>();
        for (int i = 0; i < damaged.size(); i++) {
            UUID id = ids.get(damaged.get(i) % ids.size());
            if (done.add(id)) {
                damage(town, id, i);
            }
        }
    }

    private static void damage(Town town, UUID id, int kind) {
        switch (kind) {
            case 0 -> Damage.event(town.storage, id, 2, text -> text.replace("\"lighting\"", "\"power\""));
            case 1 -> Damage.loseEvent(town.storage, id, 4);
            case 2 -> Damage.loseFed(town.storage, id, 3);
            default -> Damage.loseFed(town.storage, id);
        }
    }

    private static final class Audit {

        private final List<AuditFinding> findings = new ArrayList<>();
        private final AuditResult result;

        Audit(Town town, int mostAtOnce) {
            result = RecordAudit.run(town.storage, findings::add, mostAtOnce);
        }
    }
}
