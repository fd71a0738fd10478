package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.Text;

/**
 * Somebody who works here.
 *
 * @param actor as whom they act; its id is what they log in with
 * @param name what people read; an office, never a person's name
 * @param administrator whether they keep accounts and the configuration; then they have no part in anybody's complaint
 */
public record Account(Actor actor, Text name, boolean administrator) {

    Account(Role role, String id, Text name) {
        this(Actor.of(role, id), name, false);
    }

    Account(Actor actor, Text name) {
        this(actor, name, false);
    }

    /** Returns an administrator, who is to complaints what everybody is. */
    static Account administrator(String id, Text name) {
        return new Account(Actor.of(Role.COMPLAINANT, id), name, true);
    }

    /** Returns what they do here, for people. */
    public Text duty() {
        return administrator ? Text.of("系统管理员", "administrator") : actor.role().label();
    }

    /** Returns which pages are theirs, as Spring Security calls it. */
    public String authority() {
        return "ROLE_" + (administrator ? "ADMINISTRATOR" : actor.role().name());
    }
}
