package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Text;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who is logged in. A controller has them by {@code @AuthenticationPrincipal}. */
public final class Worker extends User {

    private static final long serialVersionUID = 1;

    private final transient Account account;

    Worker(Account account, String passwordHash) {
        super(
                account.actor().id(),
                passwordHash,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.actor().role())));
        this.account = account;
    }

    /** Returns as whom they act. */
    public Actor actor() {
        return account.actor();
    }

    /** Returns what people read. */
    public Text name() {
        return account.name();
    }
}
