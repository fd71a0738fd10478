package io.github.redress.examples.portal.citizen;

import io.github.redress.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Codes beside those of districts and departments: of spots in the city and of campaigns.
 *
 * @param printed by what their address ends in
 */
@ConfigurationProperties("portal.codes")
record PrintedCodes(@DefaultValue Map<String, Printed> printed) {

    /**
     * A code.
     *
     * @param zh what stands below it, in Chinese
     * @param en the same in English
     * @param district which district it hangs in, the city where not said
     * @param category which matter it is for, any where not said
     * @param place where exactly it hangs, nowhere where not said
     * @param tag the campaign, as the city's policies name it: until the policy ends, what is told through the code has its deadlines
     */
    record Printed(
            String zh,
            String en,
            @DefaultValue("city") String district,
            @Nullable String category,
            @Nullable String place,
            @Nullable String tag) {

        Text name() {
            return Text.of(zh, en);
        }
    }
}
