package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored: one that was made here, or one of the demo that was changed.
 *
 * @param role as whom they act; null for an administrator
 * @param hash of the password, as Spring's delegating encoder writes it; null for the demo's
 * @param disabled whether they can log in no more
 * @param mustChange whether they choose another password before anything else
 */
record KeptAccount(
        String id,
        @Nullable Role role,
        @Nullable String department,
        String zh,
        String en,
        @Nullable String hash,
        boolean disabled,
        boolean mustChange) {

    static KeptAccount of(Account account) {
        Actor actor = account.actor();
        DepartmentId department = actor.department();
        return new KeptAccount(
                actor.id(),
                account.administrator() ? null : actor.role(),
                department == null ? null : department.value(),
                account.name().zh(),
                account.name().en(),
                null,
                false,
                false);
    }

    /** Returns as whom they act; refuses a department where none belongs, or none where one does. */
    Account account() {
        Text name = Text.of(zh, en);
        return role == null
                ? Account.administrator(id, name)
                : new Account(new Actor(role, id, department == null ? null : DepartmentId.of(department)), name);
    }

    KeptAccount withWork(@Nullable Role otherRole, @Nullable String otherDepartment) {
        return new KeptAccount(id, otherRole, otherDepartment, zh, en, hash, disabled, mustChange);
    }

    KeptAccount withDisabled(boolean value) {
        return new KeptAccount(id, role, department, zh, en, hash, value, mustChange);
    }

    KeptAccount withPassword(String otherHash, boolean toBeChanged) {
        return new KeptAccount(id, role, department, zh, en, otherHash, disabled, toBeChanged);
    }
}
