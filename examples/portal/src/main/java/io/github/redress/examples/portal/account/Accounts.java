package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.desk.ComplaintDesk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who works here. A fresh portal has the accounts of the demo city: a handler and a head for each department, and those who belong to none;
 * what an administrator made or changed since stands in the store and comes first.
 */
@Component
public class Accounts {

    private final ComplaintDesk desk;
    private final AccountStore store;

    Accounts(ComplaintDesk desk, AccountStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** Returns everybody, the centre first. */
    public Collection<Account> all() {
        return kept().values().stream().map(KeptAccount::account).toList();
    }

    /** Returns who logs in with this id; also one that is disabled. */
    public Optional<Account> find(String id) {
        return keptOf(id).map(KeptAccount::account);
    }

    /** Returns who works with this id now: nobody where the account is disabled. */
    public Optional<Account> active(String id) {
        return keptOf(id).filter(kept -> !kept.disabled()).map(KeptAccount::account);
    }

    boolean isDepartment(String id) {
        return desk.configuration().departments().all().stream()
                .anyMatch(department -> department.id().value().equals(id));
    }

    Optional<KeptAccount> keptOf(String id) {
        return Optional.ofNullable(kept().get(id));
    }

    Map<String, KeptAccount> kept() {
        Map<String, KeptAccount> kept = new LinkedHashMap<>();
        demo().forEach(account -> kept.put(account.actor().id(), KeptAccount.of(account)));
        kept.putAll(store.all());
        return kept;
    }

    private List<Account> demo() {
        List<Account> accounts = new ArrayList<>();
        accounts.add(Account.administrator("administrator-1", Text.of("系统管理员", "administrator")));
        for (Role role : List.of(
                Role.OPERATOR,
                Role.DISPATCHER,
                Role.CENTRE,
                Role.SUPERVISOR,
                Role.EVALUATOR,
                Role.REVIEWER,
                Role.AUDITOR)) {
            accounts.add(new Account(role, role.name().toLowerCase(Locale.ROOT) + "-1", role.label()));
        }
        accounts.add(new Account(Role.EVALUATOR, "evaluator-2", Role.EVALUATOR.label()));
        desk.configuration().departments().all().forEach(department -> {
            Text name = department.name();
            accounts.add(new Account(Actor.handler(department.id() + "-1", department.id()), name));
            accounts.add(new Account(
                    Actor.head(department.id() + "-head", department.id()),
                    Text.of(name.zh() + "负责人", name.en() + ", head")));
        });
        return accounts;
    }
}
