package io.github.redress.examples.portal.open311;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which programs work for a department, as its own system for work orders does: what they post of a request is what that account does.
 *
 * @param accounts the key of each, by the account as which it acts
 */
@ConfigurationProperties("portal.open311")
record ProgramAccounts(Map<String, String> accounts) {

    ProgramAccounts(@Nullable Map<String, String> accounts) {
        this.accounts = accounts == null ? Map.of() : Map.copyOf(accounts);
    }

    @Override
    public String toString() {
        return "ProgramAccounts" + accounts.keySet();
    }
}
