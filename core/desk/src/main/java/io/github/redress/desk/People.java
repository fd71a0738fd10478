package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.SealedText;
import io.github.redress.storage.Storage;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is who, without keeping anybody's number: a person is known by the phone number they gave, through whatever channel; by
 * the host's account where they gave none; and by nothing where they gave neither. Whether a number is really theirs, the host has
 * to see to.
 */
final class People {

    private final HostKey hostKey;
    private final Seal seal;

    People(HostKey hostKey, Seal seal) {
        this.hostKey = hostKey;
        this.seal = seal;
    }

    /** Returns who has this phone number, written in whatever way, with or without China's own country code. */
    UUID withPhone(String phone) {
        String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?86(?=1[0-9]{10}$)", "");
        return hostKey.knownBy("phone", digits);
    }

    /** Returns who is known by the one or the other, empty where neither is given, or both. */
    Optional<UUID> who(@Nullable String phone, @Nullable String account) {
        if (account == null) {
            return Optional.ofNullable(phone).map(this::withPhone);
        }
        return phone == null ? Optional.of(withAccount(account)) : Optional.empty();
    }

    /** Returns who has this account at the host. */
    UUID withAccount(String account) {
        return hostKey.knownBy("account", account);
    }

    /**
     * Returns who made a complaint. Whoever is known by nothing, or has been erased, is somebody of whom nobody can say that they are
     * somebody else too.
     */
    UUID whoMade(Complaint complaint, Storage.Reading from) {
        return phone(complaint, from)
                .map(this::withPhone)
                .or(() -> account(complaint, from).map(this::withAccount))
                .orElse(complaint.person());
    }

    /** Returns the secret that a supporter of a complaint is given. */
    String secret(Complaint complaint, UUID supporter) {
        return hostKey.supportSecret(complaint.id().value(), supporter);
    }

    /** Returns by what a command is known that comes again. */
    byte[] fingerprint(Actor actor, Record request) {
        return Fingerprint.of(hostKey, actor, request);
    }

    private Optional<String> phone(Complaint complaint, Storage.Reading from) {
        SealedText phone = complaint.words().phone();
        return phone == null
                ? Optional.empty()
                : from.personal(phone.ref()).flatMap(bytes -> seal.open(complaint.person(), phone, bytes));
    }

    private static Optional<String> account(Complaint complaint, Storage.Reading from) {
        return from.history(complaint.id().value(), 0, 1).stream()
                .map(stored -> RecordReader.event(stored).actor())
                .filter(actor -> actor.role() == Role.COMPLAINANT && !actor.equals(Actor.complainant()))
                .map(Actor::id)
                .findFirst();
    }
}
