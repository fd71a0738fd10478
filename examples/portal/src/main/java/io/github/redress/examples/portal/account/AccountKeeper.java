package io.github.redress.examples.portal.account;

import io.github.redress.Role;
import io.github.redress.Text;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and changes accounts; each change is recorded with who made it. A password is shown once, and kept only as its hash. */
@Component
public class AccountKeeper {

    private static final String PROVIDER = "sign-on";
    private static final int BYTES = 12;
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountKeeper(Accounts accounts, AccountStore store, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * An account as an administrator sees it.
     *
     * @param disabled whether it can log in no more
     */
    public record Listed(Account account, boolean disabled) {}

    /** Returns every account. */
    public Collection<Listed> all() {
        return accounts.kept().values().stream()
                .map(kept -> new Listed(kept.account(), kept.disabled()))
                .toList();
    }

    /** Returns the last changes, the latest first. */
    public List<AccountChange> changes(int most) {
        return store.changes(most);
    }

    /**
     * Makes an account and returns its first password, which must be changed; empty when there is one with this id already, or somebody
     * else was faster.
     *
     * @param role null for an administrator
     * @throws IllegalArgumentException if the id is none, or the department belongs to no such role or is missing
     */
    public Optional<String> create(String by, String id, @Nullable Role role, @Nullable String department, Text name) {
        String password = password();
        KeptAccount made =
                new KeptAccount(id, role, department, name.zh(), name.en(), encoder.encode(password), false, true);
        made.account();
        return accounts.keptOf(id).isEmpty() && put(by, made, "created") ? Optional.of(password) : Optional.empty();
    }

    /**
     * Takes over what the city's own provider says of somebody: makes their account, which has no password that anybody knows, or moves it.
     *
     * @param role null for an administrator
     * @return false where the account is disabled here, role and department do not fit, or somebody else was faster
     */
    public boolean signedOn(String id, @Nullable Role role, @Nullable String department) {
        Optional<KeptAccount> known = accounts.keptOf(id);
        Text name = role == null ? Text.of("系统管理员", "administrator") : role.label();
        KeptAccount now = known.map(kept -> kept.withWork(role, department))
                .orElseGet(() -> new KeptAccount(
                        id, role, department, name.zh(), name.en(), encoder.encode(password()), false, false));
        try {
            now.account();
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (now.disabled() || (department != null && !accounts.isDepartment(department))) {
            return false;
        }
        return known.filter(now::equals).isPresent() || put(PROVIDER, now, known.isPresent() ? "moved" : "created");
    }

    /** Gives an account another role or department; false where there is none, or somebody else was faster. */
    public boolean move(String by, String id, @Nullable Role role, @Nullable String department) {
        return change(by, id, "moved", kept -> kept.withWork(role, department));
    }

    /** Lets somebody log in no more, or again. */
    public boolean disable(String by, String id, boolean disabled) {
        return change(by, id, disabled ? "disabled" : "enabled", kept -> kept.withDisabled(disabled));
    }

    /** Returns another first password, which must be changed. */
    public Optional<String> reset(String by, String id) {
        String password = password();
        String hash = encoder.encode(password);
        return change(by, id, "reset", kept -> kept.withPassword(hash, true))
                ? Optional.of(password)
                : Optional.empty();
    }

    /** Lets somebody choose their own password; false when it is shorter than 12 characters, or just their id repeated. */
    boolean choose(String id, String password) {
        boolean good = password.length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= 72
                && password.chars().distinct().count() > 4
                && !password.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT));
        return good && change(id, id, "password", kept -> kept.withPassword(encoder.encode(password), false));
    }

    private boolean change(String by, String id, String what, UnaryOperator<KeptAccount> change) {
        Optional<KeptAccount> changed = accounts.keptOf(id).map(change);
        changed.ifPresent(KeptAccount::account);
        return changed.filter(kept -> put(by, kept, what)).isPresent();
    }

    private boolean put(String by, KeptAccount kept, String what) {
        String role = kept.role() == null ? "ADMINISTRATOR" : kept.role().name();
        String department = kept.department() == null ? "" : " " + kept.department();
        return store.put(kept, new AccountChange(clock.instant(), by, kept.id(), what, role + department));
    }

    private String password() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
