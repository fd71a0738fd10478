package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String LONGEST = "x".repeat(150);

    @Test
    void alikeIsWhatHasCategoryAndDistrictInCommon() {
        assertThat(alike(ComplaintKind.GRIEVANCE, "roads/lighting", "old-town"))
                .isEqualTo("alike=public roads/lighting old-town")
                .isEqualTo(alike(ComplaintKind.ASSISTANCE, "roads/lighting", "old-town"))
                .isNotEqualTo(alike(ComplaintKind.TIP_OFF, "roads/lighting", "old-town"))
                .isNotEqualTo(alike(ComplaintKind.GRIEVANCE, "roads", "old-town"));
    }

    @Test
    void namesThatAreTooLongForALabelAreToldApartAllTheSame() {
        assertThat(alike(ComplaintKind.GRIEVANCE, LONGEST, LONGEST))
                .hasSizeLessThanOrEqualTo(200)
                .isEqualTo(alike(ComplaintKind.GRIEVANCE, LONGEST, LONGEST))
                .isNotEqualTo(alike(ComplaintKind.GRIEVANCE, LONGEST, "y".repeat(150)))
                .isNotEqualTo(alike(ComplaintKind.TIP_OFF, LONGEST, LONGEST));
    }

    private static String alike(ComplaintKind kind, String category, String district) {
        return Labels.alike(
                Subject.of(kind, CategoryPath.of(category), DistrictPath.of(district), Channel.WEB, Town.MONDAY_NINE));
    }
}
