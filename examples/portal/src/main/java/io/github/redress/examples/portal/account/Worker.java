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
    private final transient KeptAccount kept;

    Worker(KeptAccount kept, String passwordHash) {
        this(kept, kept.account(), passwordHash);
    }

    private Worker(KeptAccount kept, Account account, String passwordHash) {
        super(
                kept.id(),
                passwordHash,
                !kept.disabled(),
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority(account.authority())));
        this.account = account;
        this.kept = kept;
    }

    /** Returns as whom they act. */
    public Actor actor() {
        return account.actor();
    }

    /** Returns what people read. */
    public Text name() {
        return account.name();
    }

    /** Returns what they do here, for people. */
    public Text duty() {
        return account.duty();
    }

    /** Returns whether they keep accounts and the configuration. */
    public boolean isAdministrator() {
        return account.administrator();
    }

    /** Returns whether they still have the password that somebody else made. */
    public boolean mustChangePassword() {
        return kept.mustChange();
    }

    /** Returns the account as it was when they logged in. */
    KeptAccount kept() {
        return kept;
    }
}
