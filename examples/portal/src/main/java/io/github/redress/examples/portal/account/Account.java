package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.Text;

/**
 * Somebody who works here.
 *
 * @param actor as whom they act; its id is what they log in with
 * @param name what people read; an office, never a person's name
 */
public record Account(Actor actor, Text name) {

    Account(Role role, String id, Text name) {
        this(Actor.of(role, id), name);
    }
}
