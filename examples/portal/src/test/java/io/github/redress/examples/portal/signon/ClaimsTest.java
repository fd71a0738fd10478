package io.github.redress.examples.portal.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

    private final Claims claims = new Claims(new SignOnSettings(
            "city",
            "preferred_username",
            "groups",
            "department",
            Map.of(
                    "Dispatch desk",
                    "DISPATCHER",
                    "Caseworkers",
                    "HANDLER",
                    "Caseworkers 2",
                    "HANDLER",
                    "IT",
                    "ADMINISTRATOR")));

    @Test
    void roleOfAGroupAndDepartmentAreThoseOfTheClaims() {
        assertThat(claims.read(Map.of("preferred_username", "li.wei", "groups", List.of("Everybody", "Dispatch desk"))))
                .hasValue(new Claims.Claimed("sso.li.wei", Role.DISPATCHER, null));
        assertThat(claims.read(Map.of(
                        "preferred_username", "li.wei", "groups", "Caseworkers", "department", "water-affairs-bureau")))
                .hasValue(new Claims.Claimed("sso.li.wei", Role.HANDLER, "water-affairs-bureau"));
        assertThat(claims.read(Map.of("preferred_username", "root", "groups", List.of("IT"))))
                .hasValue(new Claims.Claimed("sso.root", null, null));
    }

    @Test
    void severalGroupsOfOneRoleAreOneRole() {
        assertThat(claims.read(Map.of("preferred_username", "li", "groups", List.of("Caseworkers", "Caseworkers 2"))))
                .map(Claims.Claimed::role)
                .hasValue(Role.HANDLER);
    }

    static List<Map<String, Object>> nobody() {
        return List.of(
                Map.of(),
                Map.of("preferred_username", "li"),
                Map.of("preferred_username", "li", "groups", List.of()),
                Map.of("preferred_username", "li", "groups", "DISPATCHER"),
                Map.of("preferred_username", "li", "groups", List.of("Dispatch desk", "IT")),
                Map.of("preferred_username", "li", "groups", Map.of("Dispatch desk", true)),
                Map.of("groups", "IT"),
                Map.of("preferred_username", " ", "groups", "IT"),
                Map.of("preferred_username", 7, "groups", "IT"),
                Map.of("preferred_username", "li wei", "groups", "IT"),
                Map.of("preferred_username", "<script>", "groups", "IT"),
                Map.of("preferred_username", "x".repeat(61), "groups", "IT"));
    }

    @ParameterizedTest
    @MethodSource
    void nobody(Map<String, Object> claimed) {
        assertThat(claims.read(claimed)).isEmpty();
    }

    @Test
    void nobodyLogsInAsACitizenOrTheSystem() {
        for (String role : List.of("COMPLAINANT", "SYSTEM")) {
            assertThatThrownBy(() ->
                            new Claims(new SignOnSettings("city", "sub", "groups", "department", Map.of("all", role))))
                    .hasMessageContaining(role);
        }
    }
}
