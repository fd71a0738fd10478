package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of notices whatever happens to a complaint, and however often they cannot be delivered. */
class NoticesProperties {

    @Provide
    Arbitrary<List<ComplaintDeskProperties.Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 60))
                .as(ComplaintDeskProperties.Deed::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 30)
    void everybodyIsToldOfEverythingInOrderAlsoWhenDeliveryFailsNowAndThen(
            @ForAll("deeds") List<ComplaintDeskProperties.Deed> deeds, @ForAll long seed) {
        Town town = after(deeds);
        List<Notification> smooth = new ArrayList<>();
        town.desk.notices("smooth", Instant.EPOCH).deliver(1_000, smooth::add);

        List<Notification> rough = rough(town, new Random(seed));

        assertThat(smooth).extracting(Notification::id).doesNotHaveDuplicates();
        assertThat(ids(rough)).isEqualTo(ids(smooth));
        Map<String, Long> reached = new HashMap<>();
        for (Notification notification : rough) {
            long version = Long.parseLong(notification.id().split("/")[1]);
            assertThat(version).isGreaterThanOrEqualTo(reached.getOrDefault(notification.number(), 0L));
            reached.put(notification.number(), version);
        }
    }

    @Property(tries = 30)
    void nobodysWordsAndNamesAreInAMessageOrALogOfOne(@ForAll("deeds") List<ComplaintDeskProperties.Deed> deeds) {
        List<Notification> told = new ArrayList<>();
        after(deeds).desk.notices("sms", Instant.EPOCH).deliver(1_000, told::add);

        assertThat(told).isNotEmpty().allSatisfy(each -> {
            assertThat(each + each.message(Locale.CHINESE) + each.message(Locale.ENGLISH))
                    .doesNotContain("13800000001", "王女士", "路灯不亮", "小区门口", "电话已打通", "已修复", "请咨询社区", "{", "}");
            assertThat(each.message(Locale.CHINESE)).contains(each.number());
            assertThat(each.message(Locale.ENGLISH)).contains(each.number());
            assertThat(each.phone().isPresent())
                    .isEqualTo(each.audience() == Audience.COMPLAINANT || each.audience() == Audience.SUPPORTERS);
        });
    }

    private static Town after(List<ComplaintDeskProperties.Deed> deeds) {
        Town town = new Town();
        Receipt receipt = town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("notices", "deed-" + i));
            town.desk.sweep(10);
        }
        return town;
    }

    /** What was told, where every third time it could not be; ends when nothing waits. */
    private static List<Notification> rough(Town town, Random random) {
        List<Notification> told = new ArrayList<>();
        Notices notices = town.desk.notices("rough", Instant.EPOCH);
        DeliveryResult result;
        do {
            result = notices.deliver(7, notification -> {
                if (random.nextInt(3) == 0) {
                    throw new IllegalStateException("the gateway is down");
                }
                told.add(notification);
            });
            town.clock.pass(Duration.ofHours(2));
        } while (result.taken() > 0 || !notices.waiting().isEmpty());
        return told;
    }

    private static Set<String> ids(List<Notification> told) {
        Set<String> ids = new LinkedHashSet<>();
        told.forEach(notification -> ids.add(notification.id()));
        return ids;
    }
}
