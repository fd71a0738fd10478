package io.github.redress.examples.portal.signon;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the provider's tokens say of somebody, and in which words.
 *
 * @param registration the name of the provider under {@code spring.security.oauth2.client.registration}; null for none
 * @param accountClaim the claim that names somebody for ever, as {@code preferred_username} or {@code sub}
 * @param roleClaim the claim that names their role, a text or a list of groups
 * @param departmentClaim the claim that names their department by its id; only some roles have one
 * @param roles the portal's role for each value of the role's claim that has one: a name of {@link io.github.redress.Role}, or {@code
 *     ADMINISTRATOR}
 */
@ConfigurationProperties("portal.sign-on")
record SignOnSettings(
        @Nullable String registration,
        String accountClaim,
        String roleClaim,
        String departmentClaim,
        Map<String, String> roles) {

    SignOnSettings(
            @Nullable String registration,
            String accountClaim,
            String roleClaim,
            String departmentClaim,
            @Nullable Map<String, String> roles) {
        this.registration = registration;
        this.accountClaim = accountClaim;
        this.roleClaim = roleClaim;
        this.departmentClaim = departmentClaim;
        this.roles = roles == null ? Map.of() : Map.copyOf(roles);
    }
}
