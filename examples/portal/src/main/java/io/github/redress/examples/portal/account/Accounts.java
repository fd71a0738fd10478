package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.desk.Configuration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts of the demo city: a handler and a head for each department, and those who belong to none. */
@Component
public class Accounts {

    private final Map<String, Account> byId = new LinkedHashMap<>();

    Accounts(Configuration city) {
        for (Role role : List.of(
                Role.OPERATOR,
                Role.DISPATCHER,
                Role.CENTRE,
                Role.SUPERVISOR,
                Role.EVALUATOR,
                Role.REVIEWER,
                Role.AUDITOR)) {
            add(new Account(role, role.name().toLowerCase(java.util.Locale.ROOT) + "-1", role.label()));
        }
        city.departments().all().forEach(department -> {
            Text name = department.name();
            add(new Account(Actor.handler(department.id() + "-1", department.id()), name));
            add(new Account(
                    Actor.head(department.id() + "-head", department.id()),
                    Text.of(name.zh() + "负责人", name.en() + ", head")));
        });
    }

    private void add(Account account) {
        byId.put(account.actor().id(), account);
    }

    /** Returns everybody, the centre first. */
    public Collection<Account> all() {
        return new ArrayList<>(byId.values());
    }

    /** Returns who logs in with this id. */
    public Optional<Account> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
